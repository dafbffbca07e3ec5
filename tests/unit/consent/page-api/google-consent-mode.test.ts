import { googleConsentMode } from '../../../../src/core/consent/page-api/google-consent-mode.ts';
import { reads } from './contract.ts';

/** After https://developers.google.com/tag-platform/security/guides/consent. */
function fakeConsentMode() {
  const dataLayer: unknown[] = [{ event: 'gtm.js' }];
  const gtag = (...args: unknown[]) => void dataLayer.push({ ...args });
  const state = (told: string) => ({
    ad_storage: told,
    ad_user_data: told,
    analytics_storage: told,
  });
  gtag('consent', 'default', { ...state('denied'), wait_for_update: 500 });
  return {
    page: { dataLayer },
    granted: () => [],
    decide: () => gtag('consent', 'update', { analytics_storage: 'granted' }),
  };
}

reads(googleConsentMode, fakeConsentMode, {
  ad_storage: false,
  ad_user_data: false,
  analytics_storage: true,
});
