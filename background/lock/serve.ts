import { loadLock, saveKey, saveLock, savePhase } from '../../src/adapters/browser/lock.ts';
import { db as disk } from '../../src/adapters/db/open.ts';
import { dropSealedCopies } from '../../src/adapters/db/shadow.ts';
import { makeKeys, unwrap, wrap } from '../../src/adapters/lock/keys.ts';
import type { LockRecord } from '../../src/core/lock/record.ts';
import { afterTry, boundedWait } from '../../src/core/model/guardian.ts';
import type { Tried } from '../../src/core/protocol/messages.ts';
import { openAgain } from '../database.ts';
import { forgetNow } from '../forget.ts';
import { forget as between } from '../recorder/journal.ts';
import type { Handlers } from '../router.ts';
import { alone, lockNow, openWith } from './keep.ts';
import { useAgain } from './unused.ts';

type Served = Extract<keyof Handlers, `ui>background.lock${string}`>;

/** Sets, closes, opens, changes and removes the lock on the record. */
export function serveLock(): Pick<Handlers, Served> {
  return {
    async 'ui>background.lockSet'({ passphrase, after }) {
      if (await loadLock()) throw new Error('there is a lock');
      const keys = await makeKeys(passphrase);
      // Open before there is a lock: nobody must find it closed in between.
      await savePhase({ phase: 'open' });
      await saveLock({
        version: 1,
        ...keys,
        failures: 0,
        waitUntil: 0,
        after,
        standing: null,
        exceptions: [],
      });
      await useAgain();
      return { done: true };
    },
    async 'ui>background.lockNow'() {
      await lockNow();
      return { done: true };
    },
    'ui>background.lockOpen': ({ passphrase }) => attempt(passphrase, openWith),
    'ui>background.lockRemove': ({ passphrase }) =>
      attempt(passphrase, async () => {
        await removeLock();
        await disk.sealed.clear();
      }),
    'ui>background.lockChange': ({ passphrase, next }) =>
      attempt(passphrase, async (key, lock) => saveLock({ ...lock, ...(await wrap(key, next)) })),
    async 'ui>background.lockAfter'({ after }) {
      const lock = await loadLock();
      if (lock) await saveLock({ ...lock, after });
      await useAgain();
      return { done: true };
    },
    async 'ui>background.lockUsed'() {
      await useAgain();
      return { done: true };
    },
    async 'ui>background.lockForget'() {
      await alone(async () => {
        await between(openAgain);
        await removeLock();
        await forgetNow({ site: null });
        await dropSealedCopies();
      });
      return { done: true };
    },
  };
}

async function removeLock(): Promise<void> {
  await saveLock(null);
  await saveKey(null);
  await savePhase(null);
  await useAgain();
}

let trying: Promise<unknown> = Promise.resolve();

/** Tries a passphrase, one after another; after some wrong ones the next has to wait. */
function attempt(
  passphrase: string,
  open: (key: Uint8Array<ArrayBuffer>, lock: LockRecord) => Promise<void>,
): Promise<Tried> {
  const tried = trying.then(async () => {
    const lock = await loadLock();
    if (!lock) return { right: true, waitUntil: 0 };
    const now = Date.now();
    const { waitUntil } = boundedWait(lock, now);
    if (now < waitUntil) {
      // Written down, so that it is counted from now and ends.
      if (waitUntil !== lock.waitUntil) await saveLock({ ...lock, waitUntil });
      return { right: false, waitUntil };
    }
    const key = await unwrap(lock, passphrase);
    const after = afterTry((await loadLock()) ?? lock, key !== null, now);
    await saveLock(after);
    if (key) await open(key, after);
    return { right: key !== null, waitUntil: after.waitUntil };
  });
  trying = tried.catch(() => undefined);
  return tried;
}
