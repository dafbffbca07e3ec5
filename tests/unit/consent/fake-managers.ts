import type { Page } from '../../../src/core/consent/page-api/page-api.ts';

/** Small stand-ins for consent managers, after their documented page interfaces. */
export interface Fake {
  page: Page;
  /** What the manager holds as accepted. */
  accepted(): string[];
  decide(): void;
}

export function fakeKlaro(): Fake {
  const config = {
    lang: 'de',
    services: [
      { name: 'matomo', title: 'Matomo', purposes: ['analytics'] },
      { name: 'pixel', title: 'Pixel', purposes: ['advertising'] },
      { name: 'session', purposes: ['security'], required: true },
    ],
  };
  const manager = {
    config,
    confirmed: false,
    consents: { matomo: true, pixel: false, session: true } as Record<string, boolean>,
    savedConsents: {} as Record<string, boolean>,
    updateConsent(name: string, value: boolean) {
      this.consents[name] = value;
    },
    saveAndApplyConsents() {
      this.savedConsents = { ...this.consents };
      this.confirmed = true;
    },
  };
  return {
    page: { klaroConfig: config, klaro: { getManager: () => manager, render: () => undefined } },
    accepted: () => Object.keys(manager.savedConsents).filter((id) => manager.savedConsents[id]),
    decide: () => manager.saveAndApplyConsents(),
  };
}

export function fakeTarteaucitron(): Fake {
  const state: Record<string, boolean> = {};
  const job = ['matomo', 'pixel', 'disqus', 'odd'];
  const api = {
    job,
    state,
    services: {
      matomo: { name: 'Matomo', type: 'analytic' },
      pixel: { name: 'Pixel', type: 'ads' },
      disqus: { name: 'Disqus', type: 'comment' },
      odd: { name: 'Odd', type: 'constructor' },
    },
    parameters: { DenyAllCta: false },
    setConsent: (id: string, on: boolean) => void (state[id] = on),
    userInterface: { closePanel: () => undefined, closeAlert: () => undefined },
  };
  const document = {
    documentElement: { lang: 'fr' },
    getElementById: (id: string) => (id === 'matomoDenied' ? {} : null),
  };
  return {
    page: { tarteaucitron: api, document },
    accepted: () => job.filter((id) => state[id]),
    decide: () => job.forEach((id) => api.setConsent(id, state[id] ?? false)),
  };
}

export function fakeCookieConsent(): Fake {
  let stored: string[] | null = null;
  const config = {
    categories: {
      necessary: { readOnly: true, enabled: true },
      stats: { enabled: true },
      ads: {},
    },
    language: {
      default: 'en',
      translations: {
        en: {
          consentModal: { title: 'Cookies?', description: 'Some.', acceptNecessaryBtn: 'Reject' },
          preferencesModal: {
            sections: [
              { title: 'Analytics', linkedCategory: 'stats' },
              { title: 'Marketing', linkedCategory: 'ads' },
              { title: 'More' },
            ],
          },
        },
      },
    },
  };
  const api = {
    getConfig: () => config,
    validConsent: () => stored !== null,
    getUserPreferences: () => ({ acceptedCategories: stored ?? [] }),
    acceptCategory: (ids: string[]) => void (stored = [...ids]),
    hide: () => undefined,
    hidePreferences: () => undefined,
  };
  return {
    page: { CookieConsent: api },
    accepted: () => stored ?? [],
    decide: () => api.acceptCategory(stored ?? ['necessary']),
  };
}
