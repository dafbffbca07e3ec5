import { axeptio } from '../../../../src/core/consent/page-api/axeptio.ts';
import { reads } from './contract.ts';

/** After Axeptio's SDK documentation and the cookie that it keeps its choices in. */
function fakeAxeptio() {
  const document = { cookie: 'axeptio_cookies={%22$$token%22:%22x%22%2C%22$$completed%22:false}' };
  let open = false;
  return {
    page: {
      document,
      axeptioSDK: { requestConsent: () => undefined, openCookies: () => void (open = true) },
    },
    granted: () => [],
    open: () => open,
    decide: () =>
      void (document.cookie =
        'axeptio_cookies={%22$$token%22:%22x%22%2C%22google_analytics%22:true%2C%22facebook_pixel%22:false%2C%22$$completed%22:true}'),
  };
}

reads(axeptio, fakeAxeptio, { google_analytics: true, facebook_pixel: false });
