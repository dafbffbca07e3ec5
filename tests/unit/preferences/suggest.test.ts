import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/core/model/receipt.ts';
import { TRUST_LEVELS, type TrustLevel } from '../../../src/core/model/visit.ts';
import { SUGGESTIONS } from '../../../src/core/model/suggestion.ts';
import { EARNED, suggest, type Known } from '../../../src/core/preferences/suggest.ts';
import { gradeOf } from '../../../src/core/score/score.ts';
import { evidence } from '../arbitraries.ts';
import { runs } from '../runs.ts';

const days = (...all: number[]) => all.map((day) => ({ day: `2026-01-0${day}` }));
const kept: Evidence = { verdict: 'kept', stored: false, contradicted: false, active: [] };
const broken: Evidence = { ...kept, verdict: 'broken' };
const site = (level: TrustLevel = 'neutral', ...dismissed: (typeof SUGGESTIONS)[number][]) => ({
  level,
  dismissed,
});
const GOOD: Known = {
  site: site(),
  score: { value: EARNED.score, coverage: EARNED.coverage },
  visits: days(1, 2, 3),
  receipts: [{ evidence: { analytics: kept } }],
};

describe('a site', () => {
  it.each<[string, Partial<Known>, ReturnType<typeof suggest>]>([
    ['that behaved well on three days may be trusted', {}, 'trust'],
    ['that never asked for anything as well', { receipts: [] }, 'trust'],
    ['that nobody knows yet as well', { site: undefined }, 'trust'],
    ['below grade B is not', { score: { value: EARNED.score - 1, coverage: 1 } }, null],
    ['of which little could be seen is not', { score: { value: 100, coverage: 0.7 } }, null],
    ['without a score is not', { score: null }, null],
    ['seen twice is not', { visits: days(1, 2) }, null],
    ['seen often on two days is not', { visits: days(1, 1, 1, 2) }, null],
    ['of which no promise was seen to be kept is not', { receipts: [{ evidence: {} }] }, null],
    ['that is trusted already is not offered again', { site: site('trusted') }, null],
    ['that is distrusted is not offered for trust', { site: site('distrusted') }, null],
    ['that was dismissed is not offered again', { site: site('neutral', 'trust') }, null],
  ])('%s', (_, change, expected) => expect(suggest({ ...GOOD, ...change })).toBe(expected));

  it.each<[string, Known['site'], ReturnType<typeof suggest>]>([
    ['may be restricted', site(), 'restrict'],
    ['may be restricted though it was trusted', site('trusted', 'trust'), 'restrict'],
    ['is restricted already', site('distrusted'), null],
    ['is not asked about twice', site('neutral', 'restrict'), null],
  ])('that broke a promise %s', (_, known, expected) => {
    const receipts = [...GOOD.receipts, { evidence: { social: broken } }];
    expect(suggest({ ...GOOD, site: known, receipts })).toBe(expected);
  });

  it('has its threshold at grade B', () => {
    expect([gradeOf(EARNED.score), gradeOf(EARNED.score - 1)]).toEqual(['B', 'C']);
  });
});

describe('whatever is known', () => {
  const known: fc.Arbitrary<Known> = fc.record({
    site: fc.option(
      fc.record({
        level: fc.constantFrom(...TRUST_LEVELS),
        dismissed: fc.subarray([...SUGGESTIONS]),
      }),
      { nil: undefined },
    ),
    score: fc.option(
      fc.record({ value: fc.integer({ min: 60, max: 100 }), coverage: fc.constantFrom(0.5, 0.9) }),
    ),
    visits: fc.array(fc.integer({ min: 1, max: 5 }).map((day) => ({ day: `2026-01-0${day}` }))),
    receipts: fc.array(fc.record({ evidence: fc.record({ analytics: evidence }) }), {
      maxLength: 3,
    }),
  });

  it('trust is never offered after a broken promise, nor anything that was dismissed', () => {
    fc.assert(
      fc.property(known, (all) => {
        const offered = suggest(all);
        const isBroken = all.receipts.some((one) => one.evidence.analytics?.verdict === 'broken');
        if (isBroken) expect(offered).not.toBe('trust');
        else expect(offered).not.toBe('restrict');
        if (offered) expect(all.site?.dismissed ?? []).not.toContain(offered);
      }),
      runs(500),
    );
  });

  it('a better score, more days and nothing else never take an offer of trust back', () => {
    fc.assert(
      fc.property(known, (all) => {
        if (suggest(all) !== 'trust') return;
        const more = {
          ...all,
          score: { value: 100, coverage: 1 },
          visits: [...all.visits, { day: '2026-02-01' }],
        };
        expect(suggest(more)).toBe('trust');
      }),
      runs(2000),
    );
  });
});
