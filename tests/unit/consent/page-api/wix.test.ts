import { wix } from '../../../../src/core/consent/page-api/wix.ts';
import { settles, type Fake } from './contract.ts';

/** After Wix's Consent Policy API (npm @wix/consent-policy-manager 1.15). */
function fakeWix(): Fake {
  const byDefault = {
    defaultPolicy: true,
    policy: {
      essential: true,
      functional: true,
      analytics: true,
      advertising: true,
      dataToThirdParty: true,
    } as Record<string, boolean>,
  };
  let details = byDefault;
  return {
    page: {
      consentPolicyManager: {
        getCurrentConsentPolicy: () => details,
        setConsentPolicy(policy: Record<string, boolean>, done: () => void) {
          details = { defaultPolicy: false, policy };
          done();
        },
        resetPolicy: () => void (details = byDefault),
      },
    },
    granted: () => Object.keys(details.policy).filter((id) => details.policy[id]),
  };
}

settles(wix, fakeWix, {
  nothing: ['essential'],
  analytics: ['analytics', 'essential'],
  functionalAnalytics: ['analytics', 'essential', 'functional'],
});
