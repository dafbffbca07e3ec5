import { readableHost } from '../core/web/readable-host.ts';

const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const HOST = /(?:[a-z0-9_-]+\.)*xn--[a-z0-9-]+(?:\.[a-z0-9_-]+)*/g;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * A string that a site wrote, without the marks that turn the reading direction, and with hosts as people
 * write them. For markup of its own: in <bdi> the marks alone could still turn what stands behind it,
 * where one of them ends the <bdi> early.
 */
export const bare = (text: string): string =>
  text.replace(DIRECTION_MARKS, '').replace(HOST, asAddress);

/** As address bars show it: from the left, whatever its first letters are. */
function asAddress(host: string): string {
  const readable = readableHost(host);
  return RIGHT_TO_LEFT.test(readable) ? `\u200e${readable}` : readable;
}

/**
 * A string that a site wrote, made safe to stand inside a sentence of ours: it cannot turn the reading
 * direction of the words around it.
 */
export function recorded(text: string): string {
  const own = bare(text);
  return PLAIN.test(own) ? own : `\u2068${own}\u2069`;
}
