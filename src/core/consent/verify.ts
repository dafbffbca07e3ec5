import type { ObservationOf } from '../model/observation.ts';
import { purposesOf, type Purpose } from '../model/purpose.ts';
import type { Evidence, Receipt, Stage } from '../model/receipt.ts';
import type { Choice, Stored } from './dialog.ts';

/**
 * Where a purpose's companies were active before the choice, what they had begun may still come in for
 * so long. Where none was, nothing is under way, and only the rounding of the two clocks is excused.
 */
export const GRACE_MS = 1500;
export const TICK_MS = 3;

/**
 * Checks a decision purpose by purpose. `kept` needs evidence: the manager stored what was chosen, and
 * after a refusal none of the purpose's companies was asked. Contradiction by either is `broken`.
 * Silence is `unknown`.
 * @param chosen what was set: the wish, less what the dialog had no way to give
 * @param requests third-party requests of this visit or a later one, with `last` in ms
 * @param since when the choice was stored; only what came later counts
 */
export function verify(
  chosen: readonly { purpose: Purpose; allow: boolean }[],
  choices: readonly Choice[],
  stored: Stored | null,
  requests: readonly ObservationOf<'request'>[],
  since: number,
): Partial<Record<Purpose, Evidence>> {
  const evidence: Partial<Record<Purpose, Evidence>> = {};
  const allowed = new Set(chosen.filter(({ allow }) => allow).map(({ purpose }) => purpose));
  for (const { purpose, allow } of chosen) {
    const ours = choices.filter((choice) => choice.purpose === purpose && !choice.locked);
    if (ours.length === 0) continue;
    const said = stored
      ? ours.map(({ id }) => (Object.hasOwn(stored, id) ? stored[id] : undefined))
      : [];
    const known = said.length > 0 && said.every((value) => value !== undefined);
    const on = known ? said.some((value) => value === true) : null;
    const active = allow ? [] : activeHosts(purpose, allowed, requests, since);
    // A wish for more that was not stored takes nothing from anybody: it proves nothing either way.
    const contradicted = on === true && !allow;
    const verdict =
      contradicted || active.length > 0 ? 'broken' : on === allow ? 'kept' : 'unknown';
    evidence[purpose] = { verdict, stored: on, contradicted, active };
  }
  return evidence;
}

/**
 * Hosts of companies that need this purpose, and none of the allowed ones, with a request after the
 * refusal. A company that nobody knows proves nothing.
 * @param requests all of a visit's, with `first` and `last` in ms
 */
export function activeHosts(
  purpose: Purpose,
  allowed: ReadonlySet<Purpose>,
  requests: readonly ObservationOf<'request'>[],
  since: number,
): string[] {
  const concerned = requests.filter(({ detail }) => {
    const needed = purposesOf(detail.activities);
    return needed.includes(purpose) && !needed.some((other) => allowed.has(other));
  });
  const underWay = concerned.some(({ first }) => first <= since);
  return concerned
    .filter(({ last }) => last > since + (underWay ? GRACE_MS : TICK_MS))
    .map(({ detail }) => detail.host)
    .sort()
    .slice(0, 50);
}

/**
 * A receipt with what was seen later added to it: a refused purpose whose companies are active turns
 * broken, and stays so. @returns the same object where nothing changed
 */
export function withActivity(
  receipt: Receipt,
  requests: readonly ObservationOf<'request'>[],
): Receipt {
  const allowed = new Set(
    receipt.wished
      .filter(({ purpose, allow }) => allow && !receipt.lost.includes(purpose))
      .map(({ purpose }) => purpose),
  );
  const since = receipt.at + (receipt.took ?? 0);
  let changed = false;
  const evidence = { ...receipt.evidence };
  for (const [name, known] of Object.entries(evidence)) {
    const purpose = name as Purpose;
    if (allowed.has(purpose)) continue;
    const seen = activeHosts(purpose, allowed, requests, since);
    const active = [...new Set([...known.active, ...seen])].sort().slice(0, 50);
    if (active.length === known.active.length) continue;
    evidence[purpose] = { ...known, active, verdict: 'broken' };
    changed = true;
  }
  return changed ? { ...receipt, evidence, stage: stageOf(evidence) } : receipt;
}

/** What the verdicts of the purposes amount to. */
export function stageOf(evidence: Partial<Record<Purpose, Evidence>>): Stage {
  const verdicts = Object.values(evidence).map(({ verdict }) => verdict);
  if (verdicts.includes('broken'))
    return verdicts.every((one) => one === 'broken') ? 'broken' : 'partly';
  if (verdicts.length > 0 && verdicts.every((one) => one === 'kept')) return 'kept';
  return 'unknown';
}
