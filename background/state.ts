import { loadSettings, onSettings } from '../src/adapters/browser/settings.ts';
import { Companies, type CompanyTable } from '../src/core/knowledge/companies.ts';
import { withExceptions } from '../src/core/lock/standing.ts';
import { isPaused, type Settings } from '../src/core/model/settings.ts';
import type { TrustLevel } from '../src/core/model/visit.ts';
import { resolve, type Resolved } from '../src/core/preferences/resolve.ts';
import { readWishes } from '../src/adapters/db/wishes.ts';
import { database, lockedExceptions } from './database.ts';
import { ownFile } from './own-file.ts';

let read: Promise<Settings> | null = null;
let current: Settings | null = null;
onSettings((settings) => {
  current = settings;
  read = Promise.resolve(settings);
});

/** The settings, read once in a worker's life and kept up to date. */
export const settings = (): Promise<Settings> =>
  (read ??= loadSettings().then(
    (loaded) => (current ??= loaded),
    (problem: unknown) => {
      read = null;
      throw problem;
    },
  ));

const allows = (now: Settings): boolean => now.started && !isPaused(now, Date.now());

/** Whether anything may be recorded or done at all right now. */
export const isOn = async (): Promise<boolean> => allows(await settings());

/** The same for those who cannot wait; false, too, while the settings have not been read. */
export const isOnNow = (): boolean => current !== null && allows(current);

/** Whether this site is to be recorded: on, and not excluded by the person. */
export async function mayRecord(site: string): Promise<boolean> {
  return (await isOn()) && !(await knownOf(site)).excluded;
}

/** What the record says of a site before a page of it is recorded. */
interface Known {
  /** The person wants nothing of it recorded. */
  excluded: boolean;
  /** How many of its pages were loaded. */
  loads: number;
}

/**
 * How long an answer holds (milliseconds): requests of a page that is typed in ask many times a second.
 * What another context changes meanwhile, an import alone, holds so much later.
 */
const HOLDS = 500;
const MOST_KNOWN = 50;
const known = new Map<string, { asked: Promise<Known>; until: number }>();

/** What the record says of a site, now or half a second ago. */
export async function knownOf(site: string): Promise<Known> {
  const now = Date.now();
  const before = known.get(site);
  if (before && before.until > now && before.until <= now + HOLDS) return before.asked;
  if (known.size >= MOST_KNOWN) known.clear();
  const asked = database().then(async (db) => {
    const row = await db.sites.get(site);
    return { excluded: row?.excluded === true, loads: row?.loads ?? 0 };
  });
  known.set(site, { asked, until: now + HOLDS });
  asked.catch(() => known.delete(site));
  return asked;
}

/** A site has been excluded, or is no more. */
export const forgetKnown = (site: string): void => void known.delete(site);

let table: Promise<Companies> | null = null;

/** The knowledge base, loaded with the first flush and not before. */
export function companies(): Promise<Companies> {
  table ??= ownFile<CompanyTable>('companies')
    .then((data) => new Companies(data))
    // A broken data file names nobody and is tried again; it must not stop the recording.
    .catch(() => {
      table = null;
      return new Companies({ companies: [], domains: '' });
    });
  return table;
}

export interface Wish {
  level: TrustLevel;
  resolved: Resolved;
  /** The person answers this site's dialogs themselves. */
  asks: boolean;
}

/** What the person wishes on a site, as of now. */
export async function wishFor(site: string): Promise<Wish> {
  const db = await database();
  const [preferences, row] = await Promise.all([readWishes(db), db.sites.get(site)]);
  const level = row?.level ?? 'neutral';
  const resolved = withExceptions(resolve(preferences, site, level), await lockedExceptions());
  return { level, resolved, asks: row?.asks === true };
}
