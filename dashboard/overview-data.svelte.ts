import { untrack } from 'svelte';
import { db } from '../src/adapters/db/open.ts';
import {
  readDays,
  readReach,
  readReceiptsSince,
  readSitesSince,
} from '../src/adapters/db/overview.ts';
import { readPreferences } from '../src/adapters/db/read.ts';
import type { Preference } from '../src/core/model/preference.ts';
import type { Receipt } from '../src/core/model/receipt.ts';
import type { Day } from '../src/core/model/sums.ts';
import type { Site } from '../src/core/model/visit.ts';
import { firstDay, type Range } from '../src/core/report/range.ts';
import type { Reach } from '../src/core/report/reach.ts';
import { refusalsOf } from '../src/core/report/refusals.ts';
import { live, type Live } from '../src/ui/live.svelte.ts';
import { dayOf, midnight, today } from './calendar.ts';

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
export const recorded = (range: () => Range): Live<Recorded> =>
  live(() => {
    const asked = range();
    return async () => {
      const to = today();
      const from = firstDay(to, asked);
      const since = midnight(from);
      const [days, receipts, sites, preferences] = await Promise.all([
        readDays(db, from, to),
        readReceiptsSince(db, since),
        readSitesSince(db, since),
        readPreferences(db),
      ]);
      return { range: asked, from, to, days, receipts, sites, preferences };
    };
  });

export interface Gathered {
  /** Undefined until it is read; while a new range is read it is the one before. */
  readonly value: { range: Range; reach: Reach } | undefined;
  readonly error: unknown;
}

/**
 * Who saw what on which site in the last days: read portion by portion, once for a range and anew when
 * the person comes back to the page. A query that runs with every page they open would cost too much.
 */
export function gathered(range: () => Range): Gathered {
  let value = $state.raw<{ range: Range; reach: Reach }>();
  let error = $state.raw<unknown>(null);
  let visits = $state(0);

  $effect(() => {
    const back = () => {
      if (document.visibilityState === 'visible') visits += 1;
    };
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  });

  $effect(() => {
    const asked = range();
    void visits;
    let stopped = false;
    void untrack(async () => {
      try {
        const to = today();
        const from = firstDay(to, asked);
        const refusals = refusalsOf(await readReceiptsSince(db, midnight(from)), dayOf);
        const reach = await readReach(db, from, to, refusals, () => !stopped);
        if (reach && !stopped) value = { range: asked, reach };
      } catch (cause) {
        error = cause;
      }
    });
    return () => (stopped = true);
  });

  return {
    get value() {
      return value;
    },
    get error() {
      return error;
    },
  };
}
