import type { PageWatch } from './watch.ts';

const { getOwnPropertyDescriptor } = Object;

/** Whether a node of this name is the whole page, or holds all of it. */
export const isWholePage = (name: unknown): boolean =>
  name === 'HTML' || name === 'BODY' || name === '#document';

/** A setting as it stands written. A getter of the page's is not run: it would notice. */
const written = (options: object, name: string): unknown =>
  getOwnPropertyDescriptor(options, name)?.value;

/** Settings that switch others on where these say nothing (DOM standard, "observe"). */
function isAll(options: object): boolean {
  const attributes =
    written(options, 'attributes') === true ||
    written(options, 'attributeOldValue') === true ||
    typeof written(options, 'attributeFilter') === 'object';
  const text =
    written(options, 'characterData') === true ||
    written(options, 'characterDataOldValue') === true;
  const nodes = written(options, 'childList') === true && written(options, 'subtree') === true;
  return nodes && attributes && text;
}

/**
 * Equipment to record a page: an observer of the whole document to which nothing is too small (nodes,
 * attributes and text alike). rrweb and every recorder built on it, OpenReplay, Datadog, Clarity and
 * LogRocket all observe so; what else does (few libraries) is told apart by what it sends.
 */
export const recordingWatch: PageWatch<null> = {
  apis: ['MutationObserver.prototype.observe'],
  memory: () => null,
  onCall(call) {
    const options = call.args[1];
    if (typeof options !== 'object' || options === null || !isAll(options)) return null;
    // Asked of the browser: a page can have its nodes say anything.
    return isWholePage(call.read('node', call.args[0]))
      ? [{ technique: 'equipment', script: call.script() }]
      : null;
  },
};
