import type { Change } from '../model/change.ts';

/** Changes by their day, in the order in which they come. */
export function byDay(changes: readonly Change[]): [day: string, changes: Change[]][] {
  const groups = new Map<string, Change[]>();
  for (const one of changes) groups.set(one.day, [...(groups.get(one.day) ?? []), one]);
  return [...groups];
}
