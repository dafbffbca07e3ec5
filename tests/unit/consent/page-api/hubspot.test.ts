import { hubspot } from '../../../../src/core/consent/page-api/hubspot.ts';
import { reads } from './contract.ts';

/** After HubSpot's consent banner API and the cookie that it keeps its choices in. */
function fakeHubspot() {
  const document = {
    cookie: '',
    getElementById: (id: string) => (id === 'hs-eu-cookie-confirmation' ? {} : null),
  };
  let open = false;
  return {
    page: {
      document,
      _hsp: { push: ([command]: string[]) => void (open = command === 'showBanner') },
    },
    granted: () => [],
    open: () => open,
    decide: () => void (document.cookie = '__hs_cookie_cat_pref=1:true,2:false,3:true'),
  };
}

reads(hubspot, fakeHubspot, { 1: true, 2: false, 3: true });
