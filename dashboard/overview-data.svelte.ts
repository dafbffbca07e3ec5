import { db } from '../src/adapters/db/open.ts';
import {
  readDays,
  readDue,
  readReach,
  readReceiptsSince,
  readSitesSince,
} from '../src/adapters/db/overview.ts';
import { readWishes } from '../src/adapters/db/wishes.ts';
import type { Preference } from '../src/core/model/preference.ts';
import type { Receipt } from '../src/core/model/receipt.ts';
import type { Day } from '../src/core/model/sums.ts';
import type { Site } from '../src/core/model/visit.ts';
import { firstDay, type Range } from '../src/core/report/range.ts';
import type { Reach } from '../src/core/report/reach.ts';
import { refusalsOf } from '../src/core/report/refusals.ts';
import { live, type Live } from '../src/ui/live.svelte.ts';
import { dayOf } from '../src/adapters/db/day.ts';
import { midnight, today } from './calendar.ts';
import { reading } from './reading.svelte.ts';

/** What a range of days is told from, but for what sites did in them. */
export interface Recorded {
  range: Range;
  from: string;
  to: string;
  days: Day[];
  receipts: Receipt[];
  sites: Site[];
  preferences: Preference[];
}

/** The last days' sums, receipts and sites: at most one row a day, whatever is stored. */
export function recorded(range: () => Range): Live<Recorded> {
  // Days that were recorded by an older version are summed in the background, one after another.
  const due = live(() => () => readDue(db));
  return reading(() => {
    const asked = range();
    // A database that does not answer at all is told of here: a live query loses its patience.
    const { value, error } = due;
    if (error !== null) return () => Promise.reject(error);
    if (value === undefined) return null;
    return async () => {
      const to = today();
      const from = firstDay(to, asked);
      const since = midnight(from);
      const [days, receipts, sites, preferences] = await Promise.all([
        readDays(db, from, to),
        readReceiptsSince(db, since),
        readSitesSince(db, since),
        readWishes(db),
      ]);
      return { range: asked, from, to, days, receipts, sites, preferences };
    };
  });
}

/**
 * Who saw what on which site in the last days.
 * @param first what is to be in sight before: both at once would only hold each other up
 */
export const gathered = (
  range: () => Range,
  first?: () => boolean,
): Live<{ range: Range; reach: Reach }> =>
  reading(() => {
    const asked = range();
    if (first?.() === false) return null;
    return async (stop) => {
      const to = today();
      const from = firstDay(to, asked);
      const refusals = refusalsOf(await readReceiptsSince(db, midnight(from)), dayOf);
      const reach = await readReach(db, from, to, refusals, () => !stop.stopped);
      return reach && { range: asked, reach };
    };
  });
