/**
 * Other extensions, each in a browser of its own beside ours. A peer is asked nothing: what became of a
 * dialog is what its manager stored.
 *
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} folder Of the unpacked extension.
 * @property {string | null} setup Module whose default export puts the wish into it.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '../../tests/browsers/chromium.mjs';
import { clear } from './browser.mjs';

/**
 * @param {string} text `name=folder[,setup.mjs]`
 * @returns {Peer}
 */
export function peerOf(text) {
  const [, name, folder, setup] = /^([^=]+)=([^,]+)(?:,(.+))?$/.exec(text) ?? [];
  if (!name) throw new Error(`a peer is name=folder[,setup.mjs], not ${text}`);
  return { name, folder: path.resolve(folder), setup: setup ? path.resolve(setup) : null };
}

/**
 * A browser with a peer that wishes the same, with what `visitDialog` needs of ours.
 *
 * @param {Peer} peer
 * @param {{ web: { resolverRules: string }, executablePath: string, profile: string, allowed: string[] }} options
 * @returns Null where the peer cannot be told this wish.
 */
export async function openPeer({ folder, setup }, { web, executablePath, profile, allowed }) {
  const browser = await launchChromium({ extension: folder, sites: web, executablePath });
  const { context, extensionId: extId } = browser;
  const desk = await browser.page();
  if (setup) {
    const { default: setUp } = await import(pathToFileURL(setup).href);
    const told = await setUp({
      context,
      sw: await browser.worker(),
      extId,
      ext: folder,
      profile,
      allowed,
    });
    if (told === false) {
      await browser.close();
      return null;
    }
  }
  return {
    page: () => browser.page(),
    close: () => browser.close(),
    receipts: async () => [],
    forget: (/** @type {string} */ host, /** @type {string[]} */ frames = []) =>
      clear(context, desk, [host, ...frames]),
  };
}
