import type { Rule } from './rule.ts';

/** Porsche's cookie-consent-banner: a web component with an open shadow root. */
export const porsche: Rule = {
  manager: 'porsche-cookie-consent-banner',
  source: 'npm @porscheofficial/cookie-consent-banner 4',
  dialog: ['cookie-consent-banner >> .cc'],
  refuse: 'cookie-consent-banner >> .btn_essentials_only',
  accept: 'cookie-consent-banner >> .btn_accept_all',
  open: "cookie-consent-banner a[href*='cookie_consent_details_show']",
  choice: {
    row: 'cookie-consent-banner >> .cc_checkboxes_item',
    toggle: 'input[type=checkbox]',
    label: null,
    id: 'id',
    prefix: 'check-category-',
  },
  save: 'cookie-consent-banner >> .btn_persist_selection',
  stored: { cookies: ['cookies_accepted_categories'], form: 'list' },
};
