import type { EvidenceRef } from '../core/score/facts.ts';
import type { FactorId } from '../core/score/factor.ts';
import type { Reason } from '../core/score/score.ts';

/** Reasons of one kind in one row: "Advertising: Google, Criteo, +2". */
export interface ReasonGroup {
  id: string;
  factor: FactorId;
  /** What the members have for their first blank (companies, mostly), without repeats. */
  names: string[];
  members: Reason[];
  points: number;
  /** `points` rounded so that the rows add up to the rounded sum; 0 stands for less than one. */
  whole: number;
  evidence: EvidenceRef[];
}

/** Groups reasons by kind, largest first. Keeps the order of equal ones. */
export function groupReasons(reasons: readonly Reason[]): ReasonGroup[] {
  const groups = new Map<string, ReasonGroup>();
  for (const reason of reasons) {
    const group = groups.get(reason.id) ?? {
      id: reason.id,
      factor: reason.factor,
      names: [],
      members: [],
      points: 0,
      whole: 0,
      evidence: [],
    };
    const name = reason.words[0];
    if (name !== undefined && !group.names.includes(name)) group.names.push(name);
    group.members.push(reason);
    group.points += reason.points;
    group.evidence.push(...reason.evidence);
    groups.set(reason.id, group);
  }
  return wholePoints([...groups.values()].sort((a, b) => b.points - a.points));
}

/** Largest remainder: nobody has to wonder why the rows add up to one more than what was taken. */
function wholePoints(groups: ReasonGroup[]): ReasonGroup[] {
  const sum = Math.round(groups.reduce((total, { points }) => total + points, 0));
  for (const group of groups) group.whole = Math.floor(group.points);
  let left = sum - groups.reduce((total, { whole }) => total + whole, 0);
  const byRemainder = [...groups].sort(
    (a, b) => b.points - b.whole - (a.points - a.whole) || b.points - a.points,
  );
  for (const group of byRemainder) if (left-- > 0) group.whole += 1;
  return groups;
}
