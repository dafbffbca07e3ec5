import { transcend } from '../../../../src/core/consent/page-api/transcend.ts';
import { reads } from './contract.ts';

/** After npm @transcend-io/airgap.js-types 12. */
function fakeTranscend() {
  let consent = {
    confirmed: false,
    purposes: { Analytics: 'Auto', Advertising: 'Auto' } as object,
  };
  let open = false;
  return {
    page: {
      airgap: { getConsent: () => consent, getPurposeTypes: () => ({}) },
      transcend: { showConsentManager: () => void (open = true) },
    },
    granted: () => [],
    open: () => open,
    decide: () =>
      void (consent = {
        confirmed: true,
        purposes: { Essential: true, Analytics: true, Advertising: false },
      }),
  };
}

reads(transcend, fakeTranscend, { Analytics: true, Advertising: false });
