import * as v from 'valibot';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_KINDS } from '../../../src/core/model/data-kind.ts';
import { KIND_GROUPS, kindsIn } from '../../../src/core/model/kind-group.ts';
import { QUIETS, quietSchema } from '../../../src/core/model/quiet.ts';
import { neverGiven } from '../../../src/core/preferences/never-give.ts';
import { isQuiet, quietPlaces } from '../../../src/core/preferences/quiet.ts';

describe('quiet', () => {
  const quiet = { notifications: true, chat: false, newsletters: false };
  const sites = [
    { site: 'loud.example', quiet: { notifications: false } },
    { site: 'same.example', quiet: { notifications: true } },
    { site: 'calm.example', quiet: { chat: true } },
  ];

  it('holds everywhere but where a site has it otherwise', () => {
    expect(quietPlaces(quiet, sites, 'notifications')).toEqual({
      everywhere: true,
      except: ['loud.example'],
    });
    expect(quietPlaces(quiet, sites, 'chat')).toEqual({
      everywhere: false,
      except: ['calm.example'],
    });
  });

  it('is on a site what the places say', () => {
    const own = fc.record(
      { notifications: fc.boolean(), chat: fc.boolean(), newsletters: fc.boolean() },
      { requiredKeys: [] },
    );
    const some = fc.uniqueArray(
      fc.record({ site: fc.constantFrom('a.example', 'b.example', 'c.example'), quiet: own }),
      { selector: ({ site }) => site },
    );
    const everywhere = fc.record({
      notifications: fc.boolean(),
      chat: fc.boolean(),
      newsletters: fc.boolean(),
    });
    fc.assert(
      fc.property(everywhere, some, fc.constantFrom(...QUIETS), (all, known, what) => {
        const places = quietPlaces(all, known, what);
        for (const site of known)
          expect(places.except.includes(site.site) !== places.everywhere).toBe(
            isQuiet(all, site, what),
          );
        expect(isQuiet(all, undefined, what)).toBe(places.everywhere);
      }),
    );
  });
});

describe('what is never given', () => {
  it('is warned of unless it is fine here', () => {
    expect(neverGiven(['phone'], ['phone'], undefined)).toBe('phone');
    expect(neverGiven(['phone'], ['phone'], { fineHere: ['email'] })).toBe('phone');
    expect(neverGiven(['phone'], ['phone'], { fineHere: ['phone'] })).toBeNull();
    expect(neverGiven(['name', 'child'], ['child'], undefined)).toBe('child');
    expect(neverGiven(['email'], ['phone'], undefined)).toBeNull();
    expect(neverGiven([], ['phone'], undefined)).toBeNull();
  });
});

describe('groups of kinds', () => {
  it('hold every kind that a form asks for but passwords, each once', () => {
    const grouped = KIND_GROUPS.flatMap(kindsIn);
    expect(grouped.sort()).toEqual(DATA_KINDS.filter((kind) => kind !== 'password').sort());
  });
});

describe('settings of before newsletters could be kept quiet', () => {
  it('keep what they say', () => {
    expect(v.parse(quietSchema, { notifications: true, chat: false })).toEqual({
      notifications: true,
      chat: false,
      newsletters: false,
    });
  });
});
