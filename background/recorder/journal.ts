import { isFull } from '../../src/adapters/db/full.ts';
import type { Recorded } from '../../src/adapters/db/record.ts';
import type { Source, Visit } from '../../src/core/model/visit.ts';
import type { Report } from '../../src/core/pipeline/aggregate.ts';
import { classify, type Signal } from '../../src/core/pipeline/classify.ts';
import { placeOf } from '../../src/core/pipeline/place.ts';
import { siteOf } from '../../src/core/web/site-of.ts';
import { store } from '../database.ts';
import { companies } from '../state.ts';
import { noteWriteProblem } from '../../src/adapters/browser/write-problem.ts';
import { isForgottenNow } from './forgotten.ts';

/** A signal with where it belongs and how it counts. */
export type Entry = Signal & { visit: Visit; host: string } & (
    { source: 'page'; part: string; total: number } | { source: 'wire'; add: number }
  );

/** What was written of one visit. */
export interface Written {
  visit: Visit;
  reports: readonly Report[];
  /** Nothing had been written of it before. */
  isNew: boolean;
  /** Something is there now that was not, and not only more of the same. */
  hasNews: boolean;
}

/**
 * Reports are gathered for so long (milliseconds), or until there are so many: a page tells most within
 * its first second and a half, and a transaction costs as much as fifty rows (docs/PERFORMANCE.md).
 */
const FLUSH_AFTER = 1500;
const FLUSH_AT = 2000;
/** What a page goes on to say may wait so long: many never fall silent. When it is left, nothing waits. */
const GOES_ON_AFTER = 5000;
/** Visits that are remembered as begun. */
const MOST_BEGUN = 200;
/** One batch that can never be stored must not stand in the way of all that follow. */
const MOST_FAILURES = 5;

let visits = new Map<string, Visit>();
let entries: Entry[] = [];
let timer: { is: ReturnType<typeof setTimeout>; after: number } | undefined;
/** Visits, by name, of which something is written. */
const begun = new Set<string>();
let writing: Promise<void> = Promise.resolve();
/** Resolves with the next write, for those who wait for it without hurrying it. */
let next: { write: Promise<void>; begin: (write: Promise<void>) => void } | null = null;
let hurrying = 0;
let failures = 0;
let full = false;
/** A write may be noted to have failed: a worker that was stopped since has left the note behind. */
let problemNoted = true;
type Reader = (written: Written) => void;
const readers: Reader[] = [];

/** Calls back after each write, for each visit that something was written of. */
export function onWritten(reader: Reader): void {
  readers.push(reader);
}

/** Whether anything waits to be written. */
export const hasUnwritten = (): boolean => visits.size > 0 || entries.length > 0;

/** Whether the last write found no room. */
export const hasNoRoom = (): boolean => full;

/** Adds a visit to what is to be written. */
export function open(visit: Visit, ...sources: Source[]): void {
  schedule(paceOf(visit));
  const known = visits.get(visit.doc);
  // Each request of a page opens its visit once more.
  if (known && sources.every((source) => known.sources.includes(source))) return;
  const before = known ?? visit;
  visits.set(visit.doc, {
    ...before,
    sources: [...new Set([...before.sources, ...sources])].sort(),
  });
}

/** Adds signals to what is to be written. The hot path: no waiting, no reading. */
export function note(added: readonly Entry[]): void {
  entries.push(...added);
  if (entries.length >= FLUSH_AT) flush().catch(() => undefined);
  else for (const { visit } of added) schedule(paceOf(visit));
}

/** Writes everything there is in one transaction; resolves when it is stored, throws where it is not. */
export function flush(): Promise<void> {
  clearTimeout(timer?.is);
  timer = undefined;
  // One write after another; a failed one does not stop the next.
  writing = writing.catch(() => undefined).then(write);
  next?.begin(writing);
  next = null;
  return writing;
}

/** While it works, what pages tell is written at once: somebody waits for it. */
export async function inHurry<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  hurrying += 1;
  if (next !== null) flush().catch(() => undefined);
  try {
    return await work();
  } finally {
    hurrying -= 1;
  }
}

/** Resolves when what there is now is stored with the next write, throws where it is not. */
export function stored(): Promise<void> {
  if (hurrying > 0) return flush();
  if (next === null) {
    let begin: (write: Promise<void>) => void = () => undefined;
    const write = new Promise<void>((resolve) => (begin = resolve));
    next = { write, begin };
    schedule(GOES_ON_AFTER);
  }
  return next.write;
}

/**
 * Lets `erase` delete stored rows between two writes; what is not written yet of what was marked as
 * forgotten goes with them. Everything else is kept.
 */
export function forget<Answer>(erase: () => Promise<Answer>): Promise<Answer> {
  const run = () => {
    const stays = ({ site, at }: Visit) => !isForgottenNow(site, at);
    visits = new Map([...visits].filter(([, visit]) => stays(visit)));
    entries = entries.filter(({ visit }) => stays(visit));
    return erase();
  };
  const erased = writing.then(run, run);
  writing = erased.then(
    () => undefined,
    () => undefined,
  );
  return erased;
}

const paceOf = ({ id }: Visit): number => (begun.has(id) ? GOES_ON_AFTER : FLUSH_AFTER);

/** Sees to it that there is a write within so many milliseconds. */
function schedule(after: number): void {
  if (timer && timer.after <= after) return;
  clearTimeout(timer?.is);
  timer = { is: setTimeout(() => void flush().catch(() => undefined), after), after };
}

async function write(): Promise<void> {
  if (!hasUnwritten()) return;
  const table = await companies();
  const [opened, noted] = taken();
  const reports = noted.flatMap((entry): Report[] => {
    const place = placeOf(entry.visit.site, entry.host, table);
    const count =
      entry.source === 'page'
        ? { source: entry.source, part: entry.part, total: entry.total }
        : { source: entry.source, add: entry.add };
    return classify(entry, place, entry.visit).map((seen) => ({ ...seen, ...count }));
  });
  let recorded: Recorded;
  try {
    recorded = await store([...opened.values()], reports);
  } catch (problem) {
    keepForLater(opened, noted);
    full = isFull(problem);
    problemNoted = true;
    await noteWriteProblem(problem).catch(() => undefined);
    throw problem;
  }
  if (problemNoted)
    problemNoted = await noteWriteProblem(null).then(
      () => false,
      () => true,
    );
  failures = 0;
  full = false;
  for (const visit of opened.values()) {
    begun.add(visit.id);
    const written = {
      visit,
      reports: reports.filter((report) => report.visit === visit.id),
      isNew: recorded.added.has(visit.doc),
      hasNews: recorded.news.has(visit.id),
    };
    for (const reader of readers) reader(written);
  }
  for (const id of begun) {
    if (begun.size <= MOST_BEGUN) break;
    begun.delete(id);
  }
}

/** What is to be written now, less what was forgotten since it was seen. */
function taken(): [Map<string, Visit>, Entry[]] {
  const noted = entries.filter(({ visit }) => !isForgottenNow(visit.site, visit.at));
  // A visit that was opened knows its sources better than one that only came with a signal: it is last.
  const opened = new Map(
    [...noted.map(({ visit }) => [visit.doc, visit] as const), ...visits].filter(
      ([, { site, at }]) => !isForgottenNow(site, at),
    ),
  );
  visits = new Map();
  entries = [];
  return [opened, noted];
}

/** Nothing was stored: it is kept for the next attempts, but not for ever, and never without bound. */
function keepForLater(opened: Map<string, Visit>, noted: readonly Entry[]): void {
  if (++failures > MOST_FAILURES) return;
  entries = [...noted, ...entries].slice(0, FLUSH_AT * 5);
  for (const [doc, visit] of opened) if (!visits.has(doc)) visits.set(doc, visit);
}

/** Registrable domains seen on each recent visit: tells whose cookie a cookie is. */
const domains = new Map<string, Set<string>>();

export function noteDomain(visit: Visit, host: string): void {
  let seen = domains.get(visit.id);
  if (!seen) {
    seen = new Set();
    domains.set(visit.id, seen);
    for (const id of domains.keys()) {
      if (domains.size <= 200) break;
      domains.delete(id);
    }
  }
  seen.add(siteOf(host));
}

export const hasDomain = (visit: Visit, site: string): boolean =>
  visit.site === site || domains.get(visit.id)?.has(site) === true;
