import { DATA_KINDS, type DataKind } from '../model/data-kind.ts';
import type { Observation } from '../model/observation.ts';
import type { Visit } from '../model/visit.ts';

/** What the forms of one visit asked for, and which of it no visit before had asked for. */
export interface AskedOnVisit {
  id: string;
  at: number;
  kinds: DataKind[];
  fresh: DataKind[];
}

/**
 * Kinds of data by visit, oldest first: whether a site asks little first and more when it is needed, or
 * everything at once. Visits on which nothing was asked are left out.
 */
export function askedByVisit(
  visits: readonly Visit[],
  observations: readonly Observation[],
): AskedOnVisit[] {
  const asked = new Map<string, Set<DataKind>>();
  for (const one of observations)
    if (one.kind === 'field')
      asked.set(one.visit, (asked.get(one.visit) ?? new Set<DataKind>()).add(one.detail.data));
  const known = new Set<DataKind>();
  return [...visits]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, at }) => {
      const kinds = DATA_KINDS.filter((kind) => asked.get(id)?.has(kind));
      const fresh = kinds.filter((kind) => !known.has(kind));
      for (const kind of kinds) known.add(kind);
      return kinds.length === 0 ? [] : [{ id, at, kinds, fresh }];
    });
}
