import { DATA_KINDS } from '../../src/core/model/data-kind.ts';
import { PURPOSES, type Activity } from '../../src/core/model/purpose.ts';
import type { Receipt, Verdict } from '../../src/core/model/receipt.ts';
import type { Day, Share, SiteDay } from '../../src/core/model/sums.ts';
import type { Site } from '../../src/core/model/visit.ts';
import { dayOf } from '../../src/core/pipeline/sum.ts';
import { daysBetween, shifted } from '../../src/core/report/range.ts';

/** What one person's browsing adds up to: the rows that stand for so many observations. */
export interface SummedYear {
  siteDays: SiteDay[];
  days: Day[];
  sites: Site[];
  receipts: Receipt[];
}

/** Rows that a visited site leaves on a day, on average: what one sum stands for. */
const A_SITE_A_DAY = 54;
const SITES = 400;

const COMPANIES: [name: string, ...activities: Activity[]][] = [
  ['Northlight Ads', 'advertising'],
  ['Metrica Labs', 'analytics'],
  ['Orbit Network', 'advertising', 'analytics', 'media'],
  ['Kinfolk Social', 'social'],
  ['Swiftline Delivery', 'hosting'],
  ['Tailor Made', 'personalisation'],
  ['Bidhouse', 'advertising'],
  ['Countwell', 'analytics'],
  ['Paywright', 'payments'],
  ['Glass Replay', 'recording'],
  ...Array.from({ length: 290 }, (_, index): [string, Activity] => [
    `Company ${index + 11}`,
    (['advertising', 'analytics', 'hosting', 'media'] as const)[index % 4] ?? 'unknown',
  ]),
];

/** Numbers that look like chance and are the same every time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const nameOf = (site: number) => `site-${site}.example`;

/**
 * The sums of browsing that was recorded up to a day.
 * @param to last day, YYYY-MM-DD
 * @param observations how many stored observations the sums stand for, roughly
 */
export function sumsOfAYear(to: string, observations: number, length = 365): SummedYear {
  const next = chance(7);
  const below = (most: number) => Math.floor(next() * most);
  // A few are chosen often, most seldom: what browsing is like.
  const often = (most: number) => Math.floor(most * next() ** 3);
  const perDay = Math.max(1, Math.round(observations / A_SITE_A_DAY / length));
  const siteDays: SiteDay[] = [];
  const days: Day[] = [];
  const sites = new Map<string, Site>();
  const receipts: Receipt[] = [];
  const times = new Map<string, number>();
  for (const day of daysBetween(shifted(to, 1 - length), to)) {
    const names = new Set(Array.from({ length: perDay }, () => often(SITES)));
    const own = [...names].map((number) => siteDay(number, day));
    siteDays.push(...own);
    days.push(dayOf(day, own));
    for (const row of own) meet(row);
  }
  return { siteDays, days, sites: [...sites.values()], receipts };

  function siteDay(number: number, day: string): SiteDay {
    const visits = 1 + below(4);
    const shares = new Map<string, Share>();
    for (let left = 3 + below(12); left > 0; left--) {
      const [name, ...activities] = COMPANIES[often(COMPANIES.length)] ?? ['Bidhouse', 'unknown'];
      shares.set(name, { name, known: true, activities, requests: visits * (1 + below(9)) });
    }
    const companies = [...shares.values()];
    const data = DATA_KINDS[often(DATA_KINDS.length)] ?? 'email';
    const asks = number % 3 === 0;
    const leaks = asks && number % 2 === 0 && companies[0];
    return {
      ...{ site: nameOf(number), day, visits, companies },
      names: companies.map(({ name }) => name),
      requests: companies.reduce((sum, { requests }) => sum + requests, 0),
      blocked: 0,
      asked: asks ? { [data]: visits } : {},
      prompts: {},
      sent: leaks ? [{ data, to: leaks.name, times: visits }] : [],
      marks: below(4),
      recognised: below(2),
      score: Math.min(100, 30 + ((number * 13) % 55) + below(12)),
    };
  }

  function meet({ site, day, visits, score }: SiteDay): void {
    const at = Date.parse(`${day}T12:00:00`);
    const known = sites.get(site);
    // Some are answered late, so that there is a time before the refusal.
    const late = site.length % 2 === 0 ? 1 : 4;
    const met = (times.get(site) ?? 0) + 1;
    times.set(site, met);
    if (met === late) receipts.push(answered(site, at));
    sites.set(site, {
      ...{ site, level: 'neutral', excluded: false, firstSeen: known?.firstSeen ?? at },
      ...{ lastSeen: at, loads: (known?.loads ?? 0) + visits },
      ...(score === null ? {} : { score: { value: score, coverage: 0.9 } }),
    });
  }

  function answered(site: string, at: number): Receipt {
    const verdicts: Verdict[] = ['kept', 'kept', 'kept', 'unknown', 'broken'];
    const evidence = PURPOSES.slice(0, 5).map((purpose) => [
      purpose,
      {
        ...{ verdict: verdicts[below(5)] ?? 'kept', stored: purpose === 'functional' },
        ...{ contradicted: false, active: [] },
      },
    ]);
    return {
      ...{ id: `${site} ${at}`, site, visit: `${at}`, manager: 'Klaro', layer: 'page-api' },
      ...{ stage: 'kept', reason: null, at, took: 120, shown: null, lost: [], checks: 3 },
      wished: PURPOSES.map((purpose) => ({
        ...{ purpose, allow: purpose === 'functional', from: 'everywhere' as const },
      })),
      evidence: Object.fromEntries(evidence),
    };
  }
}
