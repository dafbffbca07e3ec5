import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIND_GROUPS } from '../../../src/core/model/kind-group.ts';
import { PARTS, type Preference } from '../../../src/core/model/preference.ts';
import { PURPOSES } from '../../../src/core/model/purpose.ts';
import { differences, explain } from '../../../src/core/preferences/explain.ts';
import { allowsInterest, allowsKind } from '../../../src/core/preferences/allows.ts';
import { resolve } from '../../../src/core/preferences/resolve.ts';
import { level, preferences, SITES } from '../arbitraries.ts';
import { runs } from '../runs.ts';

const site = fc.constantFrom(...SITES);
const SITE = 'site.example';
const purpose = fc.constantFrom(...PURPOSES);
const part = fc.option(fc.constantFrom(...PARTS), { nil: undefined });

describe('an explanation', () => {
  const rows: Preference[] = [
    { scope: 'everywhere', purpose: 'analytics', allow: false },
    { scope: { level: 'trusted' }, purpose: 'analytics', allow: true },
    { scope: { site: 'other.example' }, purpose: 'analytics', allow: false },
    { scope: 'everywhere', purpose: 'analytics', part: 'contact', allow: false },
  ];

  it('names the preference that decided and those that it overruled', () => {
    expect(explain(rows, SITE, 'trusted', 'analytics')).toEqual({
      allow: true,
      from: 'level',
      decided: [rows[1]],
      overruled: [rows[0]],
      words: [
        { key: 'because_level_trusted', words: [] },
        { key: 'otherwise_everywhere_refuse', words: [] },
      ],
    });
  });

  it('of a part is that of its purpose where nobody spoke of the part', () => {
    expect(explain(rows, SITE, 'trusted', 'analytics', 'contact')).toMatchObject({
      allow: false,
      from: 'everywhere',
      decided: [rows[3]],
      overruled: [],
    });
    expect(explain(rows, SITE, 'trusted', 'analytics', 'browsing')).toMatchObject({
      allow: true,
      decided: [rows[1]],
    });
    expect(explain([], SITE, 'trusted', 'social', 'browsing')).toMatchObject({
      allow: false,
      from: 'default',
      decided: [],
      words: [{ key: 'because_default', words: [] }],
    });
  });

  it('says what the resolution says, for everything', () => {
    fc.assert(
      fc.property(preferences, site, level, purpose, part, (all, where, trust, what, of) => {
        const resolved = resolve(all, where, trust);
        const { allow, from, decided, overruled } = explain(all, where, trust, what, of);
        const expected =
          of === undefined
            ? resolved[what].allow
            : of === 'interest'
              ? allowsInterest(resolved, what)
              : allowsKind(resolved, what, of);
        expect(allow).toBe(expected);
        expect(decided.length > 0).toBe(from !== 'default');
        expect(overruled.filter((row) => decided.includes(row))).toEqual([]);
        // What decided is enough: without what it overruled the same holds.
        const without = all.filter((row) => !overruled.includes(row));
        expect(explain(without, where, trust, what, of).allow).toBe(allow);
      }),
      runs(500),
    );
  });
});

describe('differences', () => {
  const both = fc.tuple(preferences, preferences, site, level);

  it('are none between the same, and turn round with the order', () => {
    fc.assert(
      fc.property(both, ([one, two, where, trust]) => {
        const before = resolve(one, where, trust);
        const after = resolve(two, where, trust);
        expect(differences(before, before)).toEqual([]);
        const back = differences(after, before).map((all) => ({ ...all, allow: !all.allow }));
        expect(differences(before, after)).toEqual(back);
      }),
    );
  });

  it('are whole where nothing else differs', () => {
    fc.assert(
      fc.property(both, ([one, two, where, trust]) => {
        const before = resolve(one, where, trust);
        const after = resolve(two, where, trust);
        const told = differences(before, after);
        for (const what of PURPOSES) {
          const differs = before[what].allow !== after[what].allow;
          expect(told.some((all) => all.purpose === what && !all.part)).toBe(differs);
          for (const kind of differs ? [] : KIND_GROUPS)
            expect(told.some((all) => all.purpose === what && all.part === kind)).toBe(
              allowsKind(before, what, kind) !== allowsKind(after, what, kind),
            );
        }
      }),
    );
  });
});
