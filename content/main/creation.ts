import { EVENTS, frameText } from '../../src/core/protocol/page-channel.ts';
import { indexOf, startsWith } from '../../src/core/watches/pristine.ts';
import type { Channel } from './channel.ts';
import { hasHandlers, rememberCreator, rememberHandlers } from './creators.ts';
import { hook } from './hook.ts';
import { ask, blobTypeOf } from './natives.ts';
import { scriptHost } from './stack.ts';

/** Where handlers are looked for: longer texts are whole pages, later ones an application at work. */
const LONGEST_HTML = 20_000;
const MOST_HTML = 2000;

/** Remembers which script made code that has no address of its own: in blobs, data: addresses, frames. */
export function watchCreation(channel: Channel): void {
  const remember = (address: string, frame: boolean) => {
    const host = scriptHost();
    rememberCreator(address, host);
    // A frame is another document: our isolated half there asks the one here.
    if (frame && host !== '') channel.send(EVENTS.creator, { address, host });
  };
  hook('URL.createObjectURL', () => undefined, {
    after(address, args) {
      const type = ask(blobTypeOf, args[0]);
      if (typeof address !== 'string' || typeof type !== 'string' || !mayBeCode(type)) return;
      remember(address, indexOf(type, 'html') >= 0);
    },
  });
  hook('set HTMLScriptElement.prototype.src', (_, args) => {
    const address = args[0];
    if (typeof address === 'string' && startsWith(address, 'data:')) remember(address, false);
  });
  for (const api of ['set Element.prototype.innerHTML', 'Element.prototype.insertAdjacentHTML'])
    hook(
      api,
      (_, args) => {
        const html = args[1] ?? args[0];
        if (typeof html === 'string' && html.length < LONGEST_HTML && hasHandlers(html))
          rememberHandlers(html, scriptHost());
      },
      { most: MOST_HTML },
    );
  hook('set HTMLIFrameElement.prototype.srcdoc', (_, args) => {
    const text = args[0];
    if (typeof text === 'string') remember(frameText(text), true);
  });
}

const mayBeCode = (type: string): boolean =>
  type === '' || indexOf(type, 'script') >= 0 || indexOf(type, 'html') >= 0;
