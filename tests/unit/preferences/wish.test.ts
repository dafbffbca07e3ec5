import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { receiptSchema } from '../../../src/core/model/receipt.ts';
import { PURPOSES } from '../../../src/core/model/purpose.ts';
import { differences } from '../../../src/core/preferences/explain.ts';
import { resolve } from '../../../src/core/preferences/resolve.ts';
import { changedSince, wishOf } from '../../../src/core/preferences/wish.ts';
import { level, preferences, SITES } from '../arbitraries.ts';
import { receipt } from '../rows.ts';
import { runs } from '../runs.ts';

const site = fc.constantFrom(...SITES);

describe('what a receipt keeps of the wish', () => {
  it('fits its shape, and changes exactly where something else is allowed now', () => {
    fc.assert(
      fc.property(preferences, preferences, site, level, (one, two, where, trust) => {
        const before = resolve(one, where, trust);
        const after = resolve(two, where, trust);
        const kept = { ...receipt(), wished: wishOf(before) };
        expect(v.is(receiptSchema, kept)).toBe(true);
        const changed = new Set(differences(before, after).map(({ purpose }) => purpose));
        expect(changedSince(kept, after)).toEqual(PURPOSES.filter((one) => changed.has(one)));
      }),
      runs(300),
    );
  });

  it('written before parts could be decided on, is unchanged where nobody speaks of parts', () => {
    const then = {
      ...receipt(),
      wished: [{ purpose: 'analytics', allow: true, from: 'everywhere' }],
    };
    const rows = [{ scope: 'everywhere', purpose: 'analytics', allow: true }] as const;
    const now = resolve(rows, 'site.example', 'neutral');
    expect(changedSince(then as ReturnType<typeof receipt>, now)).toEqual([]);
  });
});
