import { inmobi } from '../../../../src/core/consent/page-api/inmobi.ts';
import { reads } from './contract.ts';
import { fakeTcf } from './tc-api.ts';

/** After InMobi's index of consent interfaces. */
function fakeInmobi() {
  const tcf = fakeTcf(10);
  let open = false;
  tcf.commands['displayConsentUi'] = () => void (open = true);
  return {
    page: { __tcfapi: tcf.__tcfapi },
    granted: tcf.granted,
    open: () => open,
    decide: () => tcf.choose([1, 8], [2]),
  };
}

reads(inmobi, fakeInmobi, {
  advertising: false,
  analytics: true,
  personalisation: false,
  'advertising:legitimate-interest': true,
  'analytics:legitimate-interest': false,
  'personalisation:legitimate-interest': false,
});
