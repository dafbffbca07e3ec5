import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  grantedBy,
  grantedOf,
  standsAsWished,
  takesBack,
  unwished,
} from '../../../src/core/consent/granted.ts';
import { PURPOSES, type Purpose } from '../../../src/core/model/purpose.ts';
import type { Evidence, Receipt } from '../../../src/core/model/receipt.ts';
import { resolve } from '../../../src/core/preferences/resolve.ts';
import { receipts as anyReceipts } from '../arbitraries.ts';
import { NOON, receipt } from '../rows.ts';
import { choice, dialog } from './dialogs.ts';

const evidence = (stored: boolean | null): Evidence => ({
  verdict: stored === null ? 'unknown' : 'kept',
  stored,
  contradicted: false,
  active: [],
});

/** A receipt on which these purposes were allowed and the others refused, as it was stored. */
function told(at: number, on: Purpose[], change: Partial<Receipt> = {}): Receipt {
  return receipt({
    id: `r${at}`,
    at: NOON + at,
    stage: 'kept',
    wished: PURPOSES.map((purpose) => ({
      purpose,
      allow: on.includes(purpose),
      from: 'everywhere' as const,
    })),
    evidence: Object.fromEntries(PURPOSES.map((one) => [one, evidence(on.includes(one))])),
    ...change,
  });
}
const names = (receipts: Receipt[]) =>
  grantedOf(receipts).map(({ site, purposes }) => [site, purposes.map(({ purpose }) => purpose)]);
const nothing = resolve([], 'site.example', 'neutral');
const SITE = 'site.example';

describe('what stands granted', () => {
  it('is what the newest receipt of each manager says', () => {
    expect(names([told(1, ['analytics', 'social']), told(2, ['analytics'])])).toEqual([
      [SITE, ['analytics']],
    ]);
    expect(names([told(1, ['analytics']), told(2, [])])).toEqual([]);
    expect(
      names([told(1, ['analytics']), told(2, ['social'], { manager: 'tarteaucitron' })]),
    ).toEqual([[SITE, ['analytics', 'social']]]);
  });

  it('counts what was stored against the choice, and what nobody says was stored otherwise', () => {
    const against = told(1, [], { evidence: { advertising: evidence(true) } });
    expect(grantedBy(against)).toEqual([{ purpose: 'advertising', by: 'against' }]);
    const silent = told(1, ['analytics'], { evidence: { analytics: evidence(null) } });
    expect(grantedBy(silent)).toEqual([{ purpose: 'analytics', by: 'everywhere' }]);
    expect(grantedBy({ ...silent, lost: ['analytics'] })).toEqual([]);
    expect(grantedBy({ ...silent, layer: 'person' })).toEqual([
      { purpose: 'analytics', by: 'person' },
    ]);
  });

  it('is not changed by what was handed over, given up, under way or not stored', () => {
    const given = told(1, ['analytics']);
    for (const change of [
      { stage: 'handed-over' },
      { stage: 'gave-up', withdraws: 'r1', wayBack: 'none' },
      { stage: 'acting' },
      { stage: 'unknown', reason: 'not-stored' },
    ] as const)
      expect(names([given, told(2, [], change)])).toEqual([[SITE, ['analytics']]]);
  });

  it('is since the first of an unbroken row', () => {
    const row = [
      told(1, ['analytics']),
      told(2, []),
      told(3, ['analytics']),
      told(4, PURPOSES.slice()),
    ];
    const [site] = grantedOf(row);
    expect(site?.since).toBe(NOON + 3);
    expect(site?.purposes.find(({ purpose }) => purpose === 'social')?.since).toBe(NOON + 4);
    expect(site?.receipt).toBe('r4');
  });

  it('ends where another way took it back, and by clearing', () => {
    const given = told(1, ['analytics']);
    const entry = told(2, [], { manager: 'unknown', withdraws: 'r1', wayBack: 'entry' });
    expect(names([given, entry])).toEqual([]);
    expect(names([given, { ...entry, withdraws: undefined }])).toEqual([[SITE, ['analytics']]]);
    const cleared = told(2, [], {
      manager: '',
      evidence: {},
      wayBack: 'cleared',
    });
    expect(names([given, told(1.5, ['social'], { manager: 'other' }), cleared])).toEqual([]);
    expect(names([given, cleared, told(3, ['social'])])).toEqual([[SITE, ['social']]]);
  });

  it('is unsure where somebody else changed it later', () => {
    const [site] = grantedOf([
      told(1, [], { evidence: {}, stage: 'unknown', reason: 'changed-later' }),
    ]);
    expect(site).toMatchObject({ unsure: true, purposes: [] });
    expect(site && unwished(site, nothing)).toBe(true);
  });

  it('comes oldest first, whatever the order of the receipts', () => {
    const rows = [
      told(5, ['analytics'], { site: 'b.example' }),
      told(2, ['social'], { site: 'c.example' }),
      told(9, ['analytics'], { site: 'a.example' }),
    ];
    expect(names(rows).map(([site]) => site)).toEqual(['c.example', 'b.example', 'a.example']);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (mixed) => {
        expect(grantedOf(mixed)).toEqual(grantedOf(rows));
      }),
    );
  });

  it('is never more than some receipt grants, and nothing where all refuse', () => {
    fc.assert(
      fc.property(anyReceipts, (receipts) => {
        const all = new Set(
          receipts.flatMap((one) => grantedBy(one).map(({ purpose }) => purpose)),
        );
        for (const site of grantedOf(receipts)) {
          for (const { purpose, since } of site.purposes) {
            expect(all.has(purpose)).toBe(true);
            expect(since).toBeGreaterThanOrEqual(site.since);
          }
          expect(receipts.some(({ id }) => id === site.receipt)).toBe(true);
        }
        const refused = receipts.map((one) => ({ ...one, wished: [], evidence: {}, reason: null }));
        expect(grantedOf(refused)).toEqual([]);
      }),
    );
  });
});

describe('taking back', () => {
  const allowed = resolve(
    [{ scope: 'everywhere', purpose: 'analytics', allow: true }],
    SITE,
    'neutral',
  );

  it('is proved by a receipt that grants nothing unwished', () => {
    expect(takesBack(told(1, []), nothing)).toBe(true);
    expect(takesBack(told(1, ['analytics']), nothing)).toBe(false);
    expect(takesBack(told(1, ['analytics']), allowed)).toBe(true);
    expect(takesBack(told(1, [], { stage: 'handed-over' }), nothing)).toBe(false);
    expect(takesBack(told(1, [], { stage: 'unknown', reason: 'not-stored' }), nothing)).toBe(false);
  });

  it('is needless where the manager says that nothing unwished is on', () => {
    const asked = (on: boolean, purpose: Purpose | null, decided = true) =>
      dialog({ decided, choices: [choice('one', purpose, { on })] });
    expect(standsAsWished(asked(false, 'analytics'), nothing)).toBe(true);
    expect(standsAsWished(asked(true, 'analytics'), nothing)).toBe(false);
    expect(standsAsWished(asked(true, 'analytics'), allowed)).toBe(true);
    expect(standsAsWished(asked(true, null), allowed)).toBe(false);
    expect(standsAsWished(asked(false, 'analytics', false), nothing)).toBe(false);
    expect(standsAsWished(dialog({ decided: true, choices: [] }), nothing)).toBe(false);
  });
});
