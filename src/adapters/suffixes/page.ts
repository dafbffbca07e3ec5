import './list.ts';

/** Stands for `src/core/web/registrable-domain.ts` in the build of the dashboard. */
export const registrableDomain = globalThis.fairshareDomain;
