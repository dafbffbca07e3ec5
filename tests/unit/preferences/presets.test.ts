import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PURPOSES } from '../../../src/core/model/purpose.ts';
import { TRUST_LEVELS } from '../../../src/core/model/visit.ts';
import {
  PRESETS,
  presetOf,
  presetPreferences,
  standing,
} from '../../../src/core/preferences/presets.ts';
import { allowed, resolve } from '../../../src/core/preferences/resolve.ts';

const given = (preset: (typeof PRESETS)[number], level: (typeof TRUST_LEVELS)[number]) =>
  allowed(resolve(presetPreferences(preset), 'shop.example', level));

describe('a preset', () => {
  it.each([
    ['needed', 'trusted', []],
    ['improve', 'neutral', ['functional', 'analytics']],
    ['personal', 'neutral', ['functional']],
    ['personal', 'distrusted', ['functional']],
    ['personal', 'trusted', ['functional', 'analytics', 'personalisation', 'advertising']],
    ['ask', 'trusted', []],
  ] as const)('%s allows a %s site %j', (preset, level, purposes) => {
    expect(given(preset, level)).toEqual(purposes);
  });

  it('never sells anything', () => {
    for (const preset of PRESETS)
      for (const level of TRUST_LEVELS) expect(given(preset, level)).not.toContain('selling');
  });

  it('is known again, whatever single sites say and in any order', () => {
    const single = fc
      .record({
        site: fc.constantFrom('a.example', 'b.example'),
        purpose: fc.constantFrom(...PURPOSES),
        allow: fc.boolean(),
      })
      .map(({ site, ...rest }) => ({ scope: { site }, ...rest }));
    fc.assert(
      fc.property(
        fc.constantFrom(...PRESETS),
        fc.array(single),
        fc.func(fc.integer()),
        (preset, own, by) => {
          const all = [...presetPreferences(preset), ...own].sort((a, b) => by(a) - by(b));
          expect(presetOf(all, preset !== 'ask')).toBe(preset);
          expect(standing(all)).toHaveLength(presetPreferences(preset).length);
        },
      ),
    );
  });

  it('is the strictest one before the person said anything', () => {
    expect(presetOf([], true)).toBe('needed');
    expect(presetOf([], false)).toBe('ask');
  });

  it('is none where one switch is another', () => {
    const [first, ...rest] = presetPreferences('improve');
    expect(first).toBeDefined();
    if (first) expect(presetOf([{ ...first, allow: !first.allow }, ...rest], true)).toBeNull();
    expect(presetOf(rest, true)).toBeNull();
  });
});
