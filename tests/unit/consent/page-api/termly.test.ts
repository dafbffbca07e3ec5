import { termly } from '../../../../src/core/consent/page-api/termly.ts';
import { reads } from './contract.ts';

/** After Termly's "Getting Consent State and Handling Consent Changes". */
function fakeTermly() {
  let state: Record<string, boolean> | undefined;
  let open = false;
  return {
    page: {
      Termly: {
        getConsentState: () => state,
        on: () => undefined,
        displayPreferences: () => void (open = true),
      },
    },
    granted: () => [],
    open: () => open,
    decide: () => void (state = { essential: true, analytics: true, advertising: false }),
  };
}

reads(termly, fakeTermly, { analytics: true, advertising: false });
