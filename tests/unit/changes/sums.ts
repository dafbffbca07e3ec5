import type { Known } from '../../../src/core/changes/known.ts';
import type { Activity } from '../../../src/core/model/purpose.ts';
import type { Receipt } from '../../../src/core/model/receipt.ts';
import type { Share, SiteDay } from '../../../src/core/model/sums.ts';
import { emptySiteDay } from '../../../src/core/pipeline/sum.ts';
import { receipt, SITE } from '../rows.ts';

/** January's n-th day. */
export const dayNo = (n: number): string => `2026-01-${String(n).padStart(2, '0')}`;

export const company = (name: string, ...activities: Activity[]): Share => ({
  name,
  known: !name.includes('.'),
  activities: activities.length > 0 ? activities : ['unknown'],
  requests: 1,
});

/** Two visits on a day, with these companies. */
export const sum = (n: number, change: Partial<SiteDay> = {}): SiteDay => ({
  ...emptySiteDay(SITE, dayNo(n)),
  visits: 2,
  names: (change.companies ?? []).map(({ name }) => name),
  ...change,
});

export const on = (n: number, change: Partial<Receipt>): Known['receipts'][number] => ({
  day: dayNo(n),
  receipt: receipt({
    id: `r${n}`,
    visit: `v${n}`,
    stage: 'kept',
    at: Date.parse(dayNo(n)),
    ...change,
  }),
});

export const known = (
  today: SiteDay,
  earlier: readonly SiteDay[],
  change: Partial<Known> = {},
): Known => ({ today, earlier, receipts: [], told: [], ...change });
