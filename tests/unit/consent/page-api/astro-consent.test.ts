import { astroConsent } from '../../../../src/core/consent/page-api/astro-consent.ts';
import { settles, type Fake } from './contract.ts';

/** After the README of astro-consent 2; the package itself is run in the browser tests. */
function fakeAstroConsent(): Fake {
  let stored: { categories: Record<string, boolean> } | null = null;
  let open = true;
  return {
    page: {
      document: {
        getElementById: (id: string) =>
          id === 'astro-consent-banner' ? { remove: () => void (open = false) } : null,
      },
      astroConsent: {
        get: () => stored,
        set: (categories: Record<string, boolean>) => void (stored = { categories }),
        reset: () => void (stored = null),
      },
    },
    granted: () => Object.entries(stored?.categories ?? {}).flatMap(([id, on]) => (on ? [id] : [])),
    open: () => open,
  };
}

settles(astroConsent, fakeAstroConsent, {
  nothing: ['essential'],
  analytics: ['analytics', 'essential'],
  functionalAnalytics: ['analytics', 'essential'],
});
