const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * A string that a site wrote, made safe to stand inside a sentence of ours: it cannot turn the reading
 * direction of the words around it. (In markup of its own it stands in <bdi> instead.)
 */
export function recorded(text: string): string {
  const bare = text.replace(DIRECTION_MARKS, '');
  return PLAIN.test(bare) ? bare : `\u2068${bare}\u2069`;
}
