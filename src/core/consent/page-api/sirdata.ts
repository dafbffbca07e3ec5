import { tcfReader } from '../tcf/tcf-api.ts';
import { call, methodAt, objectAt } from './page-api.ts';

/** Sirdata: a manager of the IAB's framework. */
export const sirdata = tcfReader(
  { manager: 'sirdata', source: 'https://cmp.docs.sirdata.net/en/customization-integration/api' },
  (page) => methodAt(objectAt(objectAt(page, 'Sddan'), 'cmp'), 'displayUI') !== null,
  (page) => call(objectAt(objectAt(page, 'Sddan'), 'cmp'), 'displayUI'),
);
