import { trustarc } from '../../../../src/core/consent/page-api/trustarc.ts';
import { reads } from './contract.ts';

/** After TrustArc's Cookie Consent Manager Implementation Guide. */
function fakeTrustArc() {
  let open = false;
  const document = { cookie: 'a=b' };
  return {
    page: { document, truste: { eu: { clickListener: () => void (open = true) } } },
    granted: () => [],
    open: () => open,
    decide: () => void (document.cookie = 'notice_preferences=1:; cmapi_cookie_privacy=permit 1,2'),
  };
}

reads(trustarc, fakeTrustArc, { 2: true, 3: false });
