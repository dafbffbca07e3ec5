import type { Receipt } from '../model/receipt.ts';
import type { Policy, Site, Visit } from '../model/visit.ts';
import type { Report } from '../pipeline/aggregate.ts';

/** What a page's visitor said of its site while locked, by a button on the page itself. */
export interface Said extends Partial<Pick<Site, 'asks' | 'fineHere'>> {
  site: string;
  policy?: Policy;
}

/** What the browser's own history lost while locked: a site, or everything (null). */
export interface Forgotten {
  site: string | null;
  until: number;
  /** Browsers let old history go by themselves: a site that was not seen since then (ms) stays. */
  seenSince: number;
}

/** What was recorded while locked, as it was told: it is merged by the same rules as what is live. */
export interface Seen {
  visits: Visit[];
  reports: Report[];
  /** Receipts as they are now, and the ids of those that are gone. */
  receipts: Receipt[];
  gone: string[];
  said: Said[];
  forgotten: Forgotten[];
}

export const seen = (part: Partial<Seen>): Seen => ({
  visits: [],
  reports: [],
  receipts: [],
  gone: [],
  said: [],
  forgotten: [],
  ...part,
});

/** The same without sites that are not to be recorded: nobody could tell which these are while locked. */
export function without(batch: Seen, sites: ReadonlySet<string>): Seen {
  if (sites.size === 0) return batch;
  const stays = ({ site }: { site: string }) => !sites.has(site);
  return {
    ...batch,
    visits: batch.visits.filter(stays),
    reports: batch.reports.filter(stays),
    receipts: batch.receipts.filter(stays),
  };
}

/** All sites that a batch speaks of. */
export const sitesOf = ({ visits, reports, receipts }: Seen): string[] => [
  ...new Set([...visits, ...reports, ...receipts].map(({ site }) => site)),
];

/** Batches in fewer pieces, their order kept: what was forgotten ends a piece, as more may follow of it. */
export function joined(batches: readonly Seen[]): Seen[] {
  const pieces: Seen[] = [];
  let piece: Seen | null = null;
  for (const batch of batches) {
    if (piece === null) pieces.push((piece = seen({})));
    for (const [what, list] of Object.entries(batch) as [keyof Seen, unknown[]][]) {
      const joint: unknown[] = piece[what];
      for (const one of list) joint.push(one);
    }
    if (batch.forgotten.length + batch.gone.length > 0) piece = null;
  }
  return pieces;
}
