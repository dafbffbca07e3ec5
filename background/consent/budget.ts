import { browser } from '../../src/adapters/browser/api.ts';
import type { Budget } from '../../src/core/consent/guard.ts';
import { siteOf } from '../../src/core/web/site-of.ts';

/** Runs within so long count (milliseconds); a reload so soon after our action is taken for its doing. */
const WINDOW = 10 * 60_000;
const RELOAD_WITHIN = 10_000;
/** A try opens the choices, and then sets them. */
const TRIES = 6;

interface Spent {
  runs: { at: number; doc: string }[];
  reloads: number;
}

/** Whose budget it is. */
export interface Spender {
  host: string;
  /** In a private window. */
  isPrivate: boolean;
}

const PREFIX = 'consent:';
const key = (host: string) => `${PREFIX}${host}`;
/** What is done in private windows is in this worker's memory alone: the browser's outlasts the windows. */
const inPrivate = new Map<string, Spent>();
const MOST_PRIVATE = 50;

async function spentOn({ host, isPrivate }: Spender): Promise<Spent> {
  const stored = isPrivate
    ? inPrivate.get(host)
    : ((await browser.storage.session.get(key(host)))[key(host)] as Spent | undefined);
  return stored ?? { runs: [], reloads: 0 };
}

/** What has been done on this host lately; outlives the worker, not the browser session. */
export async function budgetOf(by: Spender, doc: string, now: number): Promise<Budget> {
  const spent = await spentOn(by);
  const runs = spent.runs.filter(({ at }) => now - at < WINDOW);
  const last = runs.at(-1);
  const reloaded = last !== undefined && last.doc !== doc && now - last.at < RELOAD_WITHIN;
  // A dialog that is redrawn under our hands is tried again by the same page: so many are one run.
  const others = new Set(runs.flatMap((run) => (run.doc === doc ? [] : [run.doc]))).size;
  const own = runs.filter((run) => run.doc === doc).length;
  return {
    runs: others + Math.floor(own / TRIES),
    reloads: reloaded ? spent.reloads + 1 : 0,
  };
}

export async function spend(by: Spender, doc: string, now: number): Promise<void> {
  const { reloads } = await budgetOf(by, doc, now);
  const spent = await spentOn(by);
  const runs = [...spent.runs.filter(({ at }) => now - at < WINDOW), { at: now, doc }].slice(-10);
  if (!by.isPrivate) return browser.storage.session.set({ [key(by.host)]: { runs, reloads } });
  if (inPrivate.size >= MOST_PRIVATE) inPrivate.clear();
  inPrivate.set(by.host, { runs, reloads });
}

/** The person asked for it themselves: that is not a loop. */
export async function refill(host: string): Promise<void> {
  inPrivate.delete(host);
  await browser.storage.session.remove(key(host));
}

/** Forgets what was done on a site's hosts (or on all): the person forgets the site. */
export async function forgetBudgets(site: string | null): Promise<void> {
  inPrivate.clear();
  const kept = Object.keys(await browser.storage.session.get(null));
  const ours = kept.filter((name) => name.startsWith(PREFIX));
  await browser.storage.session.remove(
    ours.filter((name) => site === null || siteOf(name.slice(PREFIX.length)) === site),
  );
}
