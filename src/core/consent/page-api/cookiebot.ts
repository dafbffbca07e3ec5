import {
  asking,
  call,
  choiceOf,
  flagAt,
  managerAt,
  objectAt,
  storedIn,
  type PageApi,
} from './page-api.ts';

/** Its three categories, in the order in which they are submitted. */
const CATEGORIES = [
  ['preferences', 'functional'],
  ['statistics', 'analytics'],
  ['marketing', 'advertising'],
] as const;

/** Cookiebot: three categories of its own naming. */
export const cookiebot: PageApi = {
  manager: 'cookiebot',
  source: 'https://www.cookiebot.com/en/developer/',
  events: ['CookiebotOnDialogInit', 'CookiebotOnLoad'],
  read(page) {
    const api = managerAt(page, 'Cookiebot', 'submitCustomConsent', 'renew');
    const consent = objectAt(api, 'consent');
    const decided = flagAt(api, 'hasResponse');
    // Until its dialog is made it has not read its configuration.
    if (!api || !consent || !(decided || objectAt(api, 'dialog'))) return null;
    const choices = CATEGORIES.map(([id, purpose]) =>
      choiceOf(id, '', flagAt(consent, id), { purpose }),
    );
    return asking(choices, decided);
  },
  apply(page, choices) {
    const api = objectAt(page, 'Cookiebot');
    call(api, 'submitCustomConsent', ...CATEGORIES.map(([id]) => choices[id] === true));
    call(api, 'hide');
  },
  stored: (page) => storedIn(cookiebot.read(page)),
  reopen: (page) => call(objectAt(page, 'Cookiebot'), 'renew'),
};
