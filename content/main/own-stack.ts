import { codeAt, indexOf, slice, startsWith } from '../../src/core/watches/pristine.ts';
import { firstCall, NEWLINE, stackGetter, unheard, writtenWithout } from './calls.ts';
import { apply, ask, defineProperty, getOwnPropertyDescriptor, NativeError } from './natives.ts';

/** Where this very file is, e.g. `chrome-extension://abc/content/main.js`; '' where it is not told. */
const self =
  firstCall((line) => {
    const scheme = indexOf(line, '-extension://');
    if (scheme < 0) return null;
    let from = scheme;
    while (from > 0 && isLetter(codeAt(line, from - 1))) from--;
    const end = indexOf(line, '.js', scheme);
    return end < 0 ? null : slice(line, from, end + 3);
  }) ?? '';

export function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** How this browser's errors hold their stack: as a value, or behind a getter of its own. */
const stackHolder = getOwnPropertyDescriptor(new NativeError(), 'stack')?.get;
/** What calls in files of ours have in them. Firefox has no name for what extensions run in a page's world. */
const OURS = self === '' ? '@<anonymous code>:' : slice(self, 0, indexOf(self, '/content/') + 1);
const CALL = '    at ';
const FIRST_CALL = NEWLINE + CALL;

/**
 * The stack of an error that our own code threw; '' of any other. Read so that the page does not notice:
 * nothing of its own is called.
 */
export function quietStackOf(error: object): string {
  const text = unheard(undefined, () => {
    const own = getOwnPropertyDescriptor(error, 'stack');
    const getter = own ? own.get : stackGetter;
    const isNative = getter && (getter === stackHolder || getter === stackGetter);
    return isNative ? ask(getter, error) : (own?.value as unknown);
  });
  if (typeof text !== 'string') return '';
  // Where the message stands first, the innermost call is the first line after it.
  const header = indexOf(text, FIRST_CALL);
  const from = header < 0 ? 0 : header + FIRST_CALL.length;
  const end = indexOf(text, NEWLINE, from);
  const ours = indexOf(text, OURS, from);
  return ours >= 0 && (end < 0 || ours < end) ? slice(text, 0, MOST_STACK) : '';
}

/** Characters of a stack that are told. */
const MOST_STACK = 1500;

const stackOf = (error: object, own = getOwnPropertyDescriptor(error, 'stack')): unknown =>
  own?.get ? ask(own.get, error) : own?.value;

/** An error of a native function as it would read without us in between. */
export function withoutUs(error: unknown): unknown {
  if (!self || typeof error !== 'object' || error === null) return error;
  // It is written the first time that somebody reads it.
  writtenWithout(self, () => stackOf(error));
  const own = getOwnPropertyDescriptor(error, 'stack');
  const text = own && stackOf(error, own);
  if (!own?.configurable || typeof text !== 'string' || indexOf(text, self) < 0) return error;
  let kept = '';
  for (let rest = text; rest;) {
    const end = indexOf(rest, NEWLINE);
    const line = end < 0 ? rest : slice(rest, 0, end);
    rest = end < 0 ? '' : slice(rest, end + 1);
    if (indexOf(line, self) < 0 || !startsWith(line, CALL)) kept += kept ? NEWLINE + line : line;
  }
  if (own.set) apply(own.set, error, [kept]);
  else defineProperty(error, 'stack', { ...own, value: kept });
  return error;
}
