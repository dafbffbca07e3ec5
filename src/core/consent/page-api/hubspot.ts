import {
  asking,
  call,
  choiceOf,
  cookieAt,
  methodAt,
  objectAt,
  storedIn,
  type PageApi,
} from './page-api.ts';

const BANNER = 'hs-eu-cookie-confirmation';
const CATEGORIES = [
  ['1', 'analytics'],
  ['2', 'advertising'],
  ['3', 'functional'],
] as const;

/**
 * HubSpot's banner: tells its choices and shows itself again. Its `setHubSpotConsent` is for the banners
 * of others and does not answer its own.
 */
export const hubspot: PageApi = {
  manager: 'hubspot',
  source:
    'https://developers.hubspot.com/docs/api-reference/latest/account/settings/consent-banner/consent-banner-api',
  read(page) {
    const told = cookieAt(page, '__hs_cookie_cat_pref');
    const find = methodAt(objectAt(page, 'document'), 'getElementById');
    if (!methodAt(objectAt(page, '_hsp'), 'push') || !(told || find?.(BANNER))) return null;
    const choices = CATEGORIES.map(([id, purpose]) =>
      choiceOf(id, purpose, told.includes(`${id}:true`), { purpose }),
    );
    return asking(choices, told !== '');
  },
  stored: (page) => storedIn(hubspot.read(page)),
  reopen: (page) => call(objectAt(page, '_hsp'), 'push', ['showBanner']),
};
