import { browser } from '../../src/adapters/browser/api.ts';
import type { KnownFrom } from '../../src/core/leaks/known-from.ts';
import type { DataKind } from '../../src/core/model/data-kind.ts';
import type { Visit } from '../../src/core/model/visit.ts';

/** One thing that is being typed, as it is now. */
export interface TypedField {
  /** Document and number of the field. */
  id: string;
  /** Null: of no known kind; only its growth is looked for. */
  data: DataKind | null;
  /** Free text or part of a form, and nothing that completes what one writes. */
  written: boolean;
  value: string;
  /** What it was before it was changed, not only continued; newest last. */
  before: string[];
  at: number;
  /** Nobody typed it: the site had it. Absent of what was typed. */
  known?: {
    site: string;
    from: KnownFrom;
    /** When the person sent a form with it: milliseconds since 1970, newest last. */
    sentAt: number[];
  };
}

/** What was typed in one tab. In memory, and in the browser's memory for a worker that is stopped. */
export interface Pool {
  tab: number;
  /** The visit that it was typed on. */
  visit: Visit;
  /** Sites that may have it: the page's, its frame's, and those that forms name. */
  sites: string[];
  fields: TypedField[];
  /** When forms were sent: milliseconds since 1970, newest last. */
  submits: number[];
  at: number;
  /** A service worker stands before the network. */
  worker: boolean;
}

const MOST_FIELDS = 60;
const MOST_BEFORE = 3;
const MOST_POOLS = 20;
/** What was typed so long ago is let go even though the tab is open (milliseconds). */
const LIFE = 1_800_000;
const KEY = 'typed:';

const pools = new Map<number, Pool>();
let timer: ReturnType<typeof setTimeout> | undefined;

export const poolOf = (tab: number): Pool | undefined => {
  const pool = pools.get(tab);
  return pool && pool.at + LIFE > Date.now() ? pool : undefined;
};

/** The pool of a tab, or a new one: made at once, as words of a page that come together belong to one. */
export function openPool(tab: number, visit: Visit, now: number): Pool {
  const known = poolOf(tab);
  const pool = known ?? { tab, visit, sites: [], fields: [], submits: [], at: now, worker: false };
  pools.set(tab, pool);
  return pool;
}

export const allPools = (): Pool[] =>
  [...pools.values()].filter(({ at }) => at + LIFE > Date.now());

/** Finds the pools that a stopped worker left. Never on disk: storage.session is the browser's memory. */
export const restored: Promise<void> = browser.storage.session.get(null).then(
  (stored) => {
    for (const [key, pool] of Object.entries(stored as Record<string, Pool>))
      if (key.startsWith(KEY) && !pools.has(pool.tab)) pools.set(pool.tab, pool);
    dropOld();
  },
  () => undefined,
);

/** Lets go of what was typed too long ago, now and whenever there may be more of it. */
function dropOld(): void {
  const before = Date.now() - LIFE;
  for (const { tab, at } of pools.values()) if (at <= before) dropPool(tab).catch(() => undefined);
  clearTimeout(timer);
  if (pools.size > 0) timer = setTimeout(dropOld, LIFE);
}

/** Keeps a tab's pool, as it is now. */
export async function keepPool(pool: Pool): Promise<void> {
  pools.set(pool.tab, pool);
  dropOld();
  const [oldest] = pools.keys();
  if (pools.size > MOST_POOLS && oldest !== undefined) await dropPool(oldest);
  await browser.storage.session.set({ [KEY + pool.tab]: pool });
}

export async function dropPool(tab: number): Promise<void> {
  pools.delete(tab);
  await dropStored(tab);
}

/** Lets a tab's pool end with this worker. */
export const dropStored = (tab: number): Promise<void> => browser.storage.session.remove(KEY + tab);

/** Puts a value into a pool: a longer form of what was there takes its place, a correction stands beside it. */
export function putField(pool: Pool, told: Omit<TypedField, 'before' | 'at'>, now: number): void {
  pool.at = now;
  const known = pool.fields.find(({ id }) => id === told.id);
  if (!known) {
    pool.fields.push({ ...told, before: [], at: now });
    if (pool.fields.length > MOST_FIELDS) pool.fields.shift();
    return;
  }
  if (known.value === told.value) return;
  const goesOn = told.value.startsWith(known.value) || known.value.startsWith(told.value);
  if (!goesOn || known.value.length > told.value.length)
    known.before = [...known.before, known.value].slice(-MOST_BEFORE);
  known.data = told.data;
  known.value = told.value;
  known.at = now;
}
