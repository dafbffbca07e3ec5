import { orejime2 } from '../../../../src/core/consent/page-api/orejime-2.ts';
import { settles, type Fake } from './contract.ts';

/** After the README of orejime 2; the package itself is run in the browser tests. */
function fakeOrejime(): Fake {
  const config = {
    lang: 'fr',
    apps: [
      { name: 'matomo', title: 'Matomo', purposes: ['analytics'] },
      { name: 'tawk', title: 'Tawk', purposes: ['support'] },
      { name: 'pixel', title: 'Pixel', purposes: ['advertising'] },
      { name: 'session', title: 'Session', purposes: ['security'], required: true },
    ],
  };
  const manager = {
    config,
    confirmed: false,
    consents: { matomo: true, session: true } as Record<string, boolean>,
    saved: {} as Record<string, boolean>,
    updateConsent(app: { name: string; required?: boolean }, on: boolean) {
      if (!app.required) manager.consents[app.name] = on;
    },
  };
  const react = {
    saveAndHideAll() {
      manager.saved = { ...manager.consents };
      manager.confirmed = true;
    },
  };
  return {
    page: { orejime: { show: () => undefined, internals: { config, manager, react } } },
    granted: () => Object.keys(manager.saved).filter((name) => manager.saved[name]),
    open: () => !manager.confirmed,
  };
}

settles(orejime2, fakeOrejime, {
  nothing: ['session'],
  analytics: ['matomo', 'session'],
  functionalAnalytics: ['matomo', 'session', 'tawk'],
});
