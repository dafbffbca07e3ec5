import { sirdata } from '../../../../src/core/consent/page-api/sirdata.ts';
import { reads } from './contract.ts';
import { fakeTcf } from './tc-api.ts';

/** After https://cmp.docs.sirdata.net/. */
function fakeSirdata() {
  const tcf = fakeTcf(92);
  let open = false;
  return {
    page: { __tcfapi: tcf.__tcfapi, Sddan: { cmp: { displayUI: () => void (open = true) } } },
    granted: tcf.granted,
    open: () => open,
    decide: () => tcf.choose([1, 5, 9], [9]),
  };
}

reads(sirdata, fakeSirdata, {
  advertising: false,
  analytics: true,
  personalisation: true,
  'advertising:legitimate-interest': false,
  'analytics:legitimate-interest': true,
  'personalisation:legitimate-interest': false,
});
