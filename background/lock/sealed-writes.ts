import { loadLock } from '../../src/adapters/browser/lock.ts';
import { dropRecent, keepRecent } from '../../src/adapters/browser/recent.ts';
import { forgetOld } from '../../src/adapters/db/memory.ts';
import { mergeSeen } from '../../src/adapters/db/merge-seen.ts';
import { db as disk, TABLES, type Database } from '../../src/adapters/db/open.ts';
import { Sealer } from '../../src/adapters/lock/seal.ts';
import { seen, type Said, type Seen } from '../../src/core/lock/seen.ts';

/** One for each time that the record is locked in this worker's life. */
let sealer: Promise<Sealer> | null = null;
let isSealing = false;
let writing: Promise<void> = Promise.resolve();
const receipts = new Set<string>();
const sites = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Seals what is written into the database in memory; what is recorded comes by `sealSeen` itself. */
export function sealWritesOf(db: Database): void {
  sealer = null;
  isSealing = true;
  const later = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      writing = writing.then(() => told(db)).catch(() => undefined);
    }, 0);
  };
  const noteReceipt = (id: unknown) => {
    receipts.add(String(id));
    later();
  };
  const noteSite = (id: unknown) => {
    sites.add(String(id));
    later();
  };
  db.receipts.hook('creating', noteReceipt);
  db.receipts.hook('deleting', noteReceipt);
  db.receipts.hook('updating', (_changes, id) => noteReceipt(id));
  db.sites.hook('creating', noteSite);
  db.sites.hook('updating', (_changes, id) => noteSite(id));
}

/** Waits for what is being sealed, and for no more of it: from now on it goes to the tables. */
export async function stopSealing(): Promise<void> {
  isSealing = false;
  sealer = null;
  await dropRecent();
}

/** What was written besides, as it is now. */
async function told(db: Database): Promise<void> {
  const ids = [...receipts];
  const names = [...sites];
  receipts.clear();
  sites.clear();
  const rows = await db.receipts.bulkGet(ids);
  const said = (await db.sites.bulkGet(names)).flatMap((row): Said[] => {
    if (!row || (row.asks === undefined && !row.fineHere && !row.policy)) return [];
    const { site, asks, fineHere, policy } = row;
    return [
      {
        site,
        ...(asks === undefined ? {} : { asks }),
        ...(fineHere ? { fineHere } : {}),
        ...(policy ? { policy } : {}),
      },
    ];
  });
  const kept = rows.flatMap((row) => row ?? []);
  const gone = ids.filter((_, n) => !rows[n]);
  if (kept.length + gone.length + said.length === 0) return;
  await sealSeen({ receipts: kept, gone, said });
  await dropRecent(gone);
  await forgetOld(db);
}

/** Seals what was seen; resolves when it is stored. Where the record is open by now, it is written. */
export async function sealSeen(part: Partial<Seen>): Promise<void> {
  const batch = seen(part);
  if (!isSealing) {
    await disk.transaction('rw', [...TABLES], () => mergeSeen(disk, batch, Date.now()));
    return;
  }
  const sealed = await (await sealerNow()).seal(batch);
  await exclusively(() => disk.sealed.add({ kind: 'seen', ...sealed }));
  await keepRecent(batch.visits, batch.receipts);
}

let turn: Promise<unknown> = Promise.resolve();
/** One after another: while the database is made anew, what is seen waits. */
export function exclusively<Answer>(work: () => PromiseLike<Answer>): Promise<Answer> {
  const next = turn.then(work, work);
  turn = next.catch(() => undefined);
  return next;
}

function sealerNow(): Promise<Sealer> {
  sealer ??= loadLock()
    .then((record) => {
      if (!record) throw new Error('no lock');
      return Sealer.to(record.publicKey);
    })
    .catch((problem: unknown) => {
      sealer = null;
      throw problem;
    });
  return sealer;
}
