import type { Purpose } from '../model/purpose.ts';
import type { Receipt } from '../model/receipt.ts';

/** What is other about a site's consent dialog than when it last asked. */
export type Change =
  | { what: 'asked-again'; after: string }
  | { what: 'other-manager'; before: string; now: string }
  | { what: 'new-purposes'; purposes: Purpose[] }
  | { what: 'more-partners'; before: number; now: number }
  | { what: 'harder-to-refuse'; before: number; now: number | null };

export const CHANGES = [
  'asked-again',
  'other-manager',
  'new-purposes',
  'more-partners',
  'harder-to-refuse',
] as const satisfies readonly Change['what'][];

/** Few more companies than before are the weekly change of a long list: a tenth is not. */
const GROWTH = 1.1;

/** Whether a choice was made and taken, so that to ask once more is to ask again. */
const isAnswered = ({ stage }: Receipt): boolean =>
  stage === 'kept' || stage === 'partly' || stage === 'broken' || stage === 'unknown';

/**
 * How a receipt's dialog differs from the one before it on the same site.
 * @param earlier receipts of the site, in any order; those after `receipt` are not looked at
 */
export function changesSince(receipt: Receipt, earlier: readonly Receipt[]): Change[] {
  const [before] = earlier
    .filter(({ id, at, shown }) => id !== receipt.id && at < receipt.at && shown !== null)
    .sort((a, b) => b.at - a.at);
  const { shown } = receipt;
  if (!before?.shown || !shown) return [];
  const changes: Change[] = [];
  const sameWish = receipt.wished.every(({ purpose, allow }) =>
    before.wished.some((one) => one.purpose === purpose && one.allow === allow),
  );
  // Where the person changed their mind, or went back on it, they asked.
  if (isAnswered(before) && sameWish && receipt.visit !== before.visit && !receipt.withdraws)
    changes.push({ what: 'asked-again', after: before.id });
  if (isKnown(before.manager) && isKnown(receipt.manager) && before.manager !== receipt.manager)
    changes.push({ what: 'other-manager', before: before.manager, now: receipt.manager });
  const fresh = shown.purposes.filter((one) => !before.shown?.purposes.includes(one));
  if (fresh.length > 0 && before.shown.purposes.length > 0)
    changes.push({ what: 'new-purposes', purposes: fresh });
  const [then, now] = [before.shown.partners, shown.partners];
  if (then !== undefined && now !== undefined && now > then * GROWTH)
    changes.push({ what: 'more-partners', before: then, now });
  const [clicksThen, clicksNow] = [before.shown.clicksToRefuse, shown.clicksToRefuse];
  if (clicksThen !== null && (clicksNow === null || clicksNow > clicksThen))
    changes.push({ what: 'harder-to-refuse', before: clicksThen, now: clicksNow });
  return changes;
}

/** What no adapter knows may be the same manager under any name. */
const isKnown = (manager: string): boolean => manager !== 'unknown';
