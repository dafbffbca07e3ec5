import { browser } from '../../src/adapters/browser/api.ts';
import { dropOutFile } from '../../src/adapters/browser/out-file.ts';
import { whileNobodyWrites } from '../../src/adapters/browser/direct-write.ts';
import {
  loadKey,
  loadLock,
  loadLockState,
  saveKey,
  saveLock,
  savePhase,
} from '../../src/adapters/browser/lock.ts';
import { keepRecent } from '../../src/adapters/browser/recent.ts';
import { mergeSeen } from '../../src/adapters/db/merge-seen.ts';
import { db as disk } from '../../src/adapters/db/open.ts';
import { readReceipts } from '../../src/adapters/db/read.ts';
import { openFilesAnew } from '../../src/adapters/db/files-anew.ts';
import { renew } from '../../src/adapters/db/renew.ts';
import { countOpen, openSealed, sealRows } from '../../src/adapters/db/seal.ts';
import { sweep } from '../../src/adapters/db/sweep.ts';
import { undoUnfinished } from '../../src/adapters/db/undo-import.ts';
import { forgetImport } from '../../src/adapters/db/undo-store.ts';
import { storeWaiting } from '../../src/adapters/db/wishes.ts';
import { Opener, Sealer } from '../../src/adapters/lock/seal.ts';
import { isSealed } from '../../src/core/lock/phase.ts';
import { joined, type Seen } from '../../src/core/lock/seen.ts';
import type { Visit } from '../../src/core/model/visit.ts';
import { clearBadges } from '../badge.ts';
import { forgetReceipts, recheckOpened } from '../consent/recheck.ts';
import { closeDatabase, database, isLocked, openAgain } from '../database.ts';
import { refreshEnforcing } from '../enforce.ts';
import { refreshQuiet } from '../quiet.ts';
import { shownVisits } from '../recorder/documents.ts';
import { flush, forget as between } from '../recorder/journal.ts';
import { expireNow } from '../retention.ts';
import { mendLoss, shadowAgain, shadowOpened, shadowSealed } from '../shadow.ts';
import { refreshSignal } from '../signal.ts';
import { underWay } from '../under-way.ts';
import { judge } from '../verdicts.ts';
import { exclusively } from './sealed-writes.ts';
import { lockWhenUnused, useAgain } from './unused.ts';

/** The work with the whole record that is under way: one at a time. */
let run: { stop: AbortController; done: Promise<unknown> } | null = null;

/** Goes on, when the worker starts, with what was begun, and seals what is open where it must not be. */
export function keepLock(): void {
  lockWhenUnused(lockNow);
  lockWithLastWindow();
  resume().catch(() => undefined);
}

async function resume(): Promise<void> {
  const state = await loadLockState();
  if (state.phase === 'opening') await opening((await loadKey()) ? openAll : sealAll);
  if (state.phase === 'locked' && !isSealed(state)) await instead(sealAll);
}

/** Locks the record; resolves when nothing can be shown or written any more, and goes on sealing it. */
export function lockNow(): Promise<void> {
  return new Promise((closed, failed) => {
    instead(async (signal) => {
      const state = await loadLockState();
      if (state.phase === 'open' || state.phase === 'opening') await close();
      closed();
      if (state.phase !== 'none') await sealAll(signal);
    }).catch(failed);
  });
}

async function close(): Promise<void> {
  await saveKey(null);
  if (await isLocked()) {
    await savePhase(LOCKING);
    return;
  }
  await flush().catch(() => undefined);
  const recent = await recentPages();
  await savePhase(LOCKING);
  await between(() => closeDatabase(Promise.resolve(recent)));
  await keepRecent(recent.visits, recent.receipts);
  forgetReceipts(null);
}
const LOCKING = { phase: 'locked', done: 0, total: 0, failed: false } as const;

/** Opens the record with the private key; what is sealed is put back while recording goes on. */
export async function openWith(key: Uint8Array): Promise<void> {
  await saveKey(key);
  await savePhase({ phase: 'opening', done: 0, total: 0 });
  opening(openAll).catch(() => undefined);
}

/** Where it fails (the disk is full, say) the record is locked, as it was. */
const opening = (open: (signal: AbortSignal) => Promise<void>): Promise<void> =>
  instead(async (signal) => {
    try {
      await open(signal);
    } catch {
      signal.throwIfAborted();
      await close();
      await sealAll(signal, true);
    }
  });

/** Ends whatever is under way with the record, for something that has to be alone with it. */
export const alone = (work: () => Promise<void>): Promise<void> => instead(work);

function instead(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  run?.stop.abort();
  const before = run?.done;
  const stop = new AbortController();
  const done = Promise.resolve(before).then(() => work(stop.signal));
  run = { stop, done: done.catch(() => undefined) };
  return done;
}

/** Pages that are open go on telling: what they belong to must be known. */
async function recentPages() {
  const visits = (await shownVisits()).map(({ visit }) => visit);
  const sites = [...new Set(visits.map(({ site }) => site))];
  const receipts = await Promise.all(sites.map((site) => readReceipts(disk, site)));
  const shown = new Set(visits.map(({ id }) => id));
  return { visits, receipts: receipts.flat().filter(({ visit }) => shown.has(visit)) };
}

/** @param failed it could not be opened: the person is told */
async function sealAll(signal: AbortSignal, failed = false): Promise<void> {
  const lock = await loadLock();
  if (!lock) return;
  await database();
  await withoutSites();
  const sealer = await Sealer.to(lock.publicKey);
  const progress = async (done: number, total: number) => {
    // The last step is that the browser writes its files afresh.
    if (!signal.aborted) await savePhase({ phase: 'locked', done, total: total + 1, failed });
  };
  await whileNobodyWrites(signal, async () => {
    await shadowSealed(sealer);
    // Neither can wait for a record that is open.
    await undoUnfinished(disk, Date.now()).catch(() => undefined);
    await storeWaiting(disk).catch(() => undefined);
    await forgetImport();
    await dropOutFile();
    // A write that was under way when the record was locked may have come behind it.
    do await sealRows(disk, sealer, { signal, progress });
    while ((await countOpen(disk)) > 0);
  });
  signal.throwIfAborted();
  await exclusively(() => renew(disk, signal));
  const openAnew = () => exclusively(() => openFilesAnew(disk));
  await Promise.race([sweep(disk, openAnew), aborted(signal)]);
  signal.throwIfAborted();
  if ((await countOpen(disk)) > 0) return sealAll(signal, failed);
  await savePhase({ phase: 'locked', done: 1, total: 1, failed });
}

/** What the browser itself keeps of ours, and what it shows: without any site, or as the person wants it. */
async function withoutSites(): Promise<void> {
  await clearBadges();
  await Promise.all([refreshSignal(), refreshEnforcing(), refreshQuiet()]);
}

const aborted = (signal: AbortSignal) =>
  new Promise<void>((done) => signal.addEventListener('abort', () => done()));

async function openAll(signal: AbortSignal): Promise<void> {
  const key = await loadKey();
  if (!key) return;
  const opener = await Opener.with(key);
  const fresh: Visit[] = [];
  const days = new Map<string, Pick<Visit, 'site' | 'day'>>();
  const receipts = new Set<string>();
  const merge = async (batches: readonly Seen[]) => {
    for (const batch of joined(batches)) {
      fresh.push(...(await mergeSeen(disk, batch, Date.now())));
      for (const { site, day } of batch.visits) days.set(`${day} ${site}`, { site, day });
      for (const { id } of batch.receipts) receipts.add(id);
    }
  };
  const progress = (done: number, total: number) => savePhase({ phase: 'opening', done, total });
  const putBack = () => openSealed(disk, opener, merge, { signal, progress });
  await putBack();
  const damaged = await between(async () => {
    // What came meanwhile; nothing more comes now.
    const left = await putBack();
    await openAgain();
    return left;
  });
  signal.throwIfAborted();
  await shadowOpened(opener);
  const lock = await loadLock();
  if (lock) await saveLock({ ...lock, standing: null, exceptions: [] });
  await saveKey(null);
  await savePhase({ phase: 'open', ...(damaged > 0 ? { damaged } : {}) });
  await useAgain();
  forgetReceipts(null);
  await mendLoss().catch(() => undefined);
  const caughtUp = recheckOpened(fresh, (id) => receipts.has(id)).then(() =>
    catchUp([...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)),
  );
  underWay(caughtUp).catch(() => undefined);
}

/** What is done at once while the record is open, of all that was recorded since it was locked. */
async function catchUp(days: readonly Pick<Visit, 'site' | 'day'>[]): Promise<void> {
  for (const { site, day } of days) await judge(site, day).catch(() => undefined);
  await Promise.all([refreshSignal(), refreshEnforcing(), refreshQuiet()]);
  await shadowAgain().catch(() => undefined);
  await expireNow().catch(() => undefined);
}

/** Best effort: browsers give little time once the last window is closed; the next start does the rest. */
function lockWithLastWindow(): void {
  const windows = browser.windows as typeof browser.windows | undefined;
  windows?.onRemoved.addListener(() => {
    void windows.getAll().then((left) => {
      if (left.length === 0) return lockNow();
      return undefined;
    });
  });
}
