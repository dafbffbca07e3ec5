import { RECORDERS } from '../knowledge/recorders.ts';
import type { Reading } from '../leaks/readings.ts';

/** Things that stand in the page and hardly anywhere else, sampled all over it. */
export interface Canaries {
  /** Class names, ids and values of attributes: a copy of the page holds them, its text alone does not. */
  marks: readonly string[];
  /** Pieces of its text. */
  words: readonly string[];
}

/** Marks, or marks and words, that make a copy of the page: an event about one click has fewer. */
const LEAST_MARKS = 8;
const LEAST_MARKS_WITH_WORDS = 3;
const LEAST_WORDS = 6;
/** A share of everything sampled as well, so that a small page's every class is no copy yet. */
const LEAST_SHARE = 0.3;
const LEAST_TAGS = 4;
const LEAST_NODES = 8;
/** Positions of mouse or page in one body. */
const LEAST_POSITIONS = 12;

/** The recorder whose protocol a request speaks; null where it speaks none that we know. */
export function protocolOf(address: string, readings: readonly Reading[]): string | null {
  for (const { product, address: there, body } of RECORDERS) {
    if (there && !there.test(address)) continue;
    if (!body || readings.some(({ text }) => body.test(text))) return product;
  }
  return null;
}

const TAGS =
  'html|head|body|div|span|main|form|input|label|button|script|style|link|meta|title|section|article|header|footer|nav|ul|li|table|h1|h2|p|a|img';
const NODE = new RegExp(
  `["'](?:tagName|nodeName|localName|tag|name|t|n)["']\\s*:\\s*["'](${TAGS})["']|<(${TAGS})[\\s>/]`,
  'gi',
);
const POSITION = /["'](?:x|clientX|pageX|scrollTop|scrollY|mouseX)["']\s*:\s*-?\d/g;

/**
 * Whether contents hold a copy of the page, or the way of the mouse over it. Only of requests by pages
 * that some script watches as a recorder does, and that go to somebody else than the site.
 */
export function isRecording(readings: readonly Reading[], canaries: Canaries): boolean {
  return readings.some(
    ({ text }) => hasPage(text) || hasCanaries(text, canaries) || hasPositions(text),
  );
}

/** A page told once or twice is translated, checked or read aloud; told again and again it is watched. */
const LEAST_COPIES = 4;
const MOST_HOSTS = 50;

/**
 * What hosts were told of one page, request by request: for pages of which a script has taken the text
 * only. That alone is done for many a reason, so a copy counts together with the way of the mouse.
 */
export class CopyTrail {
  readonly #hosts = new Map<string, { copies: number; positions: number }>();

  /** @returns whether the host has by now been told what makes a recording */
  add(host: string, readings: readonly Reading[], canaries: Canaries): boolean {
    const told = this.#hosts.get(host) ?? { copies: 0, positions: 0 };
    if (readings.some(({ text }) => hasPage(text) || hasCanaries(text, canaries))) told.copies += 1;
    // The same body is read in several ways.
    told.positions += Math.max(0, ...readings.map(({ text }) => positionsIn(text)));
    if (this.#hosts.size < MOST_HOSTS) this.#hosts.set(host, told);
    return told.copies >= LEAST_COPIES || (told.copies > 0 && told.positions >= LEAST_POSITIONS);
  }
}

/** A tree of nodes, or the page's HTML from its root. */
function hasPage(text: string): boolean {
  const tags = new Set<string>();
  let nodes = 0;
  for (const [, told, written] of text.matchAll(NODE)) {
    tags.add((told ?? written ?? '').toLowerCase());
    if (++nodes > 200) break;
  }
  const root = tags.has('html') || tags.has('body');
  return root && nodes >= LEAST_NODES && tags.size >= LEAST_TAGS;
}

function hasCanaries(text: string, { marks, words }: Canaries): boolean {
  const held = (list: readonly string[]) => list.filter((one) => text.includes(one)).length;
  const marked = held(marks);
  if (marked < LEAST_MARKS_WITH_WORDS || marked < marks.length * LEAST_SHARE) return false;
  return marked >= LEAST_MARKS || held(words) >= LEAST_WORDS;
}

const hasPositions = (text: string): boolean => positionsIn(text) >= LEAST_POSITIONS;

/** Positions in a text, counted as far as it matters. */
function positionsIn(text: string): number {
  let positions = 0;
  for (const _ of text.matchAll(POSITION)) if (++positions >= LEAST_POSITIONS) break;
  return positions;
}
