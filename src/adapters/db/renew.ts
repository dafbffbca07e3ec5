import Dexie, { type IndexableType } from 'dexie';
import { batches } from './batches.ts';
import { openDatabase, type Database, type Sealed } from './open.ts';
import { writeOut } from './sweep.ts';

/** Where sealed portions are while their own database is made anew. */
const SPARE = 'fairshare-spare';
/**
 * Chromium goes on putting its files in order after so much was written. Which layers of them it will rewrite
 * is settled when the deletion begins: what such work moves a layer down meanwhile would stay, names and
 * all (LevelDB's DBImpl::CompactRange). In milliseconds.
 */
const REST = 3000;
/** Stands among them once all are there. */
const WHOLE = { id: 'whole', scope: 'everywhere', purpose: 'analytics', allow: false } as const;

/**
 * Makes a database anew that holds nothing but what is sealed: deleting it is what has Chromium rewrite
 * every file that its rows ever lay in, however many these are (`sweep` reaches those of a small one). The
 * portions wait in another database meanwhile; whoever seals must wait as well. Throws the signal's reason
 * where it is given up, and then nothing was deleted.
 */
export async function renew(db: Database, signal: AbortSignal): Promise<void> {
  await Dexie.delete(SPARE);
  const spare = openDatabase(SPARE);
  await copySealed(db, spare);
  try {
    await rest(signal);
    await writeOut();
    await rest(signal);
  } catch (reason) {
    await spare.delete();
    throw reason;
  }
  await spare.preferences.put(WHOLE);
  await db.delete({ disableAutoOpen: false });
  await putBack(spare, db);
}

/**
 * Ends what `renew` had begun when the browser stopped. To be called before anything is sealed: new
 * portions would take the numbers of those that are not back yet.
 */
export async function finishRenewing(db: Database): Promise<void> {
  if (!(await Dexie.exists(SPARE))) return;
  const spare = openDatabase(SPARE);
  // Without the mark nothing was deleted yet.
  if (await spare.preferences.get(WHOLE.id)) await putBack(spare, db);
  else await spare.delete();
}

async function putBack(spare: Database, db: Database): Promise<void> {
  await copySealed(spare, db);
  await spare.delete();
}

const rest = (signal: AbortSignal) =>
  new Promise<void>((done, fail) => {
    const timer = setTimeout(done, REST);
    const giveUp = () => {
      clearTimeout(timer);
      fail(signal.reason as Error);
    };
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
  });

/** Portions keep their numbers: copied twice, they are there once. */
async function copySealed(from: Database, to: Database): Promise<void> {
  for await (const rows of batches(from.table<Sealed, IndexableType>('sealed'), { size: 20 }))
    await to.sealed.bulkPut(rows);
}
