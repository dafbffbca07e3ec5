import type { ContentsTold } from '../../src/core/protocol/contents.ts';
import { EVENTS } from '../../src/core/protocol/page-channel.ts';
import { channel } from './channel.ts';
import { ask } from './worker.ts';

let listening = false;

/** From now on our half in the page's world tells of contents that the browser does not show. */
export function listenToContents(): void {
  if (listening) return;
  listening = true;
  channel.send(EVENTS.listen, {});
}

/** Passes such contents on; their shape is checked where they are read. */
export function passContents(): void {
  channel.on(EVENTS.contents, (word) => {
    if (!listening || typeof word !== 'object' || word === null) return;
    const told = { ...(word as ContentsTold), at: Date.now() };
    delete (told as { toJSON?: unknown }).toJSON;
    ask('content>background.contents', told).catch(() => undefined);
  });
}

/** Whether a service worker stands between this page and the network: its requests belong to no tab. */
export const hasWorker = (): boolean =>
  (navigator.serviceWorker as ServiceWorkerContainer | undefined)?.controller != null;
