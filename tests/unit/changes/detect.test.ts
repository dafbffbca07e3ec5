import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { detect, toStore } from '../../../src/core/changes/detect.ts';
import { DROP } from '../../../src/core/changes/score.ts';
import type { Known } from '../../../src/core/changes/known.ts';
import { changeSchema, type Change } from '../../../src/core/model/change.ts';
import { DATA_KINDS } from '../../../src/core/model/data-kind.ts';
import { PERMISSIONS } from '../../../src/core/model/permission.ts';
import { ACTIVITIES } from '../../../src/core/model/purpose.ts';
import type { Evidence, Shown } from '../../../src/core/model/receipt.ts';
import type { Share, SiteDay } from '../../../src/core/model/sums.ts';
import { FAIR } from '../rows.ts';
import { company, dayNo, known, on, sum } from './sums.ts';

const ADS = company('Ads', 'advertising');
const BASE = [sum(1, { companies: [ADS] }), sum(2, { companies: [ADS] })];
const broken: Evidence = {
  verdict: 'broken',
  stored: false,
  contradicted: false,
  active: ['px.ads.example'],
};
const told = (today: Partial<SiteDay>, more: Partial<Known> = {}, earlier = BASE) =>
  detect(known(sum(9, { companies: [ADS], ...today }), earlier, more));
const shown = (change: Partial<Shown>) => ({ shown: { ...FAIR, partners: 100, ...change } });
/** A row as it was told on an earlier day. */
const row = (n: number, change: Partial<Change>): Change => ({
  id: `${dayNo(n)} ${change.kind ?? ''}`,
  site: 'site.example',
  day: dayNo(n),
  kind: 'company',
  at: 1,
  subjects: [],
  more: 0,
  state: 'done',
  ...change,
});

describe('what changed on a site', () => {
  it('is nothing where all is as it was', () => {
    expect(told({})).toEqual([]);
  });

  it('is a new company, named; those that nobody knows are counted', () => {
    const companies = [ADS, company('Else', 'advertising'), company('a.example')];
    expect(told({ companies })).toEqual([
      { kind: 'company', subjects: ['Else'], more: 1, purposes: ['advertising'] },
    ]);
  });

  it('is no single host that nobody knows, but three of them', () => {
    const hosts = ['a.example', 'b.example', 'c.example'].map((host) => company(host));
    expect(told({ companies: [ADS, ...hosts.slice(0, 2)] })).toEqual([]);
    expect(told({ companies: [ADS, ...hosts] })).toEqual([
      { kind: 'company', subjects: [], more: 3, purposes: [] },
    ]);
  });

  it('is no company more where others come every day', () => {
    const days = [1, 2, 3, 4].map((n) =>
      sum(n, { companies: [ADS, company(`Bidder ${n}`, 'advertising')] }),
    );
    const one = [ADS, company('Bidder 9', 'advertising')];
    expect(told({ companies: one }, {}, days)).toEqual([]);
    const two = [...one, company('Bidder 10', 'advertising')];
    expect(told({ companies: two }, {}, days)).toHaveLength(1);
  });

  it('is a new activity, told once with its companies', () => {
    const companies = [ADS, company('Film', 'recording'), company('Host', 'hosting')];
    expect(told({ companies })).toEqual([
      { kind: 'activity', subjects: ['recording'], more: 0, by: ['Film'], purposes: ['analytics'] },
    ]);
  });

  it.each([
    ['data', { asked: { phone: 1 } }, ['phone']],
    ['permission', { prompts: { camera: 1 } }, ['camera']],
    ['sent', { sent: [{ data: 'email', to: 'Ads', times: 2 }] }, ['email']],
  ] as const)('is new of its kind: %s', (kind, today, subjects) => {
    const found = told(today as Partial<SiteDay>);
    expect(found).toMatchObject([{ kind, subjects }]);
    const earlier = BASE.map((day) => ({ ...day, ...(today as Partial<SiteDay>) }));
    expect(told(today as Partial<SiteDay>, {}, earlier)).toEqual([]);
  });

  it('is a score that fell by so much against the middle of the days before', () => {
    const days = [80, 30, 78].map((score, n) => sum(n + 1, { companies: [ADS], score }));
    expect(told({ score: 78 - DROP + 1 }, {}, days)).toEqual([]);
    const found = told({ score: 78 - DROP }, {}, days);
    expect(found).toMatchObject([{ kind: 'score', before: 78, now: 78 - DROP }]);
    const before = { told: [row(8, { kind: 'score', now: 78 - DROP })] };
    expect(told({ score: 78 - DROP }, before, days)).toEqual([]);
    expect(told({ score: 78 - 2 * DROP }, before, days)).toHaveLength(1);
  });

  it('is a broken promise, once for each purpose', () => {
    const receipts = [on(2, { stage: 'broken', evidence: { advertising: broken } })];
    expect(told({}, { receipts })).toEqual([
      {
        kind: 'promise',
        subjects: ['advertising'],
        more: 0,
        by: ['px.ads.example'],
        purposes: ['advertising'],
        receipt: 'r2',
      },
    ]);
    const before = row(3, { kind: 'promise', subjects: ['advertising'] });
    expect(told({}, { receipts, told: [before] })).toEqual([]);
    const both = [
      ...receipts,
      on(9, { withdraws: 'r2', evidence: { analytics: broken, advertising: broken } }),
    ];
    expect(told({}, { receipts: both, told: [before] })).toMatchObject([
      { kind: 'promise', subjects: ['analytics'], receipt: 'r9' },
    ]);
  });

  it('is a dialog that is other than the last one', () => {
    const receipts = [
      on(1, shown({})),
      on(9, {
        manager: 'orejime',
        ...shown({ purposes: ['analytics', 'selling'], partners: 200, clicksToRefuse: null }),
      }),
    ];
    expect(told({}, { receipts })).toEqual([
      { kind: 'asks-more', subjects: ['selling'], more: 0, purposes: ['selling'], receipt: 'r9' },
      { kind: 'partners', subjects: [], more: 0, receipt: 'r9', before: 100, now: 200 },
      { kind: 'refusing', subjects: [], more: 0, receipt: 'r9', before: 1 },
      { kind: 'manager', subjects: [], more: 0, receipt: 'r9' },
      { kind: 'asked-again', subjects: [], more: 0, receipt: 'r9' },
    ]);
    const yesterday = receipts.map((one) => ({ ...one, day: dayNo(1) }));
    expect(told({}, { receipts: yesterday })).toEqual([]);
    const monthly = told({}, { receipts, told: [row(3, { kind: 'asked-again' })] });
    expect(monthly.map(({ kind }) => kind)).not.toContain('asked-again');
  });
});

const share: fc.Arbitrary<Share> = fc.record({
  name: fc.constantFrom('Ads', 'Film', 'Mail', 'Host', 'a.example', 'b.example', 'c.example'),
  known: fc.boolean(),
  activities: fc.uniqueArray(fc.constantFrom(...ACTIVITIES), { minLength: 1, maxLength: 3 }),
  requests: fc.nat(9),
});
const siteDay = (n: number): fc.Arbitrary<SiteDay> =>
  fc
    .record({
      companies: fc.uniqueArray(share, { maxLength: 7, selector: ({ name }) => name }),
      visits: fc.integer({ min: 1, max: 4 }),
      score: fc.option(fc.nat(100)),
      asked: fc.dictionary(fc.constantFrom(...DATA_KINDS), fc.integer({ min: 1, max: 3 })),
      prompts: fc.dictionary(fc.constantFrom(...PERMISSIONS), fc.integer({ min: 1, max: 3 })),
    })
    .map((change) => sum(n, change as Partial<SiteDay>));
const history = fc
  .integer({ min: 0, max: 6 })
  .chain((days) =>
    fc.tuple(siteDay(20), ...Array.from({ length: days }, (_, n) => siteDay(n + 1))),
  );
const receipts = fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 5 }).chain((days) =>
  fc.tuple(
    ...days.map((n) =>
      fc
        .record({
          partners: fc.nat(300),
          clicksToRefuse: fc.option(fc.integer({ min: 1, max: 4 })),
          verdict: fc.constantFrom('kept' as const, 'broken' as const),
        })
        .map(({ verdict, ...seen }) =>
          on(n, { ...shown(seen), evidence: { analytics: { ...broken, verdict } } }),
        ),
    ),
  ),
);

describe('for any history', () => {
  it('nothing is an alert on the first visits', () => {
    fc.assert(
      fc.property(history, receipts, ([today, ...earlier], all) => {
        const visits = earlier.reduce((count, day) => count + day.visits, 0);
        fc.pre(earlier.length < 2 || visits < 3);
        expect(detect(known(today, earlier, { receipts: all }))).toEqual([]);
      }),
    );
  });

  it('the order of the rows is the same to it, and rows are valid', () => {
    fc.assert(
      fc.property(history, receipts, fc.boolean(), ([today, ...earlier], all, turn) => {
        const found = detect(known(today, earlier, { receipts: all }));
        const turned = known(
          { ...today, companies: [...today.companies].reverse() },
          turn ? [...earlier].reverse() : earlier,
          { receipts: [...all].reverse() },
        );
        expect(detect(turned)).toEqual(found);
        expect(new Set(found.map(({ kind }) => kind)).size).toBe(found.length);
        for (const one of toStore(known(today, earlier), found, [], 5).put)
          expect(v.is(changeSchema, one), JSON.stringify(one)).toBe(true);
      }),
    );
  });

  it('telling twice changes nothing, and what was known before the day is never new on it', () => {
    fc.assert(
      fc.property(history, ([today, ...earlier]) => {
        const seen = known(today, earlier);
        const once = toStore(seen, detect(seen), [], 5);
        expect(toStore(seen, detect(seen), once.put, 99)).toEqual({ put: [], remove: [] });
        const again = detect(known({ ...today, score: null }, [...earlier, sum(19, today)]));
        expect(again).toEqual([]);
      }),
    );
  });
});

describe('a row that is there', () => {
  const one = known(sum(9, { companies: [ADS, company('Else', 'advertising')] }), BASE);
  const two = known(
    sum(9, { companies: [...one.today.companies, company('More', 'advertising')] }),
    BASE,
  );
  const [first] = toStore(one, detect(one), [], 5).put as [Change];

  it('is new again when more comes, unless the person does not want to hear of it', () => {
    const done = { ...first, state: 'done' as const, seen: 7 };
    expect(toStore(two, detect(two), [done], 9).put).toEqual([
      { ...first, subjects: ['Else', 'More'] },
    ]);
    const ignored = { ...first, state: 'ignored' as const, seen: 7 };
    expect(toStore(two, detect(two), [ignored], 9).put).toEqual([
      { ...ignored, subjects: ['Else', 'More'] },
    ]);
  });

  it('goes when it does not hold any more and nobody has seen it', () => {
    const still = known(sum(9, { companies: [ADS] }), BASE);
    expect(toStore(still, [], [first], 9)).toEqual({ put: [], remove: [first.id] });
    expect(toStore(still, [], [{ ...first, seen: 7 }], 9)).toEqual({ put: [], remove: [] });
  });
});
