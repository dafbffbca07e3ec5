import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIND_GROUPS } from '../../../src/core/model/kind-group.ts';
import { scopeName, type Preference } from '../../../src/core/model/preference.ts';
import { PURPOSES } from '../../../src/core/model/purpose.ts';
import { allowsInterest, allowsKind } from '../../../src/core/preferences/allows.ts';
import { allowed, resolve, type Resolved } from '../../../src/core/preferences/resolve.ts';
import { level, preference, preferences, SITES } from '../arbitraries.ts';
import { runs } from '../runs.ts';

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
              row.part === undefined &&
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

/** Everything that a resolution grants, by name. */
const granted = (resolved: Resolved): string[] =>
  PURPOSES.flatMap((purpose) => [
    ...(resolved[purpose].allow ? [purpose] : []),
    ...(allowsInterest(resolved, purpose) ? [`${purpose} interest`] : []),
    ...KIND_GROUPS.filter((kind) => allowsKind(resolved, purpose, kind)).map(
      (kind) => `${purpose} ${kind}`,
    ),
  ]);

describe('a part of a purpose', () => {
  const analytics = (
    scope: Preference['scope'],
    allow: boolean,
    part?: Preference['part'],
  ): Preference => ({ scope, purpose: 'analytics', allow, ...(part ? { part } : {}) });
  const everywhere = 'everywhere';
  const here = { site: SITE };
  it.each([
    ['comes with it', [analytics(everywhere, true)], 'contact', true],
    ['that is asked for apart does not', [analytics(everywhere, true)], 'location', false],
    [
      'that is asked for apart comes where it is named',
      [analytics(everywhere, true), analytics(everywhere, true, 'location')],
      'location',
      true,
    ],
    ['brings no refused purpose along', [analytics(here, true, 'contact')], 'contact', false],
    [
      'goes before the purpose in the same scope',
      [analytics(here, true), analytics(here, false, 'contact')],
      'contact',
      false,
    ],
    [
      'stays refused where only the purpose is allowed nearer',
      [analytics(everywhere, false, 'contact'), analytics(here, true)],
      'contact',
      false,
    ],
    [
      'is decided by the nearest that speaks of it',
      [
        analytics(everywhere, true),
        analytics(everywhere, false, 'contact'),
        analytics(here, true, 'contact'),
      ],
      'contact',
      true,
    ],
  ] as const)('%s', (_, rows, kind, allow) => {
    expect(allowsKind(resolve(rows, SITE, 'neutral'), 'analytics', kind)).toBe(allow);
  });

  it('may be objected to where nobody is asked, though the purpose is allowed', () => {
    const rows = [
      analytics(everywhere, true),
      analytics({ level: 'distrusted' }, false, 'interest'),
    ];
    expect(allowsInterest(resolve(rows, SITE, 'neutral'), 'analytics')).toBe(true);
    expect(allowsInterest(resolve(rows, SITE, 'distrusted'), 'analytics')).toBe(false);
    expect(allowsInterest(resolve([], SITE, 'neutral'), 'analytics')).toBe(false);
  });

  it('is never granted without a preference that allows its purpose there', () => {
    fc.assert(
      fc.property(preferences, site, level, (all, where, trust) => {
        const names = ['everywhere', `level:${trust}`, `site:${where}`];
        const allowing = (purpose: string) =>
          all.some(
            (row) =>
              row.allow &&
              row.purpose === purpose &&
              row.part === undefined &&
              names.includes(scopeName(row.scope)),
          );
        for (const name of granted(resolve(all, where, trust)))
          expect(allowing(name.split(' ')[0] ?? '')).toBe(true);
      }),
    );
  });
});

describe('one more refusal', () => {
  it('never grants anything', () => {
    fc.assert(
      fc.property(preferences, preference, site, level, (all, more, where, trust) => {
        const before = new Set(granted(resolve(all, where, trust)));
        const after = granted(resolve([...all, { ...more, allow: false }], where, trust));
        expect(after.filter((name) => !before.has(name))).toEqual([]);
      }),
      runs(500),
    );
  });

  it('refuses what it speaks of, on the site that it speaks of', () => {
    fc.assert(
      fc.property(preferences, preference, level, (all, { purpose, part }, trust) => {
        const more = { scope: here(), purpose, allow: false, ...(part ? { part } : {}) };
        const resolved = resolve([...all, more], SITE, trust);
        expect(granted(resolved)).not.toContain(part ? `${purpose} ${part}` : purpose);
      }),
    );
  });
});

const here = () => ({ site: SITE });
