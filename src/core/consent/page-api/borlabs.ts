import {
  asking,
  choiceOf,
  cookieAt,
  entriesOf,
  jsonOf,
  methodAt,
  objectAt,
  storedIn,
  type PageApi,
} from './page-api.ts';

/** Its groups; "essential" is what the site needs. */
const GROUPS = [
  ['preferences', 'functional'],
  ['statistics', 'analytics'],
  ['marketing', 'advertising'],
  ['external-media', 'functional'],
] as const;

/** Borlabs Cookie 2 and 3: tells its choices; to set them there is no documented way that also closes it. */
export const borlabs: PageApi = {
  manager: 'borlabs',
  source: 'https://borlabs.io/borlabs-cookie/',
  events: ['borlabs-cookie-after-init', 'borlabs-cookie-consent-saved'],
  read(page) {
    const api = objectAt(page, 'BorlabsCookie');
    const asks = methodAt(objectAt(api, 'Consents'), 'hasConsent');
    if (!api || !(asks ?? methodAt(api, 'checkCookieConsent'))) return null;
    const told = objectAt(jsonOf(cookieAt(page, 'borlabs-cookie')), 'consents');
    const given = entriesOf(told).map(([group]) => group);
    const choices = GROUPS.map(([id, purpose]) =>
      choiceOf(id, '', given.includes(id), { purpose }),
    );
    return asking(choices, told !== null);
  },
  stored: (page) => storedIn(borlabs.read(page)),
};
