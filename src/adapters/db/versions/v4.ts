import type Dexie from 'dexie';

/**
 * What was seen on a visit is one row (`core/pipeline/pack.ts`), in place of one in `observations` for each
 * thing. Rows that are there stay where they are, so that a long history opens at once.
 */
export const v4 = (db: Dexie) => db.version(4).stores({ packs: '[site+visit]' });
