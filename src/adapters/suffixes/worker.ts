import type {} from './list.ts';

/** Firefox has no worker for extensions: there the manifest names both files (`scripts/manifest.ts`). */
declare const importScripts: ((file: string) => void) | undefined;
if (typeof importScripts === 'function') importScripts('/data/suffixes.js');

/** Stands for `src/core/web/registrable-domain.ts` in the build of the background. */
export const registrableDomain = globalThis.fairshareDomain;
