import { zaraz } from '../../../../src/core/consent/page-api/zaraz.ts';
import { settles, type Fake } from './contract.ts';

/** After https://developers.cloudflare.com/zaraz/consent-management/api/. */
function fakeZaraz(): Fake {
  const given: Record<string, boolean> = { aBcD: false, eFgH: false, iJkL: false };
  const consent = {
    APIReady: true,
    modal: true,
    purposes: {
      aBcD: { name: 'Analytics', order: 1 },
      eFgH: { name: { en: 'Functional' }, order: 2 },
      iJkL: { name: 'Advertising', order: 3 },
    },
    getAll: () => ({ ...given }),
    setAll: (on: boolean) => void Object.keys(given).forEach((id) => (given[id] = on)),
    set: (told: Record<string, boolean>) => void Object.assign(given, told),
    sendQueuedEvents: () => undefined,
  };
  return {
    page: { zaraz: { consent } },
    granted: () => Object.keys(given).filter((id) => given[id]),
    open: () => consent.modal,
  };
}

settles(zaraz, fakeZaraz, {
  nothing: [],
  analytics: ['aBcD'],
  functionalAnalytics: ['aBcD', 'eFgH'],
});
