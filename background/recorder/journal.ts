import { record } from '../../src/adapters/db/record.ts';
import { db } from '../../src/adapters/db/open.ts';
import type { Source, Visit } from '../../src/core/model/visit.ts';
import type { Report } from '../../src/core/pipeline/aggregate.ts';
import { classify, type Signal } from '../../src/core/pipeline/classify.ts';
import { placeOf } from '../../src/core/pipeline/place.ts';
import { siteOf } from '../../src/core/web/site-of.ts';
import { companies } from '../state.ts';

/** A signal with where it belongs and how it counts. */
export type Entry = Signal & { visit: Visit; host: string } & (
    { source: 'page'; part: string; total: number } | { source: 'wire'; add: number }
  );

/** Reports are gathered for so long (milliseconds), or until there are so many. */
const FLUSH_AFTER = 700;
const FLUSH_AT = 2000;

let visits = new Map<string, Visit>();
let entries: Entry[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
let writing: Promise<void> = Promise.resolve();
const readers: ((visit: Visit, reports: readonly Report[]) => void)[] = [];

/** Calls back after each write, with what was written of each visit. */
export function onWritten(reader: (visit: Visit, reports: readonly Report[]) => void): void {
  readers.push(reader);
}

/** Adds a visit to what is to be written. */
export function open(visit: Visit, ...sources: Source[]): void {
  const known = visits.get(visit.doc) ?? visit;
  visits.set(visit.doc, {
    ...known,
    sources: [...new Set([...known.sources, ...sources])].sort(),
  });
  schedule();
}

/** Adds signals to what is to be written. The hot path: no waiting, no reading. */
export function note(added: readonly Entry[]): void {
  entries.push(...added);
  if (entries.length >= FLUSH_AT) void flush();
  else schedule();
}

/** Writes everything there is in one transaction; resolves when it is stored, throws where it is not. */
export function flush(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  // One write after another; a failed one does not stop the next.
  writing = writing.catch(() => undefined).then(write);
  return writing;
}

/** Drops what was not written yet: it belongs to something that is being forgotten. */
export function drop(): void {
  visits = new Map();
  entries = [];
}

function schedule(): void {
  timer ??= setTimeout(() => void flush().catch(() => undefined), FLUSH_AFTER);
}

async function write(): Promise<void> {
  if (visits.size === 0 && entries.length === 0) return;
  const table = await companies();
  const [opened, noted] = [visits, entries];
  visits = new Map();
  entries = [];
  for (const { visit } of noted) if (!opened.has(visit.doc)) opened.set(visit.doc, visit);
  const reports = noted.flatMap((entry): Report[] => {
    const place = placeOf(entry.visit.site, entry.host, table);
    const seen = classify(entry, place, entry.visit);
    if (!seen) return [];
    const count =
      entry.source === 'page'
        ? { source: entry.source, part: entry.part, total: entry.total }
        : { source: entry.source, add: entry.add };
    return [{ ...seen, ...count }];
  });
  try {
    await record(db, [...opened.values()], reports);
  } catch (problem) {
    // Nothing was stored: keep it for the next attempt, oldest first.
    entries = [...noted, ...entries].slice(0, FLUSH_AT * 5);
    for (const [doc, visit] of opened) if (!visits.has(doc)) visits.set(doc, visit);
    throw problem;
  }
  for (const visit of opened.values()) {
    const own = reports.filter((report) => report.visit === visit.id);
    for (const reader of readers) reader(visit, own);
  }
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
