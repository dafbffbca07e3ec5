import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/core/model/receipt.ts';
import type { SiteDay } from '../../../src/core/model/sums.ts';
import type { Site } from '../../../src/core/model/visit.ts';
import { emptySiteDay } from '../../../src/core/pipeline/sum.ts';
import { gatherReach } from '../../../src/core/report/reach.ts';
import { refusalsOf } from '../../../src/core/report/refusals.ts';
import { saidGaveOf } from '../../../src/core/report/said-gave.ts';
import { NOON, receipt } from '../rows.ts';

const site = (name: string, change: Partial<Site> = {}): Site => ({
  ...{ site: name, level: 'neutral', excluded: false, firstSeen: NOON, lastSeen: NOON, loads: 1 },
  ...change,
});
const evidence = (stored: boolean | null, verdict: Evidence['verdict'] = 'kept'): Evidence => ({
  ...{ verdict, stored, contradicted: false, active: [] },
});
const of = (rows: ReturnType<typeof saidGaveOf>, purpose: string) =>
  rows.find((row) => row.purpose === purpose);

describe('you said, you gave', () => {
  const sites = [
    site('a.example'),
    site('b.example', { level: 'trusted' }),
    site('c.example'),
    site('d.example'),
  ];

  it('says on how many of the sites a standing preference allows, the narrowest one deciding', () => {
    const rows = saidGaveOf(
      [
        { scope: { level: 'trusted' }, purpose: 'analytics', allow: true },
        { scope: { site: 'c.example' }, purpose: 'analytics', allow: true },
        { scope: 'everywhere', purpose: 'social', allow: true },
        { scope: { site: 'd.example' }, purpose: 'social', allow: false },
      ],
      sites,
      [],
      null,
    );
    expect(of(rows, 'analytics')?.said).toEqual({ sites: 2, of: 4 });
    expect(of(rows, 'social')?.said).toEqual({ sites: 3, of: 4 });
    expect(of(rows, 'advertising')).toEqual({
      ...{ purpose: 'advertising', said: { sites: 0, of: 4 } },
      ...{ granted: { sites: 0, of: 0 }, seen: null },
    });
  });

  it('counts what the newest receipt of a site granted, of the sites that asked', () => {
    const wished = [{ purpose: 'analytics' as const, allow: true, from: 'everywhere' as const }];
    const rows = saidGaveOf(
      [],
      sites,
      [
        receipt({ id: '1', site: 'a.example', at: 1, evidence: { analytics: evidence(true) } }),
        receipt({ id: '2', site: 'a.example', at: 2, evidence: { analytics: evidence(false) } }),
        receipt({
          id: '3',
          site: 'b.example',
          at: 1,
          wished,
          evidence: { analytics: evidence(null) },
        }),
        receipt({
          id: '4',
          site: 'c.example',
          at: 1,
          stage: 'gave-up',
          evidence: { analytics: evidence(true) },
        }),
      ],
      null,
    );
    expect(of(rows, 'analytics')?.granted).toEqual({ sites: 1, of: 2 });
  });

  it('sets what was seen beside it, where requests can show it', () => {
    const seen = { advertising: 3, analytics: 1, personalisation: 0, social: 0, other: 4 };
    const rows = saidGaveOf([], sites, [], seen);
    expect(of(rows, 'advertising')?.seen).toEqual({ sites: 3, of: 4 });
    expect(of(rows, 'selling')?.seen).toBeNull();
  });
});

describe('before and after a refusal', () => {
  const day = (name: string, visits: number, ads: number, others: number): SiteDay => ({
    ...emptySiteDay('a.example', name),
    visits,
    companies: [
      { name: 'Ads', known: true, activities: ['advertising'], requests: ads },
      { name: 'Fonts', known: true, activities: ['hosting'], requests: others },
    ],
    names: ['Ads', 'Fonts'],
  });
  const refused = receipt({
    ...{ site: 'a.example', at: NOON },
    evidence: { advertising: evidence(false), analytics: evidence(true) },
  });
  const dayOf = () => '2026-01-05';

  it('is told of the first refusal, and of what it refused', () => {
    const later = receipt({ ...refused, id: 'r2', at: NOON + 1 });
    expect(refusalsOf([later, refused], dayOf)).toEqual([
      { site: 'a.example', day: '2026-01-05', series: ['advertising'] },
    ]);
    const agreed = receipt({ site: 'a.example', evidence: { advertising: evidence(true) } });
    expect(refusalsOf([agreed], dayOf)).toEqual([]);
  });

  it('counts requests per visit on each side, without the day itself', () => {
    const reach = gatherReach(refusalsOf([refused], dayOf));
    reach.add(day('2026-01-03', 1, 10, 99));
    reach.add(day('2026-01-04', 3, 10, 99));
    reach.add(day('2026-01-05', 5, 500, 99));
    reach.add(day('2026-01-06', 2, 3, 99));
    expect(reach.done().effects).toEqual([
      { site: 'a.example', day: '2026-01-05', before: 5, after: 1.5 },
    ]);
  });

  it('is not told where there was nothing before', () => {
    const reach = gatherReach(refusalsOf([refused], dayOf));
    reach.add(day('2026-01-06', 2, 3, 99));
    expect(reach.done().effects).toEqual([]);
  });
});
