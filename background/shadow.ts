import { browser } from '../src/adapters/browser/api.ts';
import { saveSettings } from '../src/adapters/browser/settings.ts';
import { db } from '../src/adapters/db/open.ts';
import {
  copyAll,
  copyMonth,
  copyWishes,
  holdsNothingBefore,
  openCopies,
  restore,
  sealCopies,
} from '../src/adapters/db/shadow.ts';
import type { Opener, Sealer } from '../src/adapters/lock/seal.ts';
import { isLocked } from './database.ts';
import { onVerdict } from './verdicts.ts';

/**
 * Browsers lose databases without a word (reliability measurements: four of five kinds of damage gave
 * an empty one). So what cannot be had again is kept twice: what the person said, and the daily sums.
 */
const MARK = 'kept';
/** Days are copied no oftener than this (milliseconds); a loss in between costs as much of one day. */
const COPY_EVERY = 10 * 60_000;
const A_DAY = 86_400_000;

/** Whether there was anything to lose, and when days were copied last (ms). */
interface Mark {
  any: boolean;
  copied: number;
}

async function mark(): Promise<Mark> {
  const stored = (await browser.storage.local.get(MARK))[MARK] as Partial<Mark> | undefined;
  return { any: stored?.any === true, copied: Number(stored?.copied ?? 0) };
}

async function setMark(copied: number): Promise<void> {
  // What is sealed is still there: by the mark from before a loss is known once it is open.
  if (await isLocked()) return;
  const any = !(await holdsNothingBefore(db, Date.now() + A_DAY));
  await browser.storage.local.set({ [MARK]: { any, copied } satisfies Mark });
}

/** Copies the current month now and then; listens from the first turn on. */
export function keepShadow(): void {
  onVerdict(async ({ day }) => {
    if (await isLocked()) return;
    const { copied } = await mark();
    const now = Date.now();
    if (now - copied < COPY_EVERY && now >= copied) return;
    await inTurn(() => whileOpen(() => copyMonth(db, day.slice(0, 7))));
    await inTurn(() => whileOpen(() => copyWishes(db)));
    await setMark(now);
  });
}

/** Copies what the person said, because they said something. */
export async function shadowWishes(): Promise<void> {
  await inTurn(() => whileOpen(() => copyWishes(db)));
  await setMark((await mark()).copied);
}

/** Makes all copies anew, because something was deleted. */
export async function shadowAgain(): Promise<void> {
  if (await isLocked()) return;
  await inTurn(() => whileOpen(() => copyAll(db)));
  // The first day there is is copied as soon as there is one.
  await setMark((await db.days.limit(1).count()) > 0 ? Date.now() : 0);
}

/**
 * Looks, when the worker starts, whether the database was lost; if so, puts back what there is a copy
 * of and notes it for the person.
 */
export async function mendLoss(): Promise<void> {
  // A locked record is looked at once it is open.
  if (await isLocked()) return;
  const { any, copied } = await mark();
  if (!any || !(await holdsNothingBefore(db, copied))) return;
  const { days, preferences } = await inTurn(() => restore(db));
  await saveSettings({ lost: { at: Date.now(), days, preferences } });
  await shadowAgain();
}

/** The copies are sealed with the record, or opened with it. */
export const shadowSealed = (sealer: Sealer): Promise<void> => inTurn(() => sealCopies(sealer));
export const shadowOpened = (opener: Opener): Promise<void> => inTurn(() => openCopies(opener));

/** While locked no copy is written that could be read. */
async function whileOpen(copy: () => Promise<void>): Promise<void> {
  if (!(await isLocked())) await copy();
}

let turn: Promise<unknown> = Promise.resolve();
/** One copy after another: two at once would write the same file. */
function inTurn<Result>(step: () => Promise<Result>): Promise<Result> {
  const next = turn.then(step, step);
  turn = next.catch(() => undefined);
  return next;
}
