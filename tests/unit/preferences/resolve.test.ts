import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scopeName, type Preference } from '../../../src/core/model/preference.ts';
import { PURPOSES } from '../../../src/core/model/purpose.ts';
import { allowed, resolve } from '../../../src/core/preferences/resolve.ts';
import { level, preferences, SITES } from '../arbitraries.ts';

const site = fc.constantFrom(...SITES);
const SITE = 'site.example';

describe('what holds on a site', () => {
  const rows: Preference[] = [
    { scope: 'everywhere', purpose: 'analytics', allow: true },
    { scope: { level: 'distrusted' }, purpose: 'analytics', allow: false },
    { scope: { site: SITE }, purpose: 'analytics', allow: true },
    { scope: { level: 'trusted' }, purpose: 'social', allow: true },
  ];
  it.each([
    ['the site before its level', SITE, 'distrusted', 'analytics', true, 'site'],
    ['the level before everywhere', 'a.example', 'distrusted', 'analytics', false, 'level'],
    [
      'everywhere where nothing nearer speaks',
      'a.example',
      'trusted',
      'analytics',
      true,
      'everywhere',
    ],
    ['the level of this site, not another', 'a.example', 'neutral', 'social', false, 'default'],
    ['no, where nobody spoke', SITE, 'trusted', 'advertising', false, 'default'],
  ] as const)('%s', (_, where, trust, purpose, allow, from) => {
    expect(resolve(rows, where, trust)[purpose]).toEqual({ purpose, allow, from });
  });

  it('is said for every purpose, and no by default', () => {
    fc.assert(
      fc.property(preferences, site, level, (all, where, trust) => {
        const resolved = resolve(all, where, trust);
        expect(Object.keys(resolved)).toEqual([...PURPOSES]);
        for (const purpose of PURPOSES) {
          const spoken = all.some(
            (row) =>
              row.purpose === purpose &&
              ['everywhere', `level:${trust}`, `site:${where}`].includes(scopeName(row.scope)),
          );
          expect(resolved[purpose].from === 'default').toBe(!spoken);
          if (!spoken) expect(resolved[purpose].allow).toBe(false);
        }
        expect(allowed(resolved)).toEqual(PURPOSES.filter((one) => resolved[one].allow));
      }),
    );
  });

  it('does not depend on the order', () => {
    const shuffled = preferences.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, site, level, ([all, other], where, trust) => {
        expect(resolve(other, where, trust)).toEqual(resolve(all, where, trust));
      }),
    );
  });

  it('is the stricter one of two that say the same thing differently', () => {
    fc.assert(
      fc.property(preferences, site, level, (all, where, trust) => {
        const contradicted = all.map((row) => ({ ...row, allow: false }));
        const resolved = resolve([...all, ...contradicted], where, trust);
        expect(allowed(resolved)).toEqual([]);
      }),
    );
  });

  it('asks only the preferences of this site', () => {
    fc.assert(
      fc.property(preferences, level, (all, trust) => {
        const own = all.filter(
          ({ scope }) => typeof scope !== 'object' || !('site' in scope) || scope.site === SITE,
        );
        expect(resolve(all, SITE, trust)).toEqual(resolve(own, SITE, trust));
      }),
    );
  });
});
