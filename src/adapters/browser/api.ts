import type { Browser } from 'webextension-polyfill';

/** Chromium's own name space, for the few calls whose newer options the types below lack. */
export const native: typeof chrome = (globalThis as { browser?: typeof chrome }).browser ?? chrome;

/**
 * The one door to the browser for the worker and the extension's pages. Both browsers' own objects answer
 * with promises here; only a listener's promise is no answer everywhere (`background/router.ts`).
 */
export const browser = native as unknown as Browser;
