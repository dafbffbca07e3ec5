import type { PageWatch } from './watch.ts';

// Taken before the page's first script: what it changes later does not see us.
const { getOwnPropertyDescriptor } = Object;

const isRoot = (node: unknown): boolean => {
  const { nodeType, nodeName } = (node ?? {}) as { nodeType?: unknown; nodeName?: unknown };
  return nodeType === 9 || nodeName === 'HTML' || nodeName === 'BODY';
};

/** A setting that is plainly switched on. A getter of the page's is not run: it would notice. */
function isOn(options: object, name: string): boolean {
  const value: unknown = getOwnPropertyDescriptor(options, name)?.value;
  return value === true || (name === 'attributeFilter' && typeof value === 'object');
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
    const target = call.args[0];
    const options = call.args[1];
    if (typeof options !== 'object' || options === null || !isRoot(target)) return null;
    const all =
      isOn(options, 'subtree') &&
      isOn(options, 'childList') &&
      (isOn(options, 'attributes') ||
        isOn(options, 'attributeOldValue') ||
        isOn(options, 'attributeFilter')) &&
      (isOn(options, 'characterData') || isOn(options, 'characterDataOldValue'));
    return all ? [{ technique: 'equipment', script: call.script() }] : null;
  },
};
