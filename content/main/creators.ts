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

/** Host of the script that made the blob: or data: address in a line of a stack; null for others. */
export function creatorOf(line: string): string | null {
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
