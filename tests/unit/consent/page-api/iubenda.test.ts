import { iubenda } from '../../../../src/core/consent/page-api/iubenda.ts';
import { reads } from './contract.ts';

/** After https://www.iubenda.com/en/help/1205-how-to-configure-your-cookie-solution-advanced-guide. */
function fakeIubenda() {
  let open = false;
  const cs: Record<string, unknown> = { api: { openPreferences: () => void (open = true) } };
  return {
    page: { _iub: { cs, csConfiguration: { siteId: 1 } } },
    granted: () => [],
    open: () => open,
    decide: () =>
      void (cs['consent'] = {
        timestamp: '2026-01-01T00:00:00Z',
        consent: true,
        purposes: { 1: true, 2: true, 3: false, 4: true, 5: false },
      }),
  };
}

reads(iubenda, fakeIubenda, { 2: true, 3: false, 4: true, 5: false });
