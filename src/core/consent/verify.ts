import type { ObservationOf } from '../model/observation.ts';
import { purposesOf, type Purpose } from '../model/purpose.ts';
import type { Evidence, Stage } from '../model/receipt.ts';
import type { Choice, Stored } from './dialog.ts';

/** Requests already on their way when the choice is stored are not held against the site. */
export const GRACE_MS = 1500;

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
    const said = stored ? ours.map(({ id }) => stored[id]) : [];
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
 */
export function activeHosts(
  purpose: Purpose,
  allowed: ReadonlySet<Purpose>,
  requests: readonly ObservationOf<'request'>[],
  since: number,
): string[] {
  return requests
    .filter(({ detail, last }) => {
      const needed = purposesOf(detail.activities);
      return (
        last > since + GRACE_MS &&
        needed.includes(purpose) &&
        !needed.some((other) => allowed.has(other))
      );
    })
    .map(({ detail }) => detail.host)
    .sort()
    .slice(0, 50);
}

/** What the verdicts of the purposes amount to. */
export function stageOf(evidence: Partial<Record<Purpose, Evidence>>): Stage {
  const verdicts = Object.values(evidence).map(({ verdict }) => verdict);
  if (verdicts.includes('broken'))
    return verdicts.every((one) => one === 'broken') ? 'broken' : 'partly';
  if (verdicts.length > 0 && verdicts.every((one) => one === 'kept')) return 'kept';
  return 'unknown';
}
