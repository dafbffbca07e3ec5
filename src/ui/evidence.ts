import type { Observation } from '../core/model/observation.ts';
import type { Receipt } from '../core/model/receipt.ts';
import type { Visit } from '../core/model/visit.ts';
import type { EvidenceRef } from '../core/score/facts.ts';

/** The stored rows that evidence points into. */
export interface Stored {
  visits: readonly Visit[];
  observations: readonly Observation[];
  receipts: readonly Receipt[];
}

/** One thing that evidence shows: the same observation on several visits is one fact. */
export type Fact =
  | { kind: 'observation'; latest: Observation; count: number; visits: number }
  | { kind: 'load'; visit: Visit }
  | { kind: 'receipt'; receipt: Receipt };

/** What the references point to, most frequent first; what is no longer stored is left out. */
export function openEvidence(refs: readonly EvidenceRef[], stored: Stored): Fact[] {
  const seen = new Map<string, Fact & { kind: 'observation' }>();
  const others = new Map<string, Fact>();
  const byName = new Map(stored.observations.map((one) => [nameOf(one.visit, one), one]));
  const opened = new Set<string>();
  for (const ref of refs) {
    if ('load' in ref) {
      const visit = stored.visits.find(({ id }) => id === ref.load);
      if (visit) others.set(`load ${ref.load}`, { kind: 'load', visit });
    } else if ('receipt' in ref) {
      const receipt = stored.receipts.find(({ id }) => id === ref.receipt);
      if (receipt) others.set(`receipt ${ref.receipt}`, { kind: 'receipt', receipt });
    } else {
      const name = nameOf(ref.visit, ref);
      const one = byName.get(name);
      if (!one || opened.has(name)) continue;
      opened.add(name);
      const fact = seen.get(`${one.kind} ${one.key}`);
      if (!fact) {
        const first: Fact = { kind: 'observation', latest: one, count: one.count, visits: 1 };
        seen.set(`${one.kind} ${one.key}`, first);
        continue;
      }
      fact.count += one.count;
      fact.visits += 1;
      if (one.last > fact.latest.last) fact.latest = one;
    }
  }
  return [...others.values(), ...[...seen.values()].sort((a, b) => b.count - a.count)];
}

const nameOf = (visit: string, { kind, key }: { kind: string; key: string }) =>
  `${visit} ${kind} ${key}`;
