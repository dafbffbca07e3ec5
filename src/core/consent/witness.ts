import { PURPOSES, type Purpose } from '../model/purpose.ts';
import type { Evidence, Receipt } from '../model/receipt.ts';
import type { Choice } from './dialog.ts';
import { stageOf } from './verify.ts';

/**
 * What somebody other than the dialog says is stored: the IAB's interface, Google's consent mode, another
 * manager, or what the page wrote into its own storage with the choice.
 */
export interface Witness {
  source: string;
  /** Allowed or not, for the purposes it speaks of. */
  purposes: Partial<Record<Purpose, boolean>>;
  /** Purposes that companies still claim without permission ("legitimate interest"). */
  interests?: Purpose[];
}

/** What choices amount to by purpose: allowed where any of a purpose's is on. What is locked says nothing. */
export function purposesOfChoices(choices: readonly Choice[]): Witness['purposes'] {
  const told: Witness['purposes'] = {};
  for (const { purpose, on, locked, interest } of choices)
    if (purpose !== null && !locked && !interest) told[purpose] = told[purpose] === true || on;
  return told;
}

/**
 * Purposes whose companies watch people. Somebody who refuses a dialog as a whole has refused these,
 * whether or not it named them.
 */
const WATCHING: readonly Purpose[] = ['analytics', 'personalisation', 'advertising', 'social'];

/** What was refused without being named: of a dialog that was refused whole, and did not say all of it. */
export const refusedUnnamed = (
  chosen: readonly { purpose: Purpose; allow: boolean }[],
  choices: readonly Choice[],
): Purpose[] => {
  const open = choices.filter(({ locked }) => !locked);
  const asOne = open.every(({ id }) => id === open[0]?.id);
  const unnamed = open.length === 0 || open.some(({ purpose }) => purpose === null);
  if (!asOne || !unnamed || chosen.some(({ allow }) => allow)) return [];
  return WATCHING.filter((purpose) => chosen.some((one) => one.purpose === purpose));
};

const NOTHING_SEEN: Evidence = {
  verdict: 'unknown',
  stored: null,
  contradicted: false,
  active: [],
};

/**
 * A receipt with what witnesses say added to it. Where one says that a refused purpose is allowed, the
 * promise is broken, whatever the others say; what the dialog's own manager left open is known by them.
 * @param early the choice was made a moment ago, and they may not have heard of it: only who agrees counts
 * @returns the same object where nothing changed
 */
export function withWitnesses(
  receipt: Receipt,
  witnesses: readonly Witness[],
  { early = false }: { early?: boolean } = {},
): Receipt {
  let changed = false;
  const evidence = { ...receipt.evidence };
  for (const { purpose, allow } of receipt.wished) {
    const chosen = allow && !receipt.lost.includes(purpose);
    const known = evidence[purpose] ?? NOTHING_SEEN;
    const told = heard(known, chosen, purpose, witnesses, early);
    if (told === known) continue;
    evidence[purpose] = told;
    changed = true;
  }
  return changed ? { ...receipt, evidence, stage: stageOf(evidence) } : receipt;
}

function heard(
  known: Evidence,
  chosen: boolean,
  purpose: Purpose,
  witnesses: readonly Witness[],
  early: boolean,
): Evidence {
  const said = witnesses.flatMap(({ purposes }) => purposes[purpose] ?? []);
  const claimed = !chosen && witnesses.some(({ interests }) => interests?.includes(purpose));
  const agrees = said.includes(chosen);
  const differs = !early && !chosen && said.includes(true);
  const interest = !early && claimed ? true : known.interest;
  if (known.contradicted || !(differs || (agrees && known.stored === null) || interest))
    return known;
  const stored = differs ? true : (known.stored ?? (agrees ? chosen : null));
  const contradicted = differs;
  const broken = contradicted || known.active.length > 0;
  const verdict = broken ? 'broken' : stored === chosen && !interest ? 'kept' : 'unknown';
  const told: Evidence = { verdict, stored, contradicted, active: known.active };
  if (interest) told.interest = true;
  return sameEvidence(told, known) ? known : told;
}

const sameEvidence = (one: Evidence, other: Evidence): boolean =>
  one.verdict === other.verdict &&
  one.stored === other.stored &&
  one.contradicted === other.contradicted &&
  one.interest === other.interest;

/** Purposes that somebody had stored as allowed before the person said anything. */
export const allowedBefore = (witnesses: readonly Witness[]): Purpose[] =>
  PURPOSES.filter((purpose) => witnesses.some(({ purposes }) => purposes[purpose] === true));
