import type { Rule } from './rule.ts';

/** Orejime 3, its standard theme. */
export const orejime: Rule = {
  manager: 'orejime',
  source: 'npm orejime 3 (dist/orejime-standard-*.js)',
  dialog: ['.orejime-Banner', '.orejime-Modal'],
  refuse: '.orejime-Banner-declineButton',
  accept: '.orejime-Banner-saveButton',
  open: '.orejime-Banner-learnMoreButton',
  choice: {
    row: '.orejime-Purpose',
    toggle: 'input[type=checkbox]',
    label: '.orejime-Purpose-label',
    id: 'id',
    prefix: 'orejime-purpose-',
  },
  save: '.orejime-Modal-saveButton',
  stored: { cookies: ['eu-consent', 'orejime'], form: 'json-map' },
};
