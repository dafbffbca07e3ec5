const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * A string that a site wrote, without the marks that turn the reading direction. For markup of its own: in
 * <bdi> the marks alone could still turn what stands behind it, where one of them ends the <bdi> early.
 */
export const bare = (text: string): string => text.replace(DIRECTION_MARKS, '');

/**
 * A string that a site wrote, made safe to stand inside a sentence of ours: it cannot turn the reading
 * direction of the words around it.
 */
export function recorded(text: string): string {
  const own = bare(text);
  return PLAIN.test(own) ? own : `\u2068${own}\u2069`;
}
