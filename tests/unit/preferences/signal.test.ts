import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../../src/core/preferences/resolve.ts';
import { signalPlan } from '../../../src/core/preferences/signal.ts';
import { level, preferences, SITES } from '../arbitraries.ts';
import { runs } from '../runs.ts';

const labelled = fc.uniqueArray(fc.record({ site: fc.constantFrom(...SITES), level }), {
  selector: ({ site }) => site,
});

describe('where "do not sell or share" is said', () => {
  it('agrees with the preference for selling on every site', () => {
    fc.assert(
      fc.property(preferences, labelled, (all, labels) => {
        const { everywhere, except } = signalPlan(all, labels);
        for (const site of [...SITES, 'never-spoken-of.example']) {
          const trust = labels.find((one) => one.site === site)?.level ?? 'neutral';
          const said = except.includes(site) !== everywhere;
          expect(said).toBe(!resolve(all, site, trust).selling.allow);
        }
        expect(new Set(except).size).toBe(except.length);
      }),
      runs(300),
    );
  });

  it('is everywhere without a preference', () => {
    expect(signalPlan([], [])).toEqual({ everywhere: true, except: [] });
  });

  it('does not list sites that make no difference', () => {
    const plan = signalPlan(
      [{ scope: { site: 'site.example' }, purpose: 'selling', allow: false }],
      [{ site: 'other.example', level: 'distrusted' }],
    );
    expect(plan).toEqual({ everywhere: true, except: [] });
  });
});
