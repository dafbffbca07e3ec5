import { borlabs } from '../../../../src/core/consent/page-api/borlabs.ts';
import { reads } from './contract.ts';

/** After Borlabs' documentation and the cookie that it keeps its choices in. */
function fakeBorlabs() {
  const document = { cookie: '' };
  return {
    page: { document, BorlabsCookie: { Consents: { hasConsent: () => false } } },
    granted: () => [],
    decide: () =>
      void (document.cookie = `borlabs-cookie=${encodeURIComponent(
        JSON.stringify({ consents: { essential: ['borlabs-cookie'], statistics: ['matomo'] } }),
      )}`),
  };
}

reads(borlabs, fakeBorlabs, {
  preferences: false,
  statistics: true,
  marketing: false,
  'external-media': false,
});
