import { fundingChoices } from '../../../../src/core/consent/page-api/funding-choices.ts';
import { reads } from './contract.ts';
import { fakeTcf } from './tc-api.ts';

/** After https://developers.google.com/funding-choices/fc-api-docs. */
function fakeFundingChoices() {
  const tcf = fakeTcf(300);
  let open = false;
  return {
    page: {
      __tcfapi: tcf.__tcfapi,
      googlefc: { callbackQueue: [], showRevocationMessage: () => void (open = true) },
    },
    granted: tcf.granted,
    open: () => open,
    decide: () => tcf.choose([], []),
  };
}

reads(fundingChoices, fakeFundingChoices, {
  advertising: false,
  analytics: false,
  personalisation: false,
  'advertising:legitimate-interest': false,
  'analytics:legitimate-interest': false,
  'personalisation:legitimate-interest': false,
});
