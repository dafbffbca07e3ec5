import type { Purpose } from '../model/purpose.ts';
import type { Receipt } from '../model/receipt.ts';
import { grantedOf } from './granted.ts';

/** One moment at which what stands granted on a site changed, or was refused whole for the first time. */
export interface Step {
  at: number;
  receipt: string;
  given: Purpose[];
  taken: Purpose[];
}

/**
 * When the person gave consent to a site and when it was taken back, oldest first, as its receipts tell.
 * @param receipts of one site, in any order
 */
export function timelineOf(receipts: readonly Receipt[]): Step[] {
  const ordered = [...receipts].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const steps: Step[] = [];
  let stands: Purpose[] = [];
  for (const [index, receipt] of ordered.entries()) {
    const now = (grantedOf(ordered.slice(0, index + 1))[0]?.purposes ?? []).map(
      ({ purpose }) => purpose,
    );
    const given = now.filter((purpose) => !stands.includes(purpose));
    const taken = stands.filter((purpose) => !now.includes(purpose));
    const refused = steps.length === 0 && Object.keys(receipt.evidence).length > 0;
    stands = now;
    if (given.length + taken.length > 0 || refused)
      steps.push({ at: receipt.at, receipt: receipt.id, given, taken });
  }
  return steps;
}
