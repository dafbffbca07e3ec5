import { codeAt, indexOf, slice } from '../../src/core/watches/pristine.ts';
import { creatorOf } from './creators.ts';
import {
  apply,
  defineProperty,
  getOwnPropertyDescriptor,
  getterOf,
  NativeError,
} from './natives.ts';

const stackGetter = getterOf('Error', 'stack');
/** Frames looked at: a script's own wrappers around what it calls are rarely deeper. */
const DEEPEST = 25;
const NEWLINE = '\n';

/** The calls under way, innermost first, as the browser prints them. The page cannot listen in. */
export function stackText(): string {
  // A page can listen in on stacks through Error.prepareStackTrace, or ask for none: set aside.
  const prepare = getOwnPropertyDescriptor(NativeError, 'prepareStackTrace');
  if (prepare?.configurable === false) return '';
  const limit = getOwnPropertyDescriptor(NativeError, 'stackTraceLimit');
  if (prepare) put('prepareStackTrace', { value: undefined, configurable: true });
  if (limit?.configurable) put('stackTraceLimit', { value: DEEPEST, configurable: true });
  const error = new NativeError();
  const text = stackGetter ? apply(stackGetter, error, []) : error.stack;
  if (limit?.configurable) put('stackTraceLimit', limit);
  if (prepare) put('prepareStackTrace', prepare);
  return typeof text === 'string' ? text : '';
}

const put = (name: string, descriptor: PropertyDescriptor) =>
  defineProperty(NativeError, name, descriptor);

/** Where this very file is, e.g. `chrome-extension://abc/content/main.js`; '' where it is not told. */
const self = (() => {
  const text = stackText();
  const scheme = indexOf(text, '-extension://');
  if (scheme < 0) return '';
  let from = scheme;
  while (from > 0 && isLetter(codeAt(text, from - 1))) from--;
  const end = indexOf(text, '.js', scheme);
  return end < 0 ? '' : slice(text, from, end + 3);
})();

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** An error of a native function as it would read without us in between. */
export function withoutUs(error: unknown): unknown {
  if (!self || typeof error !== 'object' || error === null) return error;
  const own = getOwnPropertyDescriptor(error, 'stack');
  if (!own?.configurable || typeof own.value !== 'string' || indexOf(own.value, self) < 0)
    return error;
  let kept = '';
  for (let rest = own.value; rest;) {
    const end = indexOf(rest, NEWLINE);
    const line = end < 0 ? rest : slice(rest, 0, end);
    rest = end < 0 ? '' : slice(rest, end + 1);
    if (indexOf(line, self) < 0) kept += kept ? NEWLINE + line : line;
  }
  defineProperty(error, 'stack', { ...own, value: kept });
  return error;
}

/** The last script seen to have put code without an address into the page. */
let writer = '';

/**
 * Host of the innermost script on the stack that is not an extension's; '' for the page's own. Code
 * without an address of its own (eval, inline scripts made by scripts, blob: and data: scripts, helper
 * frames) belongs to the script that made it.
 */
export function scriptHost(): string {
  const text = stackText();
  let nameless = false;
  for (let rest = text; rest;) {
    const end = indexOf(rest, NEWLINE);
    const line = end < 0 ? rest : slice(rest, 0, end);
    rest = end < 0 ? '' : slice(rest, end + 1);
    if (indexOf(line, '-extension://') >= 0) continue;
    const made = creatorOf(line);
    const host = made ?? hostIn(line);
    if (host === null) {
      nameless ||= indexOf(line, '<anonymous>:') >= 0;
      continue;
    }
    const name = host === location.hostname ? '' : host;
    if (nameless) writer = name;
    return name;
  }
  return nameless && writer ? writer : frameCreator;
}

/** Host of the first web address in a line of a stack; null where there is none. */
function hostIn(line: string): string | null {
  let at = indexOf(line, 'https://');
  const plain = indexOf(line, 'http://');
  if (plain >= 0 && (at < 0 || plain < at)) at = plain;
  if (at < 0) return null;
  const from = indexOf(line, '://', at) + 3;
  let to = from;
  while (to < line.length && isHost(codeAt(line, to))) to++;
  return to === from || to - from > 253 ? null : slice(line, from, to);
}

const isHost = (code: number): boolean =>
  isLetter(code) ||
  (code >= 45 && code <= 57 && code !== 47) ||
  (code >= 65 && code <= 90) ||
  code === 95;

/** A frame without an address of its own that a script made just now: that script's host. */
const frameCreator = /^https?:$/.test(location.protocol) ? '' : (hostIn(stackText()) ?? '');
