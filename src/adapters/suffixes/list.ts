import { registrableDomain } from '../../core/web/registrable-domain.ts';

declare global {
  var fairshareDomain: (host: string) => string | null;
}

/**
 * A file of its own in the package (`data/suffixes.js`), so that the list of public suffixes is in it once
 * (47 KB packed) and not once for the worker and once for each page. A plain script, as the worker is
 * (`worker.ts`), and a module of nothing but its effect to the pages (`page.ts`).
 */
globalThis.fairshareDomain = registrableDomain;
