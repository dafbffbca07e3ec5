import { wpConsentApi } from '../../../../src/core/consent/page-api/wp-consent-api.ts';
import { reads } from './contract.ts';

/** After https://wordpress.org/plugins/wp-consent-api/. */
function fakeWordPress() {
  const given: Record<string, string> = {};
  const document = { cookie: '' };
  const set = (id: string, told: string) => {
    given[id] = told;
    document.cookie = Object.entries(given)
      .map(([name, value]) => `wp_consent_${name}=${value}`)
      .join('; ');
  };
  return {
    page: {
      document,
      consent_api: { consent_type: 'optin', cookie_prefix: 'wp_consent' },
      wp_has_consent: (id: string) => given[id] === 'allow',
      wp_set_consent: set,
    },
    granted: () => [],
    decide() {
      set('preferences', 'deny');
      set('statistics', 'allow');
      set('marketing', 'deny');
    },
  };
}

reads(wpConsentApi, fakeWordPress, { preferences: false, statistics: true, marketing: false });
