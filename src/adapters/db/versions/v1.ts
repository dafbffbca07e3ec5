import type Dexie from 'dexie';

/** First released schema. Never edited again: a change is a new file, frozen by a test. */
export const v1 = (db: Dexie) =>
  db.version(1).stores({
    // A site's newest visits are one key range; so is everything ever seen on it (forgetting a site).
    visits: '&id, &doc, [site+id], day',
    observations: '[site+visit+kind+key]',
    sites: '&site, lastSeen',
    preferences: '&id',
    receipts: '&id, [site+at], at',
  });
