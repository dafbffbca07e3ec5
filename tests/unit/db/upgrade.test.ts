import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase, TABLES } from '../../../src/adapters/db/open.ts';
import { v1 } from '../../../src/adapters/db/versions/v1.ts';
import { load, request } from '../rows.ts';

let number = 0;
const opened: Dexie[] = [];
const keep = <T extends Dexie>(db: T): T => {
  opened.push(db);
  return db;
};
afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete();
});

/** A database as the first version left it, with a visit a day and a request on each. */
async function ofFirstVersion(days: number): Promise<string> {
  const name = `old-${++number}`;
  const old = new Dexie(name);
  v1(old);
  for (let day = 0; day < days; day++) {
    const visit = load(day);
    await old.table('visits').add(visit);
    await old.table('observations').add(request(visit, 'ads.example'));
  }
  old.close();
  return name;
}

const countsOf = async (db: Dexie) =>
  Promise.all(['visits', 'observations'].map((table) => db.table(table).count()));

describe('an upgrade of the database', () => {
  it('opens what the first version wrote, with every row', async () => {
    const name = await ofFirstVersion(5);
    const db = keep(openDatabase(name));
    expect(await countsOf(db)).toEqual([5, 5]);
    expect(db.tables.map((table) => table.name)).toEqual(expect.arrayContaining([...TABLES]));
  });

  it('that fails in its midst leaves the old data whole, and works the next time', async () => {
    const name = await ofFirstVersion(5);
    const failing = new Dexie(name);
    v1(failing);
    failing
      .version(99)
      .stores({ later: '&id' })
      .upgrade(async (upgrade) => {
        await upgrade.table('visits').clear();
        await upgrade.table('observations').toCollection().delete();
        throw new Error('in the midst of it');
      });
    await expect(failing.open()).rejects.toThrow('in the midst of it');
    failing.close();
    const db = keep(openDatabase(name));
    expect(await countsOf(db)).toEqual([5, 5]);
  });

  it('is not undone by an older version, which leaves the newer data whole', async () => {
    const name = await ofFirstVersion(3);
    const newer = openDatabase(name);
    await newer.open();
    newer.close();
    const older = new Dexie(name);
    v1(older);
    // The library reads a newer database as far as it knows it.
    expect(await countsOf(older)).toEqual([3, 3]);
    older.close();
    expect(await countsOf(keep(openDatabase(name)))).toEqual([3, 3]);
  });
});
