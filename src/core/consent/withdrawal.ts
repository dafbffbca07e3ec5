import { PURPOSES } from '../model/purpose.ts';
import type { Receipt, WayBack } from '../model/receipt.ts';
import type { Resolved } from '../preferences/resolve.ts';
import { shownOf, type Dialog } from './dialog.ts';
import { stageOf, verify } from './verify.ts';

interface About {
  site: string;
  /** Of the visit on which it was tried; empty where there was none. */
  visit: string;
  /** The receipt that was to be taken back. */
  of: string | undefined;
  wish: Resolved;
  /** Milliseconds since 1970. */
  now: number;
}

/** Ways back that leave no dialog behind them, and the stage that their receipt stands at. */
const BARE = { cleared: 'kept', none: 'gave-up' } as const;

/** What a receipt says of the consent that it takes back. */
export const withdrawalOf = (
  of: string | undefined,
  wayBack: WayBack,
): Pick<Receipt, 'withdraws' | 'wayBack'> => ({
  ...(of === undefined ? {} : { withdraws: of }),
  wayBack,
});

/** The receipt of a withdrawal that no dialog was answered for. */
export function withdrawalReceipt(
  { site, visit, of, wish, now }: About,
  way: Extract<WayBack, keyof typeof BARE>,
  reason: string | null,
): Receipt {
  return {
    id: `${now.toString(36).padStart(9, '0')}.${way}.${site}`.slice(0, 160),
    site,
    visit,
    manager: '',
    layer: null,
    stage: BARE[way],
    reason,
    at: now,
    took: null,
    shown: null,
    wished: PURPOSES.map((purpose) => {
      const { allow, from } = wish[purpose];
      return { purpose, allow, from };
    }),
    lost: [],
    evidence: {},
    checks: 0,
    ...withdrawalOf(of, way),
  };
}

/** The receipt of a consent that its manager says is granted no more. */
export function alreadyReceipt(about: About, dialog: Dialog): Receipt {
  const { id: _, ...bare } = withdrawalReceipt(about, 'none', null);
  const stored = Object.fromEntries(dialog.choices.map(({ id, on }) => [id, on]));
  const evidence = verify(bare.wished, dialog.choices, stored, [], about.now);
  return {
    ...bare,
    id: `${about.now.toString(36).padStart(9, '0')}.already.${dialog.manager}`.slice(0, 160),
    manager: dialog.manager,
    layer: dialog.layer,
    stage: stageOf(evidence),
    shown: shownOf(dialog),
    evidence,
    wayBack: 'already',
  };
}
