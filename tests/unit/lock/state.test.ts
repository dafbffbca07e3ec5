import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClosed, lockState } from '../../../src/core/lock/phase.ts';
import { readLock, type LockRecord } from '../../../src/core/lock/record.ts';
import { exceptionsOf, withExceptions, withoutSites } from '../../../src/core/lock/standing.ts';
import { TRUST_LEVELS } from '../../../src/core/model/visit.ts';
import { PURPOSES } from '../../../src/core/model/purpose.ts';
import { PARTS, type Preference, type Scope } from '../../../src/core/model/preference.ts';
import { resolve } from '../../../src/core/preferences/resolve.ts';
import { runs } from '../runs.ts';

const LOCK: LockRecord = {
  version: 1,
  publicKey: 'AAAA',
  wrapped: 'AAAA',
  iv: 'AAAA',
  salt: 'AAAA',
  iterations: 600_000,
  failures: 0,
  waitUntil: 0,
  after: 15,
  standing: null,
  exceptions: [],
};

describe('where the lock stands', () => {
  it('is closed with a lock of which nothing else is known: the browser has just started', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { phase } = lockState(LOCK, stored);
        expect(isClosed(lockState(LOCK, stored))).toBe(phase !== 'open');
      }),
    );
    expect(isClosed(lockState(LOCK, undefined))).toBe(true);
    expect(isClosed(lockState(LOCK, { phase: 'open' }))).toBe(false);
    expect(lockState(null, { phase: 'locked', done: 1, total: 1, failed: false })).toEqual({
      phase: 'none',
    });
  });

  it('is no lock where there is none, and a failure where it cannot be read', () => {
    expect(readLock(undefined)).toBeNull();
    expect(readLock(LOCK)).toEqual(LOCK);
    expect(() => readLock({ ...LOCK, iterations: 1000 })).toThrow();
    expect(() => readLock('nonsense')).toThrow();
  });
});

const scopes: Scope[] = [
  'everywhere',
  ...TRUST_LEVELS.map((level) => ({ level })),
  { site: 'one.example' },
  { site: 'two.example' },
];
const preferences = fc.array(
  fc.record(
    {
      scope: fc.constantFrom(...scopes),
      purpose: fc.constantFrom(...PURPOSES),
      part: fc.constantFrom(...PARTS),
      allow: fc.boolean(),
    },
    { requiredKeys: ['scope', 'purpose', 'allow'] },
  ),
) as fc.Arbitrary<Preference[]>;

describe('what holds while locked', () => {
  it('names no site', () => {
    fc.assert(
      fc.property(preferences, (all) => {
        expect(JSON.stringify([withoutSites(all), exceptionsOf(all)])).not.toContain('.example');
      }),
    );
  });

  it('never allows what is refused on the site, whichever it is and however it is labelled', () => {
    fc.assert(
      fc.property(
        preferences,
        fc.constantFrom('one.example', 'two.example', 'other.example'),
        fc.constantFrom(...TRUST_LEVELS),
        (all, site, level) => {
          const open = resolve(all, site, level);
          const locked = withExceptions(
            resolve(withoutSites(all), site, 'neutral'),
            exceptionsOf(all),
          );
          for (const purpose of PURPOSES) {
            if (!open[purpose].allow) expect(locked[purpose].allow).toBe(false);
            for (const part of PARTS)
              if (open[purpose].parts?.[part]?.allow === false)
                expect(locked[purpose].parts?.[part]?.allow).toBe(false);
          }
        },
      ),
      runs(),
    );
  });

  it('allows nothing that only one label allows: which one a site has is not known', () => {
    const rows = (level: (typeof TRUST_LEVELS)[number]): Preference[] => [
      { scope: 'everywhere', purpose: 'social', part: 'sensitive', allow: false },
      { scope: { level }, purpose: 'social', part: 'sensitive', allow: true },
      { scope: { level }, purpose: 'analytics', allow: true },
    ];
    const locked = withExceptions(
      resolve(rows('neutral'), 'x.example', 'neutral'),
      exceptionsOf(rows('neutral')),
    );
    expect(locked.social.parts?.sensitive?.allow).toBe(false);
    expect(locked.analytics.allow).toBe(false);
  });

  it('is what holds everywhere where there is no exception', () => {
    const all: Preference[] = [{ scope: 'everywhere', purpose: 'analytics', allow: true }];
    const locked = withExceptions(
      resolve(withoutSites(all), 'x.example', 'neutral'),
      exceptionsOf(all),
    );
    expect(locked).toEqual(resolve(all, 'x.example', 'neutral'));
  });
});
