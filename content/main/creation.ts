import { indexOf, startsWith } from '../../src/core/watches/pristine.ts';
import { rememberCreator } from './creators.ts';
import { hook } from './hook.ts';
import { ask, getterOf } from './natives.ts';
import { scriptHost } from './stack.ts';

const typeOf = getterOf('Blob', 'type');

/** Remembers which script made code that has no address of its own: in blobs and data: addresses. */
export function watchCreation(): void {
  hook('URL.createObjectURL', () => undefined, {
    after(address, args) {
      const type = ask(typeOf, args[0]);
      if (typeof address === 'string' && typeof type === 'string' && mayBeCode(type))
        rememberCreator(address, scriptHost());
    },
  });
  for (const api of ['set HTMLScriptElement.prototype.src', 'set HTMLIFrameElement.prototype.src'])
    hook(api, (_, args) => {
      const address = args[0];
      if (typeof address === 'string' && startsWith(address, 'data:'))
        rememberCreator(address, scriptHost());
    });
}

const mayBeCode = (type: string): boolean =>
  type === '' || indexOf(type, 'script') >= 0 || indexOf(type, 'html') >= 0;
