import { indexOf, slice, startsWith } from '../../src/core/watches/pristine.ts';
import {
  add,
  ask,
  apply,
  defineProperty,
  deleteProperty,
  get,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  getterOf,
  NativeError,
} from './natives.ts';

// Who called? Chromium writes a stack down as text only by parsing each function in it once more, to know
// its line: 120 ms on a page of real trackers. What it hands to `Error.prepareStackTrace` are the same calls
// as objects, which can be asked for nothing but their file. Firefox has the text at hand, and no objects.

export const NEWLINE = '\n';
/** Calls looked at: a script's own wrappers around what it calls are rarely deeper. */
const DEEPEST = 25;
const PREPARE = 'prepareStackTrace';
const LIMIT = 'stackTraceLimit';
export const stackGetter = getterOf('Error', 'stack');

/** Runs something while the page can neither listen in on stacks nor ask for none; null where it could. */
export function unheard<Told>(prepare: unknown, run: () => Told): Told | null {
  const before = getOwnPropertyDescriptor(NativeError, PREPARE);
  if (before?.configurable === false) return null;
  // Set where the page set nothing, too: it may have on a prototype of Error.
  if (!put(PREPARE, { value: prepare, configurable: true })) return null;
  // Without a limit the browser keeps no calls at all.
  const limit = getOwnPropertyDescriptor(NativeError, LIMIT);
  const free = limit?.configurable !== false;
  if (free) put(LIMIT, { value: DEEPEST, configurable: true });
  try {
    return run();
  } finally {
    if (free) putBack(LIMIT, limit);
    putBack(PREPARE, before);
  }
}

/**
 * Has a stack written, where the page has a way of its own to write them (`Error.prepareStackTrace`): of
 * the calls alone that are not in this file. While the page's function runs, everything is as it left it.
 */
export function writtenWithout(file: string, write: () => unknown): void {
  const before = getOwnPropertyDescriptor(NativeError, PREPARE);
  const prepare = get(NativeError, PREPARE);
  if (typeof prepare !== 'function' || before?.configurable === false) return;
  let left = false;
  const leave = () => {
    if (!left) putBack(PREPARE, before);
    left = true;
  };
  const value = (error: unknown, calls: ArrayLike<unknown>) => {
    const kept: unknown[] = [];
    for (let i = 0; i < calls.length; i++)
      if (ask(asked.file, calls[i]) !== file) add(kept, calls[i]);
    leave();
    return apply(prepare, NativeError, [error, kept]) as unknown;
  };
  put(PREPARE, { value, configurable: true });
  try {
    write();
  } catch {
    // The page's own function threw: it will again, where the page reads the stack.
  } finally {
    leave();
  }
}

const put = (name: string, descriptor: PropertyDescriptor) =>
  defineProperty(NativeError, name, descriptor);

const putBack = (name: string, before: PropertyDescriptor | undefined) =>
  before ? put(name, before) : deleteProperty(NativeError, name);

const asObjects = (_: unknown, calls: unknown) => calls;

/** The calls under way, innermost first: as text, or as objects of the browser's. */
const underWay = (): unknown =>
  unheard(asObjects, () => {
    const error = new NativeError();
    return stackGetter ? apply(stackGetter, error, []) : error.stack;
  });

/** How one of those objects is asked: by methods that no page can change. */
const asked = (() => {
  const calls = underWay();
  const call = typeof calls === 'object' && calls ? get(calls, 0) : null;
  // None where a page got at a frame before us and wants no calls kept.
  const prototype = typeof call === 'object' && call ? getPrototypeOf(call) : null;
  const method = (name: string) =>
    prototype ? (getOwnPropertyDescriptor(prototype, name)?.value as () => unknown) : undefined;
  return {
    file: method('getScriptNameOrSourceURL'),
    isEval: method('isEval'),
    origin: method('getEvalOrigin'),
    name: method('getFunctionName'),
    type: method('getTypeName'),
  };
})();

/** A call as its line in a stack reads, but for the place in the file. */
function lineOf(call: unknown): string {
  const name = ask(asked.name, call);
  // Handlers of elements are known by who they belong to: `HTMLImageElement.onerror`.
  const type = typeof name === 'string' && startsWith(name, 'on') ? ask(asked.type, call) : null;
  const called = typeof type === 'string' ? `${type}.${name as string} ` : '';
  const file = ask(asked.file, call);
  if (typeof file === 'string') return `${called}(${file}:)`;
  if (ask(asked.isEval, call) !== true) return called;
  return `${called}(${ask(asked.origin, call) as string}, <anonymous>:)`;
}

/** What is found in the innermost call under way in which anything is. The page cannot listen in. */
export function firstCall<Found>(look: (line: string) => Found | null): Found | null {
  const calls = underWay() as readonly unknown[] | string | null;
  if (typeof calls !== 'string') {
    for (let i = 0; calls && i < calls.length; i++) {
      const found = look(lineOf(calls[i]));
      if (found !== null) return found;
    }
    return null;
  }
  for (let rest = calls; rest;) {
    const end = indexOf(rest, NEWLINE);
    const found = look(end < 0 ? rest : slice(rest, 0, end));
    if (found !== null) return found;
    rest = end < 0 ? '' : slice(rest, end + 1);
  }
  return null;
}
