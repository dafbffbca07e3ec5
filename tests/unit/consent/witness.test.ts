import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allowedBefore,
  purposesOfChoices,
  refusedUnnamed,
  withWitnesses,
  type Witness,
} from '../../../src/core/consent/witness.ts';
import { PURPOSES } from '../../../src/core/model/purpose.ts';
import type { Receipt } from '../../../src/core/model/receipt.ts';
import { receipts } from '../arbitraries.ts';
import { load, receipt } from '../rows.ts';
import { choice } from './dialogs.ts';

const REFUSED = PURPOSES.map((purpose) => ({ purpose, allow: false, from: 'default' as const }));
const bare = { ...receipt(load(1)), wished: REFUSED, lost: [], evidence: {} };
const says = (purposes: Witness['purposes'], interests?: Witness['interests']): Witness => ({
  source: 'tcf',
  purposes,
  ...(interests && { interests }),
});

describe('what witnesses add to a receipt', () => {
  it('knows what the dialog left open', () => {
    const told = withWitnesses(bare, [says({ analytics: false })]);
    expect(told.evidence.analytics).toMatchObject({ verdict: 'kept', stored: false });
    expect(told.stage).toBe('kept');
  });

  it('holds it against the site where one of them says otherwise', () => {
    const told = withWitnesses(bare, [says({ analytics: false }), says({ analytics: true })]);
    expect(told.evidence.analytics).toMatchObject({ verdict: 'broken', contradicted: true });
  });

  it('holds nothing against anybody who may not have heard yet', () => {
    expect(withWitnesses(bare, [says({ analytics: true })], { early: true })).toBe(bare);
  });

  it('does not call kept what is still claimed without permission', () => {
    const told = withWitnesses(bare, [says({ advertising: false }, ['advertising'])]);
    expect(told.evidence.advertising).toMatchObject({ verdict: 'unknown', interest: true });
  });

  it('takes an agreement that was stored for kept, and a missing one for nothing', () => {
    const wished = REFUSED.map((one) => ({ ...one, allow: one.purpose === 'analytics' }));
    const granted = withWitnesses({ ...bare, wished }, [says({ analytics: true })]);
    expect(granted.evidence.analytics?.verdict).toBe('kept');
    const missing = { ...bare, wished };
    expect(withWitnesses(missing, [says({ analytics: false })])).toBe(missing);
  });

  it('never turns broken into anything else, and is settled by hearing the same twice', () => {
    const witness = fc.record({
      source: fc.constant('tcf'),
      purposes: fc.dictionary(fc.constantFrom(...PURPOSES), fc.boolean()),
    }) as fc.Arbitrary<Witness>;
    fc.assert(
      fc.property(
        receipts.filter(({ length }) => length > 0).map((all) => all[0] as Receipt),
        fc.array(witness, { maxLength: 4 }),
        (one, told) => {
          const after = withWitnesses(one, told);
          for (const purpose of PURPOSES)
            if (one.evidence[purpose]?.contradicted) {
              expect(after.evidence[purpose]?.contradicted).toBe(true);
            }
          expect(withWitnesses(after, told)).toEqual(after);
        },
      ),
    );
  });
});

describe('what was refused without being named', () => {
  it('is everything that watches people, where a yes to everything was refused', () => {
    expect(refusedUnnamed(REFUSED, [choice('everything', null)])).toEqual([
      'analytics',
      'personalisation',
      'advertising',
      'social',
    ]);
  });

  it('is nothing where each thing was asked by itself, or something was allowed', () => {
    expect(refusedUnnamed(REFUSED, [choice('a', 'analytics'), choice('b', null)])).toEqual([]);
    const some = REFUSED.map((one) => ({ ...one, allow: one.purpose === 'social' }));
    expect(refusedUnnamed(some, [choice('everything', null)])).toEqual([]);
  });
});

it('choices of one purpose are allowed where any of them is', () => {
  const choices = [choice('a', 'analytics', { on: true }), choice('b', 'analytics')];
  expect(purposesOfChoices(choices)).toEqual({ analytics: true });
  expect(purposesOfChoices([choice('a', 'social', { locked: true, on: true })])).toEqual({});
  expect(allowedBefore([says({ analytics: true, social: false })])).toEqual(['analytics']);
});
