import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf, weekFrom, weekOf } from '../../../src/core/report/calendar-week.ts';
import { weekReport, type Stored } from '../../../src/core/report/week.ts';
import type { Evidence } from '../../../src/core/model/receipt.ts';
import { company, sum } from '../changes/sums.ts';
import { receipt } from '../rows.ts';

describe('calendar weeks', () => {
  // Known dates of ISO 8601: years of 52 and 53 weeks, and days that belong to another year.
  it.each([
    ['2026-11-22', '2026-W47'],
    ['2026-01-01', '2026-W01'],
    ['2027-01-03', '2026-W53'],
    ['2021-01-01', '2020-W53'],
    ['2024-12-30', '2025-W01'],
    ['2012-02-29', '2012-W09'],
  ])('%s is in %s', (day, week) => {
    expect(weekOf(day)).toBe(week);
    expect(daysOf(week)).toContain(day);
  });

  it.each(['2025-W53', '2026-W00', '2026-W54', '2026-47', 'W47', ''])('%j is none', (week) => {
    expect(daysOf(week)).toBeNull();
  });

  it('have seven days that are theirs, and follow each other', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (one) => {
        const days = daysOf(weekOf(one)) ?? [];
        expect(days).toHaveLength(7);
        expect(days.map(weekOf)).toEqual(days.map(() => weekOf(one)));
        expect(weekFrom(daysOf(weekFrom(days, 1)) ?? [], -1)).toBe(weekOf(one));
      }),
    );
  });
});

const NOTHING: Stored = { siteDays: [], receipts: [], changes: [] };
const evidence = (change: Partial<Evidence>): Evidence => ({
  verdict: 'kept',
  stored: false,
  contradicted: false,
  active: [],
  ...change,
});

describe('the report of a week', () => {
  const week: Stored = {
    siteDays: [
      sum(5, {
        companies: [company('Ads'), company('Film')],
        requests: 9,
        asked: { email: 1 },
        sent: [
          { data: 'email', to: 'Ads', times: 2 },
          { data: 'email', to: 'own.example', times: 2 },
        ],
      }),
      sum(6, { companies: [company('Ads'), company('a.example')], requests: 1, blocked: 4 }),
      sum(6, { site: 'other.example', companies: [company('Ads')], requests: 30, marks: 2 }),
      sum(6, { site: 'plain.example' }),
    ],
    receipts: [
      receipt({
        stage: 'broken',
        evidence: {
          analytics: evidence({ stored: true }),
          advertising: evidence({ verdict: 'broken' }),
          social: evidence({}),
        },
      }),
    ],
    changes: [],
  };

  it('is none where nothing was recorded', () => {
    expect(weekReport(NOTHING, week, new Set())).toBeNull();
  });

  it('adds up what the week held', () => {
    const report = weekReport(week, NOTHING, new Set(['Ads']));
    expect(report).toEqual({
      figures: {
        sites: 3,
        companies: 3,
        requests: 40,
        blocked: 4,
        marks: 2,
        refused: 2,
        allowed: 1,
        broken: 1,
        changes: 0,
      },
      before: null,
      most: [
        { site: 'site.example', companies: 3, requests: 10 },
        { site: 'other.example', companies: 1, requests: 30 },
      ],
      fresh: ['Film'],
      asked: [{ data: 'email', sites: 1 }],
      sent: [{ data: 'email', to: ['Ads'] }],
      broken: [{ site: 'site.example', purposes: ['advertising'] }],
      changes: [],
    });
  });

  it('calls no company new where there is no time before, and compares where there is', () => {
    expect(weekReport(week, NOTHING, null)?.fresh).toBeNull();
    expect(weekReport(week, week, new Set())).toMatchObject({ before: { sites: 3, refused: 2 } });
  });
});
