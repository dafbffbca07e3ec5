import { grouped } from '../model/grouped.ts';
import type { Dialog } from './dialog.ts';
import { PURPOSES, type Purpose } from '../model/purpose.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Decided, Resolved } from '../preferences/resolve.ts';

/** What a site may do with the person's consent, as far as receipts tell. */
export interface GrantedPurpose {
  purpose: Purpose;
  /** Since when (ms), without a break that a receipt tells of. */
  since: number;
  /** The preference that allowed it; `site` of its own making, against what was chosen; or the person. */
  by: Decided['from'] | 'against' | 'person';
}

export interface GrantedSite {
  site: string;
  purposes: GrantedPurpose[];
  /** The oldest of them. */
  since: number;
  /** The newest receipt that tells of them. */
  receipt: string;
  /** The choice was changed later by somebody else: what is granted now, nobody knows. */
  unsure: boolean;
}

/** Stages in which a receipt says what was stored. */
const TELLING: readonly Receipt['stage'][] = ['verifying', 'kept', 'partly', 'broken', 'unknown'];

/** Whether a receipt changes what stands granted: it was neither handed over nor left without effect. */
const isTelling = ({ stage, reason }: Receipt): boolean =>
  TELLING.includes(stage) && reason !== 'not-stored';

/** What one receipt leaves granted. */
export function grantedBy(receipt: Receipt): Pick<GrantedPurpose, 'purpose' | 'by'>[] {
  return PURPOSES.flatMap((purpose) => {
    const evidence = receipt.evidence[purpose];
    if (!evidence) return [];
    const wish = receipt.wished.find((one) => one.purpose === purpose);
    const allowed = wish?.allow === true && !receipt.lost.includes(purpose);
    if (!(evidence.stored ?? allowed)) return [];
    const by = receipt.layer === 'person' ? 'person' : allowed ? wish.from : 'against';
    return [{ purpose, by }];
  });
}

/** What stands granted on every site, the oldest first. Independent of the order of the receipts. */
export function grantedOf(receipts: readonly Receipt[]): GrantedSite[] {
  return [...grouped(receipts.filter(isTelling), ({ site }) => site)]
    .flatMap(([site, told]) => grantedOn(site, told) ?? [])
    .sort((a, b) => a.since - b.since || (a.site < b.site ? -1 : 1));
}

function grantedOn(site: string, told: readonly Receipt[]): GrantedSite | null {
  const ordered = [...told].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  const purposes = new Map<Purpose, GrantedPurpose>();
  const telling: Receipt[] = [];
  let unsure = false;
  for (const [, own] of grouped(afterWithdrawal(ordered), ({ manager }) => manager)) {
    const [newest] = own;
    if (!newest) continue;
    const granted = grantedBy(newest);
    const changed = newest.reason === 'changed-later';
    unsure ||= changed;
    if (granted.length > 0 || changed) telling.push(newest);
    for (const { purpose, by } of granted) {
      const since = sinceOf(own, purpose);
      const known = purposes.get(purpose);
      if (!known || since < known.since) purposes.set(purpose, { purpose, by, since });
    }
  }
  const [newest] = telling.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  if (!newest) return null;
  const all = PURPOSES.flatMap((purpose) => purposes.get(purpose) ?? []);
  const since = Math.min(...telling.map(({ at }) => at), ...all.map((one) => one.since));
  return { site, purposes: all, since, receipt: newest.id, unsure };
}

/**
 * What a manager was given does not stand any more where it was taken back in another way, by the page's
 * own dialog say, or with the site's storage.
 * @param ordered one site's receipts, newest first
 */
function afterWithdrawal(ordered: readonly Receipt[]): Receipt[] {
  const managerOf = (id: string | undefined) => ordered.find((one) => one.id === id)?.manager;
  return ordered.filter(
    (one, index) =>
      !ordered
        .slice(0, index)
        .some(
          ({ wayBack, withdraws, manager }) =>
            wayBack === 'cleared' ||
            (manager !== one.manager && managerOf(withdraws) === one.manager),
        ),
  );
}

/** When the purpose was granted first, in the unbroken row of a manager's receipts, newest first. */
function sinceOf(own: readonly Receipt[], purpose: Purpose): number {
  const end = own.findIndex(
    (one) => !grantedBy(one).some((granted) => granted.purpose === purpose),
  );
  const oldest = own.slice(0, end < 0 ? own.length : end).at(-1);
  return oldest?.at ?? 0;
}

/** Whether a decided dialog holds nothing that is not wished: there is nothing to take back. */
export const standsAsWished = ({ decided, choices }: Dialog, wish: Resolved): boolean =>
  decided &&
  choices.length > 0 &&
  choices.every(
    ({ on, locked, purpose }) => !on || locked || (purpose !== null && wish[purpose].allow),
  );

/** Whether a receipt proves that nothing stands granted that is not wished any more. */
export const takesBack = (receipt: Receipt, wish: Resolved): boolean =>
  isTelling(receipt) &&
  receipt.reason === null &&
  grantedBy(receipt).every(({ purpose }) => wish[purpose].allow);

/** Whether some of what is granted is not wished any more; of what nobody knows it is assumed. */
export const unwished = ({ purposes, unsure }: GrantedSite, wish: Resolved): boolean =>
  unsure || purposes.some(({ purpose }) => !wish[purpose].allow);
