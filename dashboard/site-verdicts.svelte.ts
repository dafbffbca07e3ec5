import { db } from '../src/adapters/db/open.ts';
import { readSite } from '../src/adapters/db/read.ts';
import type { Site } from '../src/core/model/visit.ts';
import { siteReport } from '../src/core/report/site-report.ts';
import type { Grade } from '../src/core/score/score.ts';

export interface Verdict {
  score: { value: number; grade: Grade } | null;
  companies: number;
}

/** One row of the table of sites; the verdict is undefined until it has been worked out. */
export interface JudgedSite extends Site {
  verdict: Verdict | undefined;
}

const BATCH = 25;

/**
 * Scores the sites one after another, so that a long history is in sight at once and its grades follow.
 * What was worked out is kept until the site is visited again.
 */
export function judged(sites: () => readonly Site[] | undefined): { readonly rows: JudgedSite[] } {
  const known = new Map<string, Verdict>();
  const nameOf = ({ site, loads, lastSeen }: Site) => `${site} ${loads} ${lastSeen}`;
  let round = $state(0);

  $effect(() => {
    const todo = (sites() ?? []).filter((site) => !known.has(nameOf(site)));
    let stopped = false;
    void (async () => {
      for (const [index, site] of todo.entries()) {
        if (stopped) return;
        known.set(nameOf(site), await verdictOf(site.site));
        if (index % BATCH === BATCH - 1 || index === todo.length - 1) round += 1;
      }
    })();
    return () => (stopped = true);
  });

  const rows = $derived.by(() => {
    void round;
    return (sites() ?? []).map((site) => ({ ...site, verdict: known.get(nameOf(site)) }));
  });
  return {
    get rows() {
      return rows;
    },
  };
}

async function verdictOf(site: string): Promise<Verdict> {
  const { visits, observations, receipts } = await readSite(db, site);
  const { score, companies } = siteReport(site, visits, observations, receipts);
  return {
    score: score && { value: score.value, grade: score.grade },
    companies: companies.length,
  };
}
