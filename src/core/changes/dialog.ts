import { changesSince, type Change as Difference } from '../consent/changes.ts';
import { PURPOSES } from '../model/purpose.ts';
import type { Receipt } from '../model/receipt.ts';
import { daysApart, type Detector, type Found } from './known.ts';

/**
 * Days. Data protection authorities advise to leave a choice alone for months (CNIL: six); but a browser
 * that empties its cookies is asked every day, so being asked again is told once a month.
 */
const ASKED_AGAIN = 30;

/** What is other about the site's consent dialog than the last time it asked. */
export const dialog: Detector = ({ today, receipts, told }) => {
  const all = receipts.map(({ receipt }) => receipt);
  const found = receipts
    .filter(({ day }) => day === today.day)
    .map(({ receipt }) => receipt)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .flatMap((receipt) => changesSince(receipt, all).map((one) => foundIn(one, receipt)));
  const wasAsked = told.some(
    ({ kind, day }) => kind === 'asked-again' && daysApart(day, today.day) < ASKED_AGAIN,
  );
  return joined(found).filter(({ kind }) => kind !== 'asked-again' || !wasAsked);
};

function foundIn(difference: Difference, { id }: Receipt): Found {
  const base = { subjects: [], more: 0, receipt: id };
  switch (difference.what) {
    case 'asked-again':
      return { ...base, kind: 'asked-again' };
    case 'other-manager':
      return { ...base, kind: 'manager' };
    case 'new-purposes':
      return {
        ...base,
        kind: 'asks-more',
        subjects: difference.purposes,
        purposes: difference.purposes,
      };
    case 'more-partners':
      return { ...base, kind: 'partners', before: difference.before, now: difference.now };
    case 'harder-to-refuse':
      return {
        ...base,
        kind: 'refusing',
        before: difference.before,
        ...(difference.now === null ? {} : { now: difference.now }),
      };
  }
}

/** One of each kind: a day's first state against its last one. @param found by time */
function joined(found: readonly Found[]): Found[] {
  const kinds = new Map<Found['kind'], Found>();
  for (const one of found) {
    const first = kinds.get(one.kind);
    const subjects = PURPOSES.filter(
      (purpose) => one.subjects.includes(purpose) || first?.subjects.includes(purpose),
    );
    const before = first?.before ?? one.before;
    const purposes = one.purposes && { purposes: subjects };
    kinds.set(one.kind, {
      ...one,
      subjects,
      ...purposes,
      ...(before === undefined ? {} : { before }),
    });
  }
  return [...kinds.values()];
}
