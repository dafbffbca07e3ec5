import type Dexie from 'dexie';

/** Letters to sites and companies. */
export const v2 = (db: Dexie) =>
  db.version(2).stores({
    letters: '&id, due',
  });
