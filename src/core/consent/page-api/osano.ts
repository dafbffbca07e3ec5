import {
  asking,
  call,
  choiceOf,
  cookieAt,
  entriesOf,
  managerAt,
  objectAt,
  storedIn,
  type PageApi,
} from './page-api.ts';

/** What its categories are for; ESSENTIAL and STORAGE are no choice, OPT_OUT says the opposite. */
const CATEGORIES = {
  ANALYTICS: 'analytics',
  MARKETING: 'advertising',
  PERSONALIZATION: 'personalisation',
} as const;

/** Osano's own manager: tells its choices and shows its drawer; there is no documented way to set them. */
export const osano: PageApi = {
  manager: 'osano',
  source:
    'https://developers.osano.com/cmp/javascript-api/developer-documentation-consent-javascript-api',
  read(page) {
    const api = managerAt(objectAt(page, 'Osano') ?? {}, 'cm', 'getConsent', 'showDrawer');
    if (!api) return null;
    const consent = Object.fromEntries(entriesOf(call(api, 'getConsent')));
    const choices = Object.entries(CATEGORIES).map(([id, purpose]) =>
      choiceOf(id, purpose, consent[id] === 'ACCEPT', { purpose }),
    );
    return asking(choices, cookieAt(page, 'osano_consentmanager') !== '');
  },
  stored: (page) => storedIn(osano.read(page)),
  reopen: (page) => call(objectAt(objectAt(page, 'Osano'), 'cm'), 'showDrawer'),
};
