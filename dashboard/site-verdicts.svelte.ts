import { untrack } from 'svelte';
import { db } from '../src/adapters/db/open.ts';
import { readSite } from '../src/adapters/db/read.ts';
import type { Site } from '../src/core/model/visit.ts';
import { siteReport } from '../src/core/report/site-report.ts';
import type { Sort } from '../src/core/report/sort.ts';
import type { Grade } from '../src/core/score/score.ts';

export interface Verdict {
  score: { value: number; grade: Grade } | null;
  companies: number;
  sort: Sort;
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
  let known = $state.raw<Record<string, Verdict>>({});
  const nameOf = ({ site, loads, lastSeen }: Site) => `${site} ${loads} ${lastSeen}`;

  $effect(() => {
    const done = untrack(() => known);
    const todo = (sites() ?? []).filter((site) => !Object.hasOwn(done, nameOf(site)));
    let stopped = false;
    void (async () => {
      for (let from = 0; from < todo.length && !stopped; from += BATCH) {
        const batch: Record<string, Verdict> = {};
        for (const site of todo.slice(from, from + BATCH))
          batch[nameOf(site)] = await verdictOf(site.site);
        known = { ...known, ...batch };
      }
    })();
    return () => (stopped = true);
  });

  const rows = $derived((sites() ?? []).map((site) => ({ ...site, verdict: known[nameOf(site)] })));
  return {
    get rows() {
      return rows;
    },
  };
}

async function verdictOf(site: string): Promise<Verdict> {
  const { visits, observations, receipts } = await readSite(db, site);
  const { score, companies, sort } = siteReport(site, visits, observations, receipts);
  return {
    score: score && { value: score.value, grade: score.grade },
    companies: companies.length,
    sort,
  };
}
