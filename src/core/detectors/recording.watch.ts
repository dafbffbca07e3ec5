import type { PageWatch } from './detector.ts';

// Taken before the page's first script: what it changes later does not see us.
const { getOwnPropertyDescriptor } = Object;

const isRoot = (node: unknown): boolean => {
  const { nodeType, nodeName } = (node ?? {}) as { nodeType?: unknown; nodeName?: unknown };
  return nodeType === 9 || nodeName === 'HTML' || nodeName === 'BODY';
};

/** A setting that is plainly switched on. A getter of the page's is not run: it would notice. */
const isOn = (options: object, ...names: string[]): boolean =>
  names.some((name) => {
    const value: unknown = getOwnPropertyDescriptor(options, name)?.value;
    return value === true || (name === 'attributeFilter' && typeof value === 'object');
  });

/**
 * Equipment to record a page: an observer of the whole document to which nothing is too small (nodes,
 * attributes and text alike). rrweb and every recorder built on it, OpenReplay, Datadog, Clarity and
 * LogRocket all observe so; what else does (few libraries) is told apart by what it sends.
 */
export const recordingWatch: PageWatch = {
  apis: ['MutationObserver.prototype.observe'],
  onCall(call) {
    const [target, options] = call.args;
    if (typeof options !== 'object' || options === null || !isRoot(target)) return [];
    const all =
      isOn(options, 'subtree') &&
      isOn(options, 'childList') &&
      isOn(options, 'attributes', 'attributeOldValue', 'attributeFilter') &&
      isOn(options, 'characterData', 'characterDataOldValue');
    return all ? [{ technique: 'equipment', script: call.script() }] : [];
  },
};
