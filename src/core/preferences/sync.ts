import * as v from 'valibot';
import { preferenceName, preferenceSchema, type Preference } from '../model/preference.ts';

/**
 * Standing preferences on their way to the person's other browsers, parts of purposes with them; those of
 * single sites would tell where the person goes, and stay. Each has the time of its last change; one that
 * was taken back stays as a tombstone (`allow` null), or another browser would bring it back.
 */
const entrySchema = v.strictObject({
  ...v.omit(preferenceSchema, ['allow']).entries,
  allow: v.nullable(v.boolean()),
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
});
export type SyncEntry = v.InferOutput<typeof entrySchema>;
/** By the name of the preference. */
export type SyncEntries = ReadonlyMap<string, SyncEntry>;

const isOfSite = ({ scope }: Pick<Preference, 'scope'>): boolean =>
  scope !== 'everywhere' && 'site' in scope;

/** The preferences that travel: all but those of single sites. */
export const travelling = (preferences: readonly Preference[]): Preference[] =>
  preferences.filter((one) => !isOfSite(one));

/** Limits of the browsers' storage.sync, with room for their own counting: bytes. */
const MOST_ITEM_BYTES = 7500;
const MOST_BYTES = 90_000;
const BUCKETS = 16;
/** A browser that was away for longer brings back what was taken back meanwhile. */
const TOMBSTONES_FOR = 365 * 86_400_000;
/** Clocks of two browsers differ; a time from far ahead must not win for ever. */
const MOST_AHEAD = 86_400_000;
const ITEM = /^prefs-\d{1,2}$/;

/**
 * What was known last, brought up to date with the preferences as they are: changes happened now, and in
 * any case after what they changed, though another browser's clock may be ahead of this one's.
 */
export function noted(
  known: SyncEntries,
  preferences: readonly Preference[],
  now: number,
): SyncEntries {
  const entries = new Map(known);
  const names = new Set<string>();
  const after = (name: string) => Math.max(now, (known.get(name)?.at ?? 0) + 1);
  for (const preference of travelling(preferences)) {
    const name = preferenceName(preference);
    names.add(name);
    if (known.get(name)?.allow !== preference.allow)
      entries.set(name, { ...preference, at: after(name) });
  }
  for (const [name, entry] of known)
    if (entry.allow !== null && !names.has(name))
      entries.set(name, { ...entry, allow: null, at: after(name) });
  return entries;
}

/** Newest wins, preference by preference; of two at the same time the one that allows less. */
export function merged(a: SyncEntries, b: SyncEntries, now: number): SyncEntries {
  const entries = new Map<string, SyncEntry>();
  for (const [name, entry] of [...a, ...b]) {
    if (entry.allow === null && entry.at < now - TOMBSTONES_FOR) continue;
    const timely = { ...entry, at: Math.min(entry.at, now + MOST_AHEAD) };
    const other = entries.get(name);
    if (!other || wins(timely, other)) entries.set(name, timely);
  }
  return entries;
}

const strictness = ({ allow }: SyncEntry) => (allow === false ? 2 : allow === null ? 1 : 0);
const wins = (one: SyncEntry, other: SyncEntry): boolean =>
  one.at === other.at ? strictness(one) > strictness(other) : one.at > other.at;

/** The preferences that stand. */
export const standingOf = (entries: SyncEntries): Preference[] =>
  [...entries.values()].flatMap(({ at: _, allow, ...about }) =>
    allow === null ? [] : [{ ...about, allow }],
  );

/**
 * Entries as items of storage.sync, in a few buckets by name, so that a change writes one of them. All
 * there can be take a fifth of the room; should there ever be more, those changed longest ago stay out.
 */
export function toItems(entries: SyncEntries): Record<string, string> {
  const lists = new Map<string, string[]>();
  const sizes = new Map<string, number>();
  let total = 0;
  const ordered = [...entries].sort(
    ([one, a], [other, b]) => b.at - a.at || (one < other ? -1 : 1),
  );
  for (const [name, entry] of ordered) {
    const item = `prefs-${bucketOf(name)}`;
    const text = JSON.stringify(entry);
    // Browsers count the item as JSON once more: a quote in it costs two bytes. All of it is ASCII.
    const bytes = JSON.stringify(text).length;
    const size = sizes.get(item) ?? item.length + 4;
    if (size + bytes > MOST_ITEM_BYTES || total + bytes > MOST_BYTES) continue;
    sizes.set(item, size + bytes);
    total += bytes;
    lists.set(item, [...(lists.get(item) ?? []), text]);
  }
  return Object.fromEntries([...lists].map(([item, all]) => [item, `[${all.sort().join(',')}]`]));
}

/** Entries of what storage.sync holds; what cannot be read is left out. Never throws. */
export function fromItems(items: Readonly<Record<string, unknown>>): SyncEntries {
  const entries = new Map<string, SyncEntry>();
  for (const [item, text] of Object.entries(items)) {
    if (!ITEM.test(item) || typeof text !== 'string') continue;
    for (const raw of listIn(text)) {
      const parsed = v.safeParse(entrySchema, raw);
      if (parsed.success && !isOfSite(parsed.output))
        entries.set(preferenceName(parsed.output), parsed.output);
    }
  }
  return entries;
}

function listIn(text: string): unknown[] {
  try {
    const raw: unknown = JSON.parse(text);
    return Array.isArray(raw) ? raw : [];
  } catch {
    return [];
  }
}

/** FNV-1a over the name: the same bucket in every browser. */
function bucketOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % BUCKETS;
}
