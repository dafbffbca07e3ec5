import {
  allowedOf,
  asking,
  call,
  choiceOf,
  flagAt,
  inTurn,
  managerAt,
  objectAt,
  storedIn,
  type PageApi,
} from './page-api.ts';

const CATEGORIES = [
  ['performance', 'analytics'],
  ['functional', 'functional'],
  ['advertising', 'advertising'],
] as const;

/** CookieFirst: three categories of its own naming. */
export const cookiefirst: PageApi = {
  manager: 'cookiefirst',
  source: 'https://support.cookiefirst.com/hc/en-us/articles/360011568738-Cookie-Banner-Public-API',
  events: ['cf_init', 'cf_consent'],
  read(page) {
    const api = managerAt(page, 'CookieFirst', 'updateConsent', 'declineAllCategories');
    if (!api) return null;
    const consent = objectAt(api, 'consent');
    const choices = CATEGORIES.map(([id, purpose]) =>
      choiceOf(id, '', flagAt(consent, id), { purpose }),
    );
    return asking(choices, flagAt(api, 'hasConsented') || consent !== null);
  },
  apply(page, choices, going) {
    const api = objectAt(page, 'CookieFirst');
    const wished = Object.fromEntries(CATEGORIES.map(([id]) => [id, flagAt(choices, id)]));
    return inTurn(
      going,
      // Objects to legitimate interest too, where the site asks by the IAB's framework.
      () => call(api, 'declineAllCategories'),
      () =>
        allowedOf(wished).length > 0 && call(api, 'updateConsent', { necessary: true, ...wished }),
      () => call(api, 'closePanel'),
    );
  },
  stored: (page) => storedIn(cookiefirst.read(page)),
  reopen: (page) => call(objectAt(page, 'CookieFirst'), 'openPanel'),
};
