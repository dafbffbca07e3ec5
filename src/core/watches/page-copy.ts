import { isWholePage } from './recording.ts';
import type { PageWatch } from './watch.ts';

/**
 * A script takes the whole page as text. Recorders without an observer of everything begin so; what else
 * does (translation, reading aloud) is told apart by what follows it.
 */
export const pageCopyWatch: PageWatch<null> = {
  apis: [
    'get Element.prototype.outerHTML',
    'get Element.prototype.innerHTML',
    'XMLSerializer.prototype.serializeToString',
  ],
  // Pages that build themselves from text read it of small parts, and often.
  mostCalls: 2000,
  // Nothing is kept of the small parts that are read.
  scope: 'document',
  memory: () => null,
  onCall(call) {
    const name =
      call.api === 'XMLSerializer.prototype.serializeToString'
        ? call.read('node', call.args[0])
        : call.read('node');
    return isWholePage(name) ? [{ technique: 'copy', script: call.script() }] : null;
  },
};
