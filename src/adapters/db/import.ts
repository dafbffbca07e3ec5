import type { ImportCounts, ImportFile } from '../../core/export/import.ts';
import type { Settings } from '../../core/model/settings.ts';
import { same } from '../../core/model/same.ts';
import type { Observation } from '../../core/model/observation.ts';
import { loadSettings, saveSettings } from '../browser/settings.ts';
import { hasPermission } from '../browser/permissions.ts';
import { inImportTurn } from './import-turn.ts';
import { ContradictionError, countsOf, planOf, stepOf, type Plan } from './import-plan.ts';
import { TABLES, type Database } from './open.ts';
import { putRows } from './packs.ts';
import { preferenceRow } from './prefer.ts';
import { markDue, sumDueDays } from './sums.ts';
import { undoRows } from './undo-import.ts';
import { forgetImport, isNoted, lastImport, noteImport, type ImportStep } from './undo-store.ts';

type Noted = Omit<ImportStep, 'id' | 'unfinished'>;

export interface ImportOptions {
  now?: number;
  signal?: AbortSignal;
  /** Observations read and days summed so far, as a share of all (0-1). */
  progress?: (share: number) => void;
}

export type ImportOutlook =
  { ok: true; added: ImportCounts } | { ok: false; problem: 'inconsistent'; where: string };

/**
 * How much of a file an import would add; the rest is here already. Or where the file contradicts what is
 * here. Writes nothing.
 */
export async function previewImport(db: Database, file: ImportFile): Promise<ImportOutlook> {
  try {
    const plan = await db.transaction('r', [...TABLES], () => planOf(db, file));
    return { ok: true, added: countsOf(plan) };
  } catch (error) {
    if (!(error instanceof ContradictionError)) throw error;
    return { ok: false, problem: 'inconsistent', where: error.where };
  }
}

/**
 * Adds a checked file to what is kept: all of it or nothing. What was done is noted before it is done, so
 * that it can be undone: by the person, or by itself where it fails, is cancelled or breaks off in the
 * middle. Importing twice adds nothing.
 */
export const applyImport = (
  db: Database,
  file: ImportFile,
  options: ImportOptions = {},
): Promise<{ added: ImportCounts; undoable: boolean }> =>
  inImportTurn(() => apply(db, file, options));

async function apply(
  db: Database,
  file: ImportFile,
  { now = Date.now(), signal, progress }: ImportOptions,
): Promise<{ added: ImportCounts; undoable: boolean }> {
  const before = await lastImport(now);
  const settings = await settingsOf(file);
  const [noted, isLong] = await db.transaction('r', [...TABLES], async () => {
    const plan = await planOf(db, file);
    return [await stepOf(db, plan), plan.observations > 0] as const;
  });
  // An import of what is here already does not take the place of the one that can be undone.
  const undoable =
    changesAnything({ ...noted, settings, at: now }) &&
    (await noteImport({
      ...{ ...noted, settings, at: now },
      ...(isLong ? { unfinished: true } : {}),
    }).then(...YES_NO));
  let done: Noted | null = null;
  try {
    const { plan, step } = await carryOut(db, file);
    done = { ...step, settings, at: now };
    const half = (share: number) => progress?.(share / 2);
    await addObservations(db, file, new Set(step.visits), { signal, undoable, at: now, half });
    if (plan.observations > 0) await settle(db, plan, step);
    if (undoable) await noteImport(done).catch(() => undefined);
    await sumDueDays(db, (share) => progress?.(0.5 + share / 2));
    if (Object.keys(settings.after).length > 0) await saveSettings(settings.after);
    return { added: countsOf(plan), undoable };
  } catch (error) {
    // Where that fails, too, the note stays, and the next start takes it out.
    if (done) await undoRows(db, done);
    // Whatever is forgotten ends the earlier import's undo, too.
    if (undoable && (await isNoted(now))) await (before ? noteImport(before) : forgetImport());
    throw error;
  }
}

/** Everything but the observations, in one transaction. */
const carryOut = (db: Database, file: ImportFile) =>
  db.transaction('rw', [...TABLES], async () => {
    const plan = await planOf(db, file);
    const step = await stepOf(db, plan);
    await db.preferences.bulkPut(plan.preferences.map(preferenceRow));
    await db.visits.bulkAdd(plan.visits);
    await db.receipts.bulkAdd(plan.receipts);
    await db.siteDays.bulkAdd(plan.siteDays);
    await db.changes.bulkAdd(plan.changes);
    await db.letters.bulkPut(plan.letters.map(({ after }) => after));
    await db.sites.bulkPut(plan.sites.map(({ after }) => after));
    await markDue(
      db,
      step.sums.map(({ day }) => day),
    );
    return { plan, step };
  });

/** The background may have summed a day, or judged a site, before all of its observations were there. */
const settle = (db: Database, plan: Plan, step: Pick<ImportStep, 'sums'>) =>
  db.transaction('rw', [...TABLES], async () => {
    await markDue(
      db,
      step.sums.map(({ day }) => day),
    );
    const sites = await db.sites.bulkGet(plan.sites.map(({ after }) => after.site));
    for (const [n, { after }] of plan.sites.entries()) {
      const now = sites[n];
      // Visited meanwhile, it is judged anew.
      if (now?.loads !== after.loads || same(now.score, after.score)) continue;
      const { score: _, ...rest } = now;
      await db.sites.put(after.score ? { ...rest, score: after.score } : rest);
    }
  });

/** Thrown where something was forgotten while a file was added: it could come back with the rest. */
export class ForgottenError extends Error {
  override readonly name = 'ForgottenError';
}

interface Adding {
  signal: AbortSignal | undefined;
  undoable: boolean;
  at: number;
  half: (share: number) => void;
}

/** Observations of the new visits, some at a time, so that a million are never in memory together. */
async function addObservations(
  db: Database,
  file: ImportFile,
  fresh: ReadonlySet<string>,
  { signal, undoable, at, half }: Adding,
): Promise<void> {
  if (![...fresh].some((visit) => file.seen.has(visit))) return;
  const total = [...file.seen.values()].reduce((sum, count) => sum + count, 0);
  let read = 0;
  for await (const rows of file.observations()) {
    signal?.throwIfAborted();
    if (undoable && !(await isNoted(at))) throw new ForgottenError();
    const own = rows.filter(({ visit }) => fresh.has(visit));
    if (own.length > 0) await putRows(db, own.map(rowOf));
    half((read += rows.length) / total);
  }
  if (read !== total) throw new Error('the file has changed');
}

const rowOf = (row: Observation) => ({ ...row, parts: {}, wire: row.count });

const YES_NO = [() => true, () => false] as const;

const changesAnything = ({ settings, at: _, ...lists }: Noted): boolean =>
  Object.values(lists).some((list) => list.length > 0) || !same(settings.before, settings.after);

/**
 * The settings that a file brings, and what they are now. A daily notice comes along only where this
 * browser may show it.
 */
async function settingsOf({ developer, wishes = {} }: ImportFile): Promise<ImportStep['settings']> {
  const { digest, ...others } = wishes;
  const after: Partial<Settings> = { ...others, ...(developer ? { developer } : {}) };
  if (digest === 'off' || (digest && (await hasPermission('notifications')))) after.digest = digest;
  const known = await loadSettings();
  const before = Object.fromEntries(
    Object.keys(after).map((name) => [name, known[name as keyof Settings]]),
  ) as Partial<Settings>;
  return { before, after };
}
