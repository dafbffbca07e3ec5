import { indexOf, slice } from '../../src/core/watches/pristine.ts';
import { create } from './natives.ts';

/** Addresses that scripts of other hosts made in this document; more are not remembered. */
const MOST = 64;
/** Enough of a data: address to know it again. */
const LONGEST = 120;

const hosts = create(null);
let size = 0;

/** Notes whose script made an address of a blob or of code itself. */
export function rememberCreator(address: string, host: string): void {
  if (host !== '' && size++ < MOST) hosts[slice(address, 0, LONGEST)] = host;
}

/** Notes whose script wrote handlers into the text of elements: `<img onerror=...>`. */
export function rememberHandlers(html: string, host: string): void {
  for (let at = indexOf(html, HANDLER); at >= 0; at = indexOf(html, HANDLER, at + 1)) {
    const end = indexOf(html, '=', at);
    if (end > 0 && end - at < LONGEST_HANDLER) rememberCreator(slice(html, at, end), host);
  }
}
const HANDLER = ' on';
const LONGEST_HANDLER = 24;

/** Whether a text of elements may hold handlers. */
export const hasHandlers = (html: string): boolean => indexOf(html, HANDLER) >= 0;

/** `at HTMLImageElement.onerror (https://site/:1:9)` -> ` onerror`, as it is remembered. */
function handlerIn(line: string): string | null {
  const dot = indexOf(line, 'Element.on');
  const end = dot < 0 ? -1 : indexOf(line, ' ', dot);
  return end < 0 ? null : ` ${slice(line, dot + 'Element.'.length, end)}`;
}

/**
 * Host of the script that made the code in a line of a stack, where it has no address of its own: in a
 * blob or data: address, or in a handler of an element. null for others.
 */
export function creatorOf(line: string): string | null {
  const handler = handlerIn(line);
  const setter = handler && hosts[handler];
  if (typeof setter === 'string') return setter;
  const blob = indexOf(line, 'blob:');
  if (blob >= 0) return madeAt(blob, blobEnd(line, blob), line);
  const data = indexOf(line, 'data:');
  return data >= 0 ? madeAt(data, data + LONGEST, line) : null;
}

/** '' (the page's own) where nobody else was seen making it. */
const madeAt = (from: number, to: number, line: string): string => {
  const host = hosts[slice(line, from, to)];
  return typeof host === 'string' ? host : '';
};

/** A blob's address ends before the line and column: `blob:https://site/uuid:2:106`. */
function blobEnd(line: string, blob: number): number {
  const path = indexOf(line, '/', indexOf(line, '://', blob) + 3);
  const colon = path < 0 ? -1 : indexOf(line, ':', path);
  return colon < 0 ? line.length : colon;
}
