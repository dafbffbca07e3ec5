import type Dexie from 'dexie';

/** What is sealed while the record is locked: rows as they were, and what was recorded since. */
export const v3 = (db: Dexie) => db.version(3).stores({ sealed: '++id, kind' });
