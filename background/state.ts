import { loadSettings, onSettings } from '../src/adapters/browser/settings.ts';
import { Companies, type CompanyTable } from '../src/core/knowledge/companies.ts';
import { withExceptions } from '../src/core/lock/standing.ts';
import { isPaused, type Settings } from '../src/core/model/settings.ts';
import type { TrustLevel } from '../src/core/model/visit.ts';
import { resolve, type Resolved } from '../src/core/preferences/resolve.ts';
import { readWishes } from '../src/adapters/db/wishes.ts';
import { database, lockedExceptions } from './database.ts';
import { ownFile } from './own-file.ts';

let known: Promise<Settings> | null = null;
onSettings((settings) => {
  known = Promise.resolve(settings);
});

/** The settings, read once in a worker's life and kept up to date. */
export const settings = (): Promise<Settings> =>
  (known ??= loadSettings().catch((problem: unknown) => {
    known = null;
    throw problem;
  }));

/** Whether anything may be recorded or done at all right now. */
export async function isOn(): Promise<boolean> {
  const now = await settings();
  return now.started && !isPaused(now, Date.now());
}

/** Whether this site is to be recorded: on, and not excluded by the person. */
export async function mayRecord(site: string): Promise<boolean> {
  return (await isOn()) && !(await isLeftOut(site));
}

/**
 * How long an answer holds (milliseconds): requests of a page that is typed in ask many times a second.
 * What another context changes meanwhile, an import alone, holds so much later.
 */
const HOLDS = 500;
const MOST_LEFT_OUT = 50;
const leftOut = new Map<string, { asked: Promise<boolean>; until: number }>();

async function isLeftOut(site: string): Promise<boolean> {
  const now = Date.now();
  const before = leftOut.get(site);
  if (before && before.until > now && before.until <= now + HOLDS) return before.asked;
  if (leftOut.size >= MOST_LEFT_OUT) leftOut.clear();
  const asked = database().then(async (db) => (await db.sites.get(site))?.excluded === true);
  leftOut.set(site, { asked, until: now + HOLDS });
  asked.catch(() => leftOut.delete(site));
  return asked;
}

/** A site has been excluded, or is no more. */
export const forgetLeftOut = (site: string): void => void leftOut.delete(site);

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
