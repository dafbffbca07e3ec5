import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grantedOf } from '../../../src/core/consent/granted.ts';
import { timelineOf } from '../../../src/core/consent/timeline.ts';
import type { Purpose } from '../../../src/core/model/purpose.ts';
import type { Receipt } from '../../../src/core/model/receipt.ts';
import { NOON, receipt } from '../rows.ts';

const at = (n: number, stored: Partial<Record<Purpose, boolean>>, change: Partial<Receipt> = {}) =>
  receipt({
    id: `r${n}`,
    visit: `v${n}`,
    stage: 'kept',
    at: NOON + n,
    evidence: Object.fromEntries(
      Object.entries(stored).map(([purpose, on]) => [
        purpose,
        { verdict: 'kept', stored: on, contradicted: false, active: [] },
      ]),
    ),
    ...change,
  });

describe('the timeline of consent on a site', () => {
  it('tells what was given and what was taken back, and when', () => {
    const receipts = [
      at(1, { analytics: false, social: false }),
      at(2, { analytics: true, social: false }),
      at(3, { analytics: true, social: true }),
      at(4, { analytics: true, social: true }),
      at(5, { analytics: false, social: true }, { withdraws: 'r4', wayBack: 'manager' }),
    ];
    expect(timelineOf([...receipts].reverse())).toEqual([
      { at: NOON + 1, receipt: 'r1', given: [], taken: [] },
      { at: NOON + 2, receipt: 'r2', given: ['analytics'], taken: [] },
      { at: NOON + 3, receipt: 'r3', given: ['social'], taken: [] },
      { at: NOON + 5, receipt: 'r5', given: [], taken: ['analytics'] },
    ]);
  });

  it('is empty where nothing was decided', () => {
    expect(timelineOf([])).toEqual([]);
    expect(timelineOf([at(1, {}, { stage: 'handed-over' })])).toEqual([]);
  });

  it('ends with what stands granted', () => {
    const stored = fc.dictionary(fc.constantFrom('analytics', 'social', 'selling'), fc.boolean());
    const manager = fc.constantFrom('klaro', 'orejime');
    fc.assert(
      fc.property(fc.array(fc.tuple(stored, manager), { maxLength: 8 }), (all) => {
        const receipts = all.map(([on, name], n) => at(n, on, { manager: name }));
        const stands = new Set<Purpose>();
        for (const { given, taken } of timelineOf(receipts)) {
          for (const purpose of given) stands.add(purpose);
          for (const purpose of taken) stands.delete(purpose);
        }
        const granted = grantedOf(receipts)[0]?.purposes ?? [];
        expect([...stands].sort()).toEqual(granted.map(({ purpose }) => purpose).sort());
      }),
    );
  });
});
