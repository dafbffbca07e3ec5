import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSeen } from '../../../src/adapters/db/merge-seen.ts';
import type { Database } from '../../../src/adapters/db/open.ts';
import { readRows } from '../../../src/adapters/db/packs.ts';
import { labelSite } from '../../../src/adapters/db/prefer.ts';
import { record } from '../../../src/adapters/db/record.ts';
import { countOpen, openSealed, sealRows } from '../../../src/adapters/db/seal.ts';
import { makeKeys, unwrap, wrap } from '../../../src/adapters/lock/keys.ts';
import { Opener, Sealer } from '../../../src/adapters/lock/seal.ts';
import { joined, seen, type Seen } from '../../../src/core/lock/seen.ts';
import { load, receipt, request, SITE } from '../rows.ts';
import { dump, filled, OTHER, reportsOf } from '../db/filled.ts';

const PASSPHRASE = 'correct horse battery';
const keys = await makeKeys(PASSPHRASE);
const open = await unwrap(keys, PASSPHRASE);
if (!open) throw new Error('the key does not open');
const opener = await Opener.with(open);

const work = (stop = new AbortController(), after = Infinity) => {
  let told = 0;
  return {
    signal: stop.signal,
    progress: () => {
      told += 1;
      if (told > after) stop.abort();
      return Promise.resolve();
    },
  };
};
const mergeInto = (db: Database) => async (batches: readonly Seen[]) => {
  for (const batch of joined(batches)) await mergeSeen(db, batch, 1);
};
const sealSeen = async (db: Database, sealer: Sealer, part: Partial<Seen>) =>
  db.sealed.add({ kind: 'seen', ...(await sealer.seal(seen(part))) });

describe('the key', () => {
  it('opens with its passphrase, written on whatever keyboard, and with no other', async () => {
    const own = await makeKeys('pa\u00dfwort \u00e9t\u00e9');
    expect(await unwrap(own, 'pa\u00dfwort e\u0301te\u0301')).not.toBeNull();
    expect(await unwrap(own, 'passwort \u00e9t\u00e9')).toBeNull();
  });

  it('stays the same under another passphrase', async () => {
    const again = await wrap(open, 'battery staple');
    expect(await unwrap(again, 'battery staple')).toEqual(open);
    expect(await unwrap(again, PASSPHRASE)).toBeNull();
  });
});

describe('what is sealed', () => {
  it('is opened as it was, whatever it is, and by nobody else', async () => {
    const others = await makeKeys('another passphrase');
    const theirs = await unwrap(others, 'another passphrase');
    const stranger = theirs && (await Opener.with(theirs));
    const sealer = await Sealer.to(keys.publicKey);
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (what) => {
        const sealed = await sealer.seal(what);
        expect(JSON.stringify(await opener.open(sealed))).toBe(JSON.stringify(what));
        await expect(stranger?.open(sealed)).rejects.toThrow();
        const flipped = new Uint8Array(sealed.data);
        flipped[0] = (flipped[0] ?? 0) ^ 1;
        await expect(opener.open({ ...sealed, data: flipped })).rejects.toThrow();
      }),
      { numRuns: 30 },
    );
  });

  it('holds no name that could be read', async () => {
    const db = await filled();
    await sealRows(db, await Sealer.to(keys.publicKey), work());
    expect(await countOpen(db)).toBe(0);
    const bytes = (await db.sealed.toArray()).map(({ data }) =>
      new TextDecoder('latin1').decode(data),
    );
    expect(bytes.length).toBeGreaterThanOrEqual(5);
    expect(bytes.join('')).not.toContain(SITE);
  });
});

describe('sealing and opening', () => {
  it('changes nothing, wherever both are interrupted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ seal: fc.boolean(), after: fc.nat(6) }), { maxLength: 6 }),
        async (steps) => {
          const db = await filled();
          const before = await dump(db);
          const sealer = await Sealer.to(keys.publicKey);
          for (const { seal, after } of steps)
            await (
              seal
                ? sealRows(db, sealer, work(new AbortController(), after))
                : openSealed(db, opener, mergeInto(db), work(new AbortController(), after))
            ).catch(() => undefined);
          await openSealed(db, opener, mergeInto(db), work());
          expect(await dump(db)).toBe(before);
          expect(await db.sealed.count()).toBe(0);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('keeps a row that is written while its portion is being sealed', async () => {
    const db = await filled();
    const sealer = await Sealer.to(keys.publicKey);
    let told = 0;
    await sealRows(db, sealer, {
      signal: new AbortController().signal,
      async progress() {
        told += 1;
        if (told === 1) await record(db, [load(9)], reportsOf(load(9)));
      },
    });
    while ((await countOpen(db)) > 0) await sealRows(db, sealer, work());
    await openSealed(db, opener, mergeInto(db), work());
    expect(await db.visits.get(load(9).id)).toEqual(load(9));
  });

  it('keeps what was seen of a visit before and after its rows were sealed', async () => {
    const db = await filled();
    const visit = load(1);
    const before = await readRows(db, visit);
    await sealRows(db, await Sealer.to(keys.publicKey), work());
    const late = { ...request(visit, 'late.example'), source: 'wire', add: 1 } as const;
    await record(db, [], [late]);
    await openSealed(db, opener, mergeInto(db), work());
    const known = before.map(({ key }) => key);
    expect((await readRows(db, visit)).map(({ key }) => key).sort()).toEqual(
      [...known, 'late.example'].sort(),
    );
  });

  it('leaves out a portion that is damaged, and opens all others', async () => {
    const db = await filled();
    await sealRows(db, await Sealer.to(keys.publicKey), work());
    const first = await db.sealed.toCollection().first();
    await db.sealed.update(first?.id ?? 0, { data: new Uint8Array(40) });
    expect(await openSealed(db, opener, mergeInto(db), work())).toBe(1);
    expect(await db.sealed.count()).toBe(1);
    expect(await countOpen(db)).toBeGreaterThan(0);
  });
});

describe('what was seen while locked', () => {
  it('comes out as if it had been recorded live, however it was cut', async () => {
    const visits = [load(20), load(21, { site: OTHER }), load(22)];
    const reports = visits.flatMap((visit) =>
      reportsOf(visit).map((report) => ({ visit, report })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 6 }), async (cuts) => {
        const live = await filled();
        const locked = await filled();
        const sealer = await Sealer.to(keys.publicKey);
        await sealRows(locked, sealer, work());
        let rest = reports;
        for (const size of [...cuts, reports.length]) {
          const part = rest.slice(0, size);
          rest = rest.slice(size);
          const own = [...new Set(part.map(({ visit }) => visit))];
          const told = part.map(({ report }) => report);
          await record(live, own, told);
          await sealSeen(locked, sealer, { visits: own, reports: told });
        }
        await openSealed(locked, opener, mergeInto(locked), work());
        expect(await dump(locked)).toBe(await dump(live));
      }),
      { numRuns: 10 },
    );
  });

  it('leaves out sites that are not to be recorded, and keeps the last state of a receipt', async () => {
    const db = await filled();
    await labelSite(db, OTHER, { excluded: true }, 1);
    const before = await db.visits.where('[site+id]').between([OTHER, ''], [OTHER, '~']).count();
    const sealer = await Sealer.to(keys.publicKey);
    await sealRows(db, sealer, work());
    const mine = { ...receipt(), id: 'r20' };
    await sealSeen(db, sealer, { visits: [load(20), load(21, { site: OTHER })], receipts: [mine] });
    await sealSeen(db, sealer, { receipts: [{ ...mine, stage: 'unknown' }] });
    await sealSeen(db, sealer, { said: [{ site: SITE, asks: true, fineHere: ['email'] }] });
    await openSealed(db, opener, mergeInto(db), work());
    expect(await db.visits.get(load(20).id)).toBeDefined();
    expect(await db.visits.where('[site+id]').between([OTHER, ''], [OTHER, '~']).count()).toBe(
      before,
    );
    expect(await db.receipts.get('r20')).toMatchObject({ stage: 'unknown' });
    expect(await db.sites.get(SITE)).toMatchObject({ asks: true, fineHere: ['email'] });
  });

  it('forgets what the browser forgot meanwhile, and not what was seen after it', async () => {
    const db = await filled();
    const sealer = await Sealer.to(keys.publicKey);
    await sealRows(db, sealer, work());
    const forgotten = [{ site: SITE, until: load(20).at, seenSince: 0 }];
    await sealSeen(db, sealer, { visits: [load(20)] });
    await sealSeen(db, sealer, { forgotten });
    await sealSeen(db, sealer, { visits: [load(30)] });
    await openSealed(db, opener, mergeInto(db), work());
    const left = await db.visits.where('[site+id]').between([SITE, ''], [SITE, '~']).toArray();
    expect(left.map(({ id }) => id)).toEqual([load(30).id]);
  });
});
