import {
  dayCopy,
  readMonthCopy,
  readWishesCopy,
  saidOf,
  type MonthCopy,
  type WishesCopy,
} from '../../core/model/shadow.ts';
import { visitId, type Site } from '../../core/model/visit.ts';
import { ownFiles, readOwnFile, removeOwnFile, writeOwnFile } from '../browser/own-files.ts';
import { fromBase64, toBase64 } from '../lock/bytes.ts';
import type { Opener, Sealer } from '../lock/seal.ts';
import { dayOf } from './day.ts';
import type { Database } from './open.ts';
import { preferenceRow } from './prefer.ts';
import { preferenceOf } from './read.ts';

const WISHES = 'wishes.json';
const monthFile = (month: string) => `days-${month}.json`;
/** Behind the name of a copy that is sealed. */
const SEALED = '.sealed';
const A_MONTH = /^days-(\d{4}-\d\d)\.json$/;

/** Copies what the person said: preferences, and sites that they said something of. */
export async function copyWishes(db: Database): Promise<void> {
  const [preferences, sites] = await Promise.all([
    db.preferences.toArray(),
    db.sites.filter(saidOf).toArray(),
  ]);
  // When a site was visited, and how it was judged, is history: only what was said of it is copied.
  const said = sites.map(({ score: _, ...site }) => ({ ...site, loads: 0 }));
  const copy: WishesCopy = { preferences: preferences.map(preferenceOf), sites: said };
  await writeOwnFile(WISHES, JSON.stringify(copy));
}

/** Copies the days of a month (`2026-11`); a month without any has no copy. */
export async function copyMonth(db: Database, month: string): Promise<void> {
  const days = await db.days.where('day').startsWith(`${month}-`).toArray();
  const summed = days.filter(({ due }) => due === undefined);
  if (days.length === 0) await removeOwnFile(monthFile(month));
  else {
    const copy: MonthCopy = { days: summed.map(dayCopy) };
    await writeOwnFile(monthFile(month), JSON.stringify(copy));
  }
}

/**
 * Copies everything anew: after something was deleted, nothing of it may be left in a copy. Where no new
 * copy can be written (no room, say), there is none rather than an old one.
 */
export async function copyAll(db: Database): Promise<void> {
  try {
    await copyWishes(db);
    for (const month of await monthsOf(db)) await copyMonth(db, month);
  } catch {
    for (const name of await ownFiles()) await removeOwnFile(name);
  }
}

/** Seals the copies with the record: what can be read of them is gone. */
export async function sealCopies(sealer: Sealer): Promise<void> {
  for (const name of (await ownFiles()).filter((file) => !file.endsWith(SEALED))) {
    const { key, iv, data } = await sealer.seal(await readOwnFile(name));
    const text = JSON.stringify([key, iv, data].map(toBase64));
    await writeOwnFile(name + SEALED, text);
    await removeOwnFile(name);
  }
}

/** Opens the copies again; one that is damaged is left out. */
export async function openCopies(opener: Opener): Promise<void> {
  for (const file of (await ownFiles()).filter((name) => name.endsWith(SEALED))) {
    const name = file.slice(0, -SEALED.length);
    try {
      const parts = JSON.parse((await readOwnFile(file)) ?? '') as string[];
      const [key, iv, data] = parts.map(fromBase64);
      if (key && iv && data) await writeOwnFile(name, String(await opener.open({ key, iv, data })));
    } catch {
      // There are months of which there is no copy, then.
    }
    await removeOwnFile(file);
  }
}

/** Takes away what is sealed, opened or not: with the lock or the record, it is of no use. */
export async function dropSealedCopies(): Promise<void> {
  for (const name of await ownFiles()) if (name.endsWith(SEALED)) await removeOwnFile(name);
}

/** Months that there are days of, or a copy. */
async function monthsOf(db: Database): Promise<Set<string>> {
  const days = await db.days.toCollection().primaryKeys();
  const copied = (await ownFiles()).flatMap((name) => A_MONTH.exec(name)?.[1] ?? []);
  return new Set([...days.map((day) => day.slice(0, 7)), ...copied]);
}

/**
 * Whether the database holds nothing from before a time (ms), as after its files were lost: what a page
 * has told since does not count.
 */
export async function holdsNothingBefore(db: Database, time: number): Promise<boolean> {
  const day = dayOf(time);
  const older = [
    db.visits.where('id').below(visitId(time, '')),
    db.days.where('day').below(day),
    db.receipts.where('at').below(time),
    db.preferences.toCollection(),
    db.sites.filter(({ firstSeen }) => firstSeen < time),
  ];
  const counts = await Promise.all(older.map((rows) => rows.limit(1).count()));
  return counts.every((count) => count === 0);
}

/**
 * Puts the copies back into a database that was lost; a row that is there again already stays. A copy
 * that is damaged itself is left out.
 * @returns how many days, preferences and labelled sites are back
 */
export async function restore(
  db: Database,
): Promise<{ days: number; preferences: number; sites: number }> {
  const wishes = readWishesCopy((await readOwnFile(WISHES)) ?? '');
  const months = await Promise.all(
    (await ownFiles())
      .filter((name) => A_MONTH.test(name))
      .map(async (name) => readMonthCopy((await readOwnFile(name)) ?? '')),
  );
  const days = months.flatMap((month) => month?.days ?? []);
  const { preferences = [], sites = [] } = wishes ?? {};
  await db.transaction('rw', db.days, db.preferences, db.sites, async () => {
    const known = new Set(await db.days.toCollection().primaryKeys());
    await db.days.bulkAdd(days.filter(({ day }) => !known.has(day)));
    await db.preferences.bulkPut(preferences.map(preferenceRow));
    for (const site of sites) {
      const seen = await db.sites.get(site.site);
      await db.sites.put(seen ? { ...site, ...visitsOf(seen) } : site);
    }
  });
  return { days: days.length, preferences: preferences.length, sites: sites.length };
}

const visitsOf = ({ firstSeen, lastSeen, loads }: Site) => ({ firstSeen, lastSeen, loads });
