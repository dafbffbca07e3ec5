import { ask } from './worker.ts';

/** Links looked at and told, and letters of each: what leads to a policy stands at a page's end, and says so briefly. */
const MOST_LOOKED_AT = 400;
const MOST_TOLD = 60;
const MOST_LETTERS = 60;
const MOST_MAILS = 8;
/** A page that is never idle is read after this long (milliseconds). */
const PATIENCE = 4000;

/**
 * Tells, once, where this page's last links lead within its own site, and which mail addresses it has:
 * one of them may be the site's privacy policy. Nothing but that is kept.
 */
export function tellPolicyLinks(): void {
  const idle = (globalThis as { requestIdleCallback?: typeof requestIdleCallback })
    .requestIdleCallback;
  const tell = () => {
    const told = policyLinks();
    if (told.links.length + told.mails.length > 0)
      ask('content>background.links', { timeOrigin: performance.timeOrigin, ...told }).catch(
        () => undefined,
      );
  };
  const start = () => (idle ? idle(tell, { timeout: PATIENCE }) : setTimeout(tell, 0));
  const whenLoaded = () => {
    if (document.readyState === 'complete') start();
    else addEventListener('load', start, { once: true });
  };
  // A page that is loaded ahead may never be looked at.
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', whenLoaded, { once: true });
  else whenLoaded();
}

function policyLinks(): { links: { text: string; url: string }[]; mails: string[] } {
  const links = new Map<string, string>();
  const mails = new Set<string>();
  const all = document.querySelectorAll<HTMLAnchorElement>('a[href]');
  const last = Math.max(0, all.length - MOST_LOOKED_AT);
  for (let at = all.length - 1; at >= last; at--) {
    const link = all[at];
    if (!link) continue;
    if (link.protocol === 'mailto:') {
      const address = link.pathname.slice(0, 254);
      if (mails.size < MOST_MAILS && address.includes('@')) mails.add(address);
      continue;
    }
    if (links.size >= MOST_TOLD || !/^https?:$/.test(link.protocol) || !isNear(link.hostname))
      continue;
    const text = (link.textContent || link.getAttribute('aria-label') || '')
      .replace(/\s+/g, ' ')
      .trim();
    const url = `${link.origin}${link.pathname}`;
    if (text && text.length <= MOST_LETTERS && url.length <= 300 && !links.has(url))
      links.set(url, text);
  }
  return { links: [...links].map(([url, text]) => ({ text, url })), mails: [...mails] };
}

/** Of the same site, as far as can be told without the list of public suffixes: the background looks again. */
const isNear = (host: string): boolean =>
  host === location.hostname || host.split('.').slice(-2).join('.') === hereEnds;
const hereEnds = location.hostname.split('.').slice(-2).join('.');
