import { EVENTS } from '../../src/core/protocol/page-channel.ts';
import { channel } from './channel.ts';
import { fetchReader } from './general.ts';
import { onOrder } from './worker.ts';

/**
 * Has a dialog shown again that was answered before; what is shown is then answered as any dialog is.
 * @param expect called before: what was dealt with may come again
 */
export function reopenDialogs(expect: () => void): void {
  onOrder('background>content.reopen', async ({ by, nth }) => {
    expect();
    if (by === 'entry') return (await fetchReader())?.reopen(nth) ?? false;
    const told = channel.ask(EVENTS.reopen, { nth }, EVENTS.reopened);
    return (told as { shown?: unknown } | null)?.shown === true;
  });
  onOrder('background>content.forget', ({ host, names }) => {
    if (host !== location.hostname) return false;
    for (const name of names) forget(name);
    return names.length > 0;
  });
}

/** Deletes one cookie or entry of storage, named as the reader names it: `cookie <name>`, `storage <name>`. */
function forget(named: string): void {
  const name = named.slice(named.indexOf(' ') + 1);
  if (!named.startsWith('cookie ')) {
    localStorage.removeItem(name);
    sessionStorage.removeItem(name);
    return;
  }
  // Nobody tells for which part of the host and for which path it was set: each that it can be is tried.
  const labels = location.hostname.split('.');
  const domains = labels.map((_, at) => `; domain=${labels.slice(at).join('.')}`);
  const folders = location.pathname.split('/');
  const paths = folders.map((_, at) => `; path=${folders.slice(0, at).join('/') || '/'}`);
  for (const domain of ['', ...domains])
    for (const path of ['', ...paths])
      for (const kept of ['', '; secure; samesite=none; partitioned'])
        document.cookie = `${name}=; max-age=0${path}${domain}${kept}`;
}
