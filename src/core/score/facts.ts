import type { Kind, Observation, ObservationOf } from '../model/observation.ts';
import type { Receipt } from '../model/receipt.ts';
import { SOURCES, type Source, type Visit } from '../model/visit.ts';

/** Where a point comes from: an observation or a receipt that is stored and can be opened. */
export type EvidenceRef =
  | { visit: string; kind: Observation['kind']; key: string }
  | { load: string }
  | { receipt: string };

/** One thing known of a site: the same (kind, key) on several visits is one finding. */
export interface Finding<K extends Kind = Kind> {
  latest: ObservationOf<K>;
  /** 1 if seen in the last 10 loads of the site, 1/2 in the last 50; older ones are left out. */
  weight: number;
  evidence: EvidenceRef[];
}

export interface Facts {
  site: string;
  loads: number;
  /** Whether the newest load was encrypted. */
  secure: boolean;
  newestVisit: string;
  /** What was listening on any of these loads. */
  sources: Source[];
  findings: Finding[];
  /** Newest receipt of each consent manager, newest first. */
  receipts: Receipt[];
}

/** Loads that the score looks back on, and of these the ones that count in full. */
export const WINDOW = 50;
export const FRESH = 10;

/**
 * Merges the stored rows of one site into what the score is made from. Depends only on the rows, by
 * number of loads and not by the clock, so an exported history gives the same facts anywhere.
 * @returns null where the site was never loaded: no score
 */
export function factsOf(
  site: string,
  visits: readonly Visit[],
  observations: readonly Observation[],
  receipts: readonly Receipt[],
): Facts | null {
  const ids = [...new Set(visits.filter((visit) => visit.site === site).map(({ id }) => id))]
    .sort()
    .reverse()
    .slice(0, WINDOW);
  const newest = visits.find((visit) => visit.site === site && visit.id === ids[0]);
  if (!newest) return null;
  const rank = new Map(ids.map((id, index) => [id, index]));
  const merged = new Map<string, { finding: Finding; rank: number; on: Set<string> }>();
  for (const observation of observations) {
    const at = rank.get(observation.visit);
    if (observation.site !== site || at === undefined) continue;
    const name = `${observation.kind} ${observation.key}`;
    const ref = { visit: observation.visit, kind: observation.kind, key: observation.key };
    const known = merged.get(name);
    if (!known) {
      const finding = { latest: observation, weight: weightOf(at), evidence: [ref] };
      merged.set(name, { finding, rank: at, on: new Set([ref.visit]) });
      continue;
    }
    if (!known.on.has(ref.visit)) known.finding.evidence.push(ref);
    known.on.add(ref.visit);
    if (at < known.rank) {
      known.finding.latest = observation;
      known.finding.weight = weightOf(at);
      known.rank = at;
    }
  }
  const findings = [...merged]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { finding }]) => finding);
  for (const { evidence } of findings) evidence.sort((a, b) => (refName(a) < refName(b) ? 1 : -1));
  return {
    site,
    loads: ids.length,
    secure: newest.secure,
    newestVisit: newest.id,
    sources: SOURCES.filter((source) =>
      visits.some(
        ({ id, site: on, sources }) => on === site && rank.has(id) && sources.includes(source),
      ),
    ),
    findings,
    receipts: newestOfEach(receipts.filter((receipt) => receipt.site === site)),
  };
}

/** The findings of one kind. */
export const findingsOfKind = <K extends Kind>({ findings }: Facts, kind: K): Finding<K>[] =>
  findings.filter(({ latest }) => latest.kind === kind) as unknown as Finding<K>[];

const weightOf = (rank: number) => (rank < FRESH ? 1 : 0.5);
const refName = (ref: EvidenceRef) =>
  'visit' in ref ? ref.visit : 'load' in ref ? ref.load : ref.receipt;

function newestOfEach(receipts: Receipt[]): Receipt[] {
  const sorted = [...receipts].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  return sorted.filter(
    (receipt, index) => sorted.findIndex(({ manager }) => manager === receipt.manager) === index,
  );
}
