import { textHash } from '../../src/core/consent/dialog.ts';

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

/** Storage may be closed to a frame. */
function quietly<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
