import { cookiefirst } from '../../../../src/core/consent/page-api/cookiefirst.ts';
import { settles, type Fake } from './contract.ts';

/** After CookieFirst's public API (types in npm @cookiefirst/cookiefirst-react 1.1). */
function fakeCookieFirst(): Fake {
  let open = true;
  const store = (consent: Record<string, boolean>) => {
    api.consent = consent;
    api.hasConsented = true;
    return Promise.resolve();
  };
  const api = {
    consent: null as Record<string, boolean> | null,
    hasConsented: false,
    declineAllCategories: () =>
      store({ necessary: true, performance: false, functional: false, advertising: false }),
    updateConsent: store,
    openPanel: () => undefined,
    closePanel: () => void (open = false),
  };
  return {
    page: { CookieFirst: api },
    granted: () => Object.entries(api.consent ?? {}).flatMap(([id, on]) => (on ? [id] : [])),
    open: () => open,
  };
}

settles(cookiefirst, fakeCookieFirst, {
  nothing: ['necessary'],
  analytics: ['necessary', 'performance'],
  functionalAnalytics: ['functional', 'necessary', 'performance'],
});
