import { EVENTS, frameText } from '../../src/core/protocol/page-channel.ts';
import { channel } from './channel.ts';

/** Made by scripts of one document; more are not remembered. */
const MOST = 64;

type World = typeof globalThis & { fairshareCreators?: Map<string, string> };

/** Remembers which script made the frames of this document that have no address of their own. */
export function keepCreators(): void {
  const creators = new Map<string, string>();
  (globalThis as World).fairshareCreators = creators;
  channel.on(EVENTS.creator, (word) => {
    const { address, host } = (word ?? {}) as Record<string, unknown>;
    if (typeof address === 'string' && typeof host === 'string' && creators.size < MOST)
      creators.set(address, host);
  });
}

/**
 * Host of the script that made this very document, '' where it has an address of its own or nobody was
 * seen making it. The halves of ours in a page and its frames see each other where the page's own
 * scripts could; not in Firefox.
 */
export function creatorHere(): string {
  if (/^https?:$/.test(location.protocol) || window === window.parent) return '';
  try {
    const text = window.frameElement?.getAttribute('srcdoc');
    const address = text ? frameText(text) : location.href;
    return (window.parent as unknown as World).fairshareCreators?.get(address) ?? '';
  } catch {
    return '';
  }
}
