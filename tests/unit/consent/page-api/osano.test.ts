import { osano } from '../../../../src/core/consent/page-api/osano.ts';
import { reads } from './contract.ts';

/** After https://developers.osano.com/cmp/javascript-api/. */
function fakeOsano() {
  const consent = {
    ESSENTIAL: 'ACCEPT',
    ANALYTICS: 'DENY',
    MARKETING: 'DENY',
    PERSONALIZATION: 'DENY',
  };
  const document = { cookie: '' };
  let open = false;
  return {
    page: {
      document,
      Osano: { cm: { getConsent: () => consent, showDrawer: () => void (open = true) } },
    },
    granted: () => [],
    open: () => open,
    decide() {
      consent.ANALYTICS = 'ACCEPT';
      document.cookie = 'osano_consentmanager=x';
    },
  };
}

reads(osano, fakeOsano, { ANALYTICS: true, MARKETING: false, PERSONALIZATION: false });
