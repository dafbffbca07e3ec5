import { textHash } from '../../src/core/consent/dialog.ts';
import { isConsentName } from '../../src/core/consent/stored-words.ts';
import { MOST_ANSWER_NAMES } from '../../src/core/protocol/limits.ts';

/** What a page has stored, as hashes by name: kept in memory for seconds, told to nobody. */
export type Marks = Map<string, string>;

const MOST_KEYS = 300;

export const textMark = (value: string): string => textHash(value);

/** Everything that this document can see of its own storage, under `cookie <name>` or `storage <name>`. */
export function* entries(): Generator<[name: string, value: string]> {
  for (const pair of quietly(() => document.cookie)?.split('; ') ?? []) {
    const cut = pair.indexOf('=');
    if (cut > 0) yield [`cookie ${pair.slice(0, cut)}`, pair.slice(cut + 1)];
  }
  for (const area of [quietly(() => localStorage), quietly(() => sessionStorage)]) {
    if (!area) continue;
    for (let index = 0; index < Math.min(area.length, MOST_KEYS); index++) {
      const key = area.key(index) ?? '';
      yield [`storage ${key}`, area.getItem(key) ?? ''];
    }
  }
}

/** Hashes of what is stored. Values are never kept. */
export function marks(): Marks {
  const found: Marks = new Map();
  for (const [name, value] of entries()) found.set(name, textMark(value));
  return found;
}

/** Whether anything was stored anew or otherwise since. */
export const hasChanged = (before: Marks, after: Marks): boolean =>
  [...after].some(([name, hash]) => before.get(name) !== hash);

/**
 * Names of what was written with an answer: under a name that speaks of consent, or new and one of few.
 * A basket or a counter that changes in that moment is no answer, and must not be lost with it.
 */
export function answerNames(before: Marks, after: Marks): string[] {
  const written = [...after].flatMap(([name, hash]) => (before.get(name) === hash ? [] : [name]));
  const few = written.length <= FEW;
  const names = written.filter((name) => isConsentName(keyOf(name)) || (few && !before.has(name)));
  return names.filter(({ length }) => length <= LONGEST).slice(0, MOST_ANSWER_NAMES);
}
const FEW = 3;
const LONGEST = 120;

export const keyOf = (name: string): string => name.slice(name.indexOf(' ') + 1);

/** Storage may be closed to a frame. */
function quietly<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
