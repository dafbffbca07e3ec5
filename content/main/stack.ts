import { codeAt, indexOf, slice } from '../../src/core/watches/pristine.ts';
import { creatorOf } from './creators.ts';
import { firstCall } from './calls.ts';
import { isLetter } from './own-stack.ts';

/** The last script seen to have put code without an address into the page. */
let writer = '';

/**
 * Host of the innermost script on the stack that is not an extension's; '' for the page's own. Code
 * without an address of its own (eval, inline scripts made by scripts, blob: and data: scripts, helper
 * frames) belongs to the script that made it.
 */
export function scriptHost(): string {
  let nameless = false;
  const host = firstCall((line) => {
    if (indexOf(line, '-extension://') >= 0) return null;
    const found = creatorOf(line) ?? hostIn(line);
    if (found === null) nameless ||= indexOf(line, '<anonymous>:') >= 0;
    return found;
  });
  if (host !== null) {
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
const frameCreator = /^https?:$/.test(location.protocol) ? '' : (firstCall(hostIn) ?? '');
