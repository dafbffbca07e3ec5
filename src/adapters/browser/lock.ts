import { lockState, type LockState, type Phase } from '../../core/lock/phase.ts';
import { readLock, type LockRecord } from '../../core/lock/record.ts';
import { fromBase64, toBase64 } from '../lock/bytes.ts';
import { browser } from './api.ts';

/** The lock itself, on the disk; what is done with it, and its open key, in the browser's memory. */
const RECORD = 'lock';
const PHASE = 'lockPhase';
const KEY = 'lockKey';

export const loadLock = async (): Promise<LockRecord | null> =>
  readLock((await browser.storage.local.get(RECORD))[RECORD]);

/** Stores the lock, or takes it away (null). */
export async function saveLock(record: LockRecord | null): Promise<void> {
  if (record) await browser.storage.local.set({ [RECORD]: record });
  else await browser.storage.local.remove(RECORD);
}

export async function loadLockState(): Promise<LockState> {
  const [record, stored] = await Promise.all([loadLock(), browser.storage.session.get(PHASE)]);
  return lockState(record, stored[PHASE]);
}

export async function savePhase(phase: Phase | null): Promise<void> {
  if (phase) await browser.storage.session.set({ [PHASE]: phase });
  else await browser.storage.session.remove(PHASE);
}

/** The private key while the record is open or being opened: a worker that is stopped goes on with it. */
export async function loadKey(): Promise<Uint8Array<ArrayBuffer> | null> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  return typeof stored === 'string' ? fromBase64(stored) : null;
}

export async function saveKey(key: Uint8Array | null): Promise<void> {
  if (key) await browser.storage.session.set({ [KEY]: toBase64(key) });
  else await browser.storage.session.remove(KEY);
}

/** Calls back whenever the lock is set, removed, closed or opened, or is further. @returns stops it */
export function onLock(callback: (state: LockState) => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (!(RECORD in changes) && !(PHASE in changes)) return;
    loadLockState().then(callback, () => undefined);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
