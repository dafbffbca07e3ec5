import {
  asking,
  call,
  choiceOf,
  cookieAt,
  methodAt,
  objectAt,
  storedIn,
  textAt,
  type PageApi,
} from './page-api.ts';

const CATEGORIES = [
  ['preferences', 'functional'],
  ['statistics', 'analytics'],
  ['marketing', 'advertising'],
] as const;

/**
 * WordPress's consent API: where the banner of a plugin writes its choices for other plugins. To write
 * there instead would leave that banner, and what it stores itself, as it was: it is only read.
 */
export const wpConsentApi: PageApi = {
  manager: 'wp-consent-api',
  source: 'https://wordpress.org/plugins/wp-consent-api/',
  events: ['wp_listen_for_consent_change'],
  read(page) {
    const config = objectAt(page, 'consent_api');
    if (!config || !methodAt(page, 'wp_has_consent') || !methodAt(page, 'wp_set_consent'))
      return null;
    const prefix = textAt(config, 'cookie_prefix') || 'wp_consent';
    const choices = CATEGORIES.map(([id, purpose]) =>
      choiceOf(id, '', call(page, 'wp_has_consent', id) === true, { purpose }),
    );
    return asking(
      choices,
      CATEGORIES.every(([id]) => cookieAt(page, `${prefix}_${id}`) !== ''),
    );
  },
  stored: (page) => storedIn(wpConsentApi.read(page)),
};
