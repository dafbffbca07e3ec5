import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyReport } from '../../../src/core/report/company-report.ts';
import { flowOf, pairsOf } from '../../../src/core/report/flow.ts';
import { kindReport } from '../../../src/core/report/kind-report.ts';
import {
  decisionsOf,
  gradesOf,
  inMarks,
  overviewOf,
  timelineOf,
} from '../../../src/core/report/overview.ts';
import {
  daysBetween,
  firstDay,
  RANGES,
  shifted,
  weekdayOf,
} from '../../../src/core/report/range.ts';
import { gatherReach } from '../../../src/core/report/reach.ts';
import { seriesOf } from '../../../src/core/report/series.ts';
import type { DataKind } from '../../../src/core/model/data-kind.ts';
import type { SiteDay } from '../../../src/core/model/sums.ts';
import { emptySiteDay } from '../../../src/core/pipeline/sum.ts';
import { sumsOfAYear } from '../sums-of-a-year.ts';
import { runs } from '../runs.ts';

const TO = '2026-03-08';
const year = sumsOfAYear(TO, 40_000, 90);
const days = daysBetween(shifted(TO, -89), TO);
const total = year.siteDays.reduce((sum, { requests }) => sum + requests, 0);
const reachOf = (rows: readonly SiteDay[]) => {
  const reach = gatherReach();
  for (const row of rows) reach.add(row);
  return reach.done();
};
const reach = reachOf(year.siteDays);

describe('a range of days', () => {
  it('ends today and is as long as it says, over months and leap days', () => {
    for (const range of RANGES)
      for (const today of ['2026-11-22', '2024-03-01', '2025-01-01'])
        expect(daysBetween(firstDay(today, range), today)).toHaveLength(range);
    expect(shifted('2024-03-01', -1)).toBe('2024-02-29');
    expect(weekdayOf('2024-01-01')).toBe(1);
  });

  it('is cut into marks whose newest is whole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 30 }),
        (length, width) => {
          const calendar = length === 0 ? [] : daysBetween(shifted(TO, 1 - length), TO);
          const marks = inMarks(calendar, width);
          expect(marks.flat()).toEqual(calendar);
          expect(marks.slice(1).every((mark) => mark.length === width)).toBe(true);
        },
      ),
    );
  });
});

describe('the overview', () => {
  const overview = overviewOf(year.days);

  it('counts what the days hold, once', () => {
    expect(overview).toMatchObject({ days: 90, requests: total, due: 0 });
    expect(overview.companies.reduce((sum, { requests }) => sum + requests, 0)).toBe(total);
    expect(overview.kinds).toBe(
      new Set(year.siteDays.flatMap(({ asked }) => Object.keys(asked))).size,
    );
  });

  it('leaves out days that are not summed yet, and says how many', () => {
    const due = year.days.map((day, index) => (index < 3 ? { ...day, due: 1 as const } : day));
    expect(overviewOf(due)).toMatchObject({ days: 87, due: 3 });
  });

  it('draws every request in one mark and one series', () => {
    for (const width of [1, 7, 30]) {
      const marks = timelineOf(days, year.days, width);
      const sum = marks.flatMap(({ series }) => Object.values(series)).reduce((a, b) => a + b, 0);
      expect(sum).toBe(total);
      expect(marks.reduce((all, { requests }) => all + requests, 0)).toBe(total);
    }
    const [mark] = timelineOf([TO], year.days, 1);
    const rows = year.siteDays.filter(({ day }) => day === TO);
    const mean = rows.reduce((sum, { score }) => sum + (score ?? 0), 0) / rows.length;
    expect(mark?.score).toBeCloseTo(mean);
    expect(timelineOf(['2020-01-01'], year.days, 1)[0]).toMatchObject({ requests: 0, score: null });
  });

  it('counts promises by receipts that were decided', () => {
    const decisions = decisionsOf(year.receipts);
    expect(decisions.answered).toBe(year.receipts.length);
    const told = year.receipts.flatMap(({ evidence }) => Object.values(evidence));
    for (const verdict of ['kept', 'broken', 'unknown'] as const) {
      const count = told.filter((one) => one.verdict === verdict).length;
      expect(decisions.verdicts[verdict]).toBe(count);
      expect(decisions.purposes.reduce((sum, one) => sum + one.verdicts[verdict], 0)).toBe(count);
    }
    const handed = year.receipts.map((one) => ({ ...one, stage: 'handed-over' as const }));
    expect(decisionsOf(handed)).toMatchObject({ answered: 0, refused: 0, purposes: [] });
  });

  it('gives every scored site one grade', () => {
    const grades = gradesOf(year.sites);
    expect(grades.map(({ grade }) => grade)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(grades.reduce((sum, { sites }) => sum + sites, 0)).toBe(year.sites.length);
  });
});

describe('who saw what', () => {
  it('is the same in whatever order it is read', () => {
    const back = reachOf([...year.siteDays].reverse());
    expect(back.companies).toEqual(reach.companies);
    expect(back.seen).toEqual(reach.seen);
    expect(back.kinds).toEqual(reach.kinds);
    expect(back.flows).toEqual(reach.flows);
  });

  it('puts what is equal in one order, whichever was met first', () => {
    const asks = (site: string, data: DataKind): SiteDay => ({
      ...emptySiteDay(site, TO),
      asked: { [data]: 1 },
      sent: [{ data, to: 'Metrica Labs', times: 1 }],
      companies: [{ name: 'Metrica Labs', known: true, activities: ['analytics'], requests: 2 }],
      names: ['Metrica Labs'],
    });
    const rows = [asks('a.example', 'email'), asks('b.example', 'phone')];
    const turned = [...rows].reverse();
    expect(reachOf(turned)).toEqual(reachOf(rows));
    const kindsOf = (all: SiteDay[]) => companyReport('Metrica Labs', all)?.kinds;
    expect(kindsOf(turned)).toEqual(kindsOf(rows));
  });

  it('agrees with the days', () => {
    const byDays = new Map(overviewOf(year.days).companies.map((one) => [one.name, one]));
    expect(reach.companies).toHaveLength(byDays.size);
    for (const { name, requests, days: seen } of reach.companies)
      expect(byDays.get(name)).toMatchObject({ requests, days: seen });
  });

  it('agrees with the page of each company and of each kind', () => {
    for (const { name, requests, sites, first, last } of reach.companies.slice(0, 20)) {
      const rows = year.siteDays.filter(({ names }) => names.includes(name));
      const report = companyReport(name, rows);
      expect(report).toMatchObject({ requests, first, last });
      expect(report?.sites).toHaveLength(sites);
      expect(report?.perDay.reduce((sum, one) => sum + one.requests, 0)).toBe(requests);
    }
    for (const { data, askedBy, sentTo, times } of reach.kinds) {
      const report = kindReport(data, year.siteDays);
      expect(report?.askers).toHaveLength(askedBy);
      expect(report?.getters).toHaveLength(sentTo);
      expect(report?.getters.reduce((sum, one) => sum + one.times, 0)).toBe(times);
    }
  });

  it('tells on how many sites a purpose was seen', () => {
    const sites = year.siteDays
      .filter(({ companies }) => companies.some((one) => seriesOf(one.activities) === 'social'))
      .map(({ site }) => site);
    expect(reach.seen.social).toBe(new Set(sites).size);
    expect(reach.seen.social).toBeGreaterThan(0);
  });

  it('says nothing of companies and kinds that were not seen', () => {
    expect(companyReport('Nobody', year.siteDays)).toBeNull();
    expect(kindReport('union', [])).toBeNull();
  });
});

describe('the flow', () => {
  it('loses no request in any column, however few have names', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), (most) => {
        const { nodes, links } = flowOf(reach.flows, reach.companies, most);
        for (const column of ['site', 'company', 'series'] as const) {
          const own = nodes.filter((node) => node.column === column);
          expect(own.reduce((sum, { requests }) => sum + requests, 0)).toBe(total);
          if (column !== 'series')
            expect(own.filter(({ name }) => name !== null).length).toBeLessThanOrEqual(most);
        }
        expect(links.reduce((sum, { requests }) => sum + requests, 0)).toBe(2 * total);
        const pairs = pairsOf({ nodes, links });
        expect(pairs.reduce((sum, { requests }) => sum + requests, 0)).toBe(2 * total);
        expect(
          new Set(pairs.map(({ from, to }) => `${from.column} ${from.name} ${to.name}`)).size,
        ).toBe(pairs.length);
        for (const { source, target } of links) {
          expect(nodes[source]).toBeDefined();
          expect(nodes[target]).toBeDefined();
        }
      }),
      runs(20, 1_000),
    );
  });

  it('of nothing is nothing', () => {
    expect(flowOf([], [], 5)).toEqual({ nodes: [], links: [] });
  });
});
