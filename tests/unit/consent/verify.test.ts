import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  activeHosts,
  GRACE_MS,
  stageOf,
  TICK_MS,
  verify,
  withActivity,
} from '../../../src/core/consent/verify.ts';
import type { ObservationOf } from '../../../src/core/model/observation.ts';
import { PURPOSES, type Activity, type Purpose } from '../../../src/core/model/purpose.ts';
import type { Evidence } from '../../../src/core/model/receipt.ts';
import { evidence, receipts } from '../arbitraries.ts';
import { load, NOON, receipt, request } from '../rows.ts';
import { choice } from './dialogs.ts';

/** A request of a company with these activities, so many milliseconds after the choice. */
const asked = (host: string, activities: Activity[], last: number, first = last) => ({
  ...request(load(1), host, { company: host, activities }),
  first: NOON + first,
  last: NOON + last,
});
const REFUSED = [{ purpose: 'analytics' as const, allow: false }];
const CHOICES = [choice('stats', 'analytics'), choice('ads', 'advertising')];
const check = (stored: Record<string, boolean> | null, requests: ObservationOf<'request'>[] = []) =>
  verify(REFUSED, CHOICES, stored, requests, NOON).analytics;

describe('whether a refusal is kept', () => {
  it('is kept where the manager stored it and nobody was asked', () => {
    expect(check({ stats: false })).toEqual({
      verdict: 'kept',
      stored: false,
      contradicted: false,
      active: [],
    });
  });

  it('is unknown where the manager says nothing', () => {
    expect(check(null)?.verdict).toBe('unknown');
    expect(check({})?.verdict).toBe('unknown');
    expect(check({ ads: false })?.verdict).toBe('unknown');
  });

  it('is unknown of a choice whose name every object has', () => {
    const told = verify(REFUSED, [choice('constructor', 'analytics')], {}, [], NOON);
    expect(told.analytics).toMatchObject({ verdict: 'unknown', stored: null });
  });

  it('is broken where something else was stored', () => {
    expect(check({ stats: true })).toMatchObject({ verdict: 'broken', contradicted: true });
  });

  it('is broken where a company of the purpose was asked afterwards', () => {
    const told = check({ stats: false }, [asked('count.example', ['analytics'], 5000)]);
    expect(told).toMatchObject({ verdict: 'broken', active: ['count.example'] });
  });

  it('says nothing of purposes that the dialog does not offer, or has locked', () => {
    const locked = [choice('stats', 'analytics', { locked: true })];
    expect(verify(REFUSED, locked, { stats: true }, [], NOON)).toEqual({});
    expect(verify(REFUSED, [], {}, [], NOON)).toEqual({});
  });
});

describe('a wish for more', () => {
  const wished = [{ purpose: 'analytics' as const, allow: true }];
  it.each([
    [{ stats: true }, 'kept'],
    [{ stats: false }, 'unknown'],
    [null, 'unknown'],
  ])('stored as %j is %s, never broken', (stored, verdict) => {
    const told = verify(wished, CHOICES, stored, [asked('a.example', ['analytics'], 9e5)], NOON);
    expect(told.analytics).toMatchObject({ verdict, contradicted: false, active: [] });
  });
});

describe('who was active after a refusal', () => {
  const active = (rows: ObservationOf<'request'>[], ...allow: Purpose[]) =>
    activeHosts('analytics', new Set(allow), rows, NOON);

  it('is nobody whose request was under way or in the tick of the choice', () => {
    const under = (last: number) => active([asked('a.example', ['analytics'], last, -100)]);
    expect(under(GRACE_MS)).toEqual([]);
    expect(under(GRACE_MS + 1)).toEqual(['a.example']);
    const began = (last: number) => active([asked('a.example', ['analytics'], last)]);
    expect(began(TICK_MS)).toEqual([]);
    expect(began(TICK_MS + 1)).toEqual(['a.example']);
  });

  it('is nobody who has another purpose that is allowed, or one that needs no asking', () => {
    const rows = [asked('a.example', ['analytics', 'advertising'], 9000)];
    expect(active(rows)).toEqual(['a.example']);
    expect(active(rows, 'advertising')).toEqual([]);
    expect(active([asked('b.example', ['analytics', 'hosting'], 9000)])).toEqual([]);
    expect(active([asked('c.example', ['unknown'], 9000)])).toEqual([]);
    expect(active([asked('d.example', ['advertising'], 9000)])).toEqual([]);
  });
});

const anyRequests = fc.array(
  fc
    .record({
      host: fc.constantFrom('a.example', 'b.example', 'c.example'),
      activities: fc.uniqueArray(
        fc.constantFrom<Activity>('analytics', 'advertising', 'social', 'hosting', 'unknown'),
        { minLength: 1, maxLength: 3 },
      ),
      last: fc.integer({ min: -3000, max: 9000 }),
    })
    .map(({ host, activities, last }) => asked(host, activities, last)),
  { maxLength: 6 },
);
const anyReceipt = fc
  .record({
    told: receipts,
    allow: fc.subarray([...PURPOSES]),
    lost: fc.subarray([...PURPOSES]),
    stage: fc.constant('unknown' as const),
  })
  .map(({ told, allow, lost }) => {
    const wished = PURPOSES.map((purpose) => ({
      purpose,
      allow: allow.includes(purpose),
      from: 'everywhere' as const,
    }));
    return { ...(told[0] ?? receipt()), wished, lost };
  });

describe('a receipt that is held against what came later', () => {
  it('stays broken once it is, and only ever turns that way', () => {
    fc.assert(
      fc.property(anyReceipt, anyRequests, (before, requests) => {
        const after = withActivity(before, requests);
        for (const [name, one] of Object.entries(before.evidence)) {
          const now = after.evidence[name as Purpose]!;
          expect(now.active).toEqual(expect.arrayContaining(one.active));
          if (one.verdict === 'broken') expect(now.verdict).toBe('broken');
          expect([one.verdict, 'broken']).toContain(now.verdict);
          if (now.verdict !== one.verdict) expect(now.active.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('is changed once by the same requests, and is the same object where nothing changed', () => {
    fc.assert(
      fc.property(anyReceipt, anyRequests, (before, requests) => {
        const after = withActivity(before, requests);
        expect(withActivity(after, requests)).toBe(after);
        expect(withActivity(before, [])).toBe(before);
        if (after !== before) expect(after.stage).toBe(stageOf(after.evidence));
      }),
    );
  });

  it('breaks a refusal by the host that was asked, and no wish that was granted', () => {
    const kept: Evidence = { verdict: 'kept', stored: false, contradicted: false, active: [] };
    const decided = receipt({
      at: NOON,
      took: 0,
      evidence: { analytics: kept, advertising: { ...kept, stored: true } },
      wished: [
        { purpose: 'analytics', allow: false, from: 'default' },
        { purpose: 'advertising', allow: true, from: 'site' },
      ],
    });
    const rows = [
      asked('n.example', ['analytics'], 5000),
      asked('m.example', ['advertising'], 5000),
    ];
    const told = withActivity(decided, rows);
    expect(told.evidence.analytics).toMatchObject({ verdict: 'broken', active: ['n.example'] });
    expect(told.evidence.advertising?.verdict).toBe('kept');
    expect(told.stage).toBe('partly');
    const lost = withActivity({ ...decided, lost: ['advertising'] }, rows);
    expect(lost.evidence.advertising?.verdict).toBe('broken');
    expect(lost.stage).toBe('broken');
  });

  it('counts from the moment that the choice was stored', () => {
    const late = receipt({
      took: 8000,
      evidence: { analytics: { verdict: 'kept', stored: false, contradicted: false, active: [] } },
    });
    expect(withActivity(late, [asked('a.example', ['analytics'], 5000)])).toBe(late);
  });
});

describe('the stage of a receipt', () => {
  it('is kept by evidence for every purpose and by nothing less', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...PURPOSES), evidence), (told) => {
        const verdicts = Object.values(told).map(({ verdict }) => verdict);
        const stage = stageOf({ ...told });
        expect(stage === 'kept').toBe(
          verdicts.length > 0 && verdicts.every((verdict) => verdict === 'kept'),
        );
        expect(stage === 'broken' || stage === 'partly').toBe(verdicts.includes('broken'));
        expect(stage === 'broken').toBe(
          verdicts.length > 0 && verdicts.every((verdict) => verdict === 'broken'),
        );
      }),
    );
    expect(stageOf({})).toBe('unknown');
  });
});
