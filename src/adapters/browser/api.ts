import browser from 'webextension-polyfill';

/** The one door to the browser for the worker and the extension's pages: promises in both browsers. */
export { browser };

/** Chromium's own name space, for the few calls whose newer options the polyfill's types lack. */
export const native: typeof chrome = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
