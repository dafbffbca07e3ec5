import { complianz } from '../../../../src/core/consent/page-api/complianz.ts';
import { settles, type Fake } from './contract.ts';

/** After https://complianz.io/developers-guide-for-hooks-and-events/. */
function fakeComplianz(): Fake {
  const consent: Record<string, string> = {};
  const document = { cookie: 'other=1' };
  return {
    page: {
      document,
      complianz: { prefix: 'cmplz_', consenttype: 'optin' },
      cmplz_has_consent: (id: string) => id === 'functional' || consent[id] === 'allow',
      cmplz_set_consent: (id: string, told: string) => void (consent[id] = told),
      cmplz_set_banner_status: (status: string) =>
        void (document.cookie = `other=1; cmplz_banner-status=${status}`),
    },
    granted: () => Object.keys(consent).filter((id) => consent[id] === 'allow'),
    open: () => !document.cookie.endsWith('dismissed'),
  };
}

settles(complianz, fakeComplianz, {
  nothing: [],
  analytics: ['statistics'],
  functionalAnalytics: ['preferences', 'statistics'],
});
