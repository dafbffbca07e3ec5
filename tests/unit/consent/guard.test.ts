import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  guardClick,
  guardPlan,
  isSmall,
  MOST_CLICKS,
  MOST_TOGGLES,
  MOST_RELOADS,
  MOST_RUNS,
  type Target,
} from '../../../src/core/consent/guard.ts';
import { plan, type Plan } from '../../../src/core/consent/plan.ts';
import { anyDialog, anyWish, choice, dialog, wishing } from './dialogs.ts';
import { runs } from '../runs.ts';

const fresh = { runs: 0, reloads: 0 };

describe('the guard of a plan', () => {
  it('stops what runs in circles', () => {
    const made: Plan = { do: 'refuse-all' };
    const guard = (runs: number, reloads: number) =>
      guardPlan(dialog(), made, wishing(), { runs, reloads });
    expect(guard(MOST_RUNS - 1, MOST_RELOADS - 1)).toBeNull();
    expect(guard(MOST_RUNS, 0)).toBe('too-many-runs');
    expect(guard(0, MOST_RELOADS)).toBe('reload-loop');
  });

  it('lets nothing accept unless all of it is allowed', () => {
    const accept: Plan = { do: 'accept-all' };
    const both = wishing('analytics', 'advertising');
    expect(guardPlan(dialog(), accept, both, fresh)).toBeNull();
    expect(guardPlan(dialog(), accept, wishing('analytics'), fresh)).toBe('accepts-too-much');
    expect(guardPlan(dialog({ choices: [] }), accept, both, fresh)).toBe('accepts-too-much');
    const unnamed = dialog({ choices: [choice('x', 'analytics'), choice('y', null)] });
    expect(guardPlan(unnamed, accept, both, fresh)).toBe('accepts-too-much');
  });

  it('does not trust the plan: accepting and granting are judged by the choices themselves', () => {
    fc.assert(
      fc.property(
        anyDialog,
        anyWish,
        fc.oneof(
          fc.constant<Plan>({ do: 'accept-all' }),
          fc
            .dictionary(fc.constantFrom('a', 'b', 'c'), fc.boolean())
            .map((choices): Plan => ({ do: 'set', choices })),
        ),
        (shown, wish, made) => {
          const open = shown.choices.filter(({ locked }) => !locked);
          const unwished = open.filter(({ purpose }) => purpose === null || !wish[purpose].allow);
          const grants =
            made.do === 'accept-all'
              ? open.length === 0 || unwished.length > 0
              : unwished.some(({ id }) => made.do === 'set' && made.choices[id] === true);
          if (grants) expect(guardPlan(shown, made, wish, fresh)).toBe('accepts-too-much');
        },
      ),
      runs(500),
    );
  });

  it('has nothing against an honest plan', () => {
    fc.assert(
      fc.property(anyDialog, anyWish, (shown, wish) => {
        expect(guardPlan(shown, plan(shown, wish), wish, fresh)).toBeNull();
      }),
    );
  });
});

const good: Target = {
  role: 'refuse',
  visible: true,
  topmost: true,
  disabled: false,
  unchanged: true,
  leaves: false,
  inSensitiveForm: false,
  clicks: 0,
};

describe('the guard of a click', () => {
  it.each([
    [null, {}],
    ['too-many-clicks', { clicks: MOST_CLICKS }],
    ['leaves-the-page', { leaves: true }],
    ['sensitive-form', { inSensitiveForm: true }],
    ['not-visible', { visible: false }],
    ['not-visible', { disabled: true }],
    ['covered', { topmost: false }],
    ['changed', { unchanged: false }],
    ['accepts-too-much', { role: 'accept' }],
  ] as const)('says %s to %j', (reason, change) => {
    expect(guardClick({ ...good, ...change }, false)).toBe(reason);
  });

  it('lets a button that accepts pass only where the plan may accept', () => {
    const anyTarget = fc.record({
      role: fc.constantFrom<Target['role']>('refuse', 'settings', 'toggle', 'save', 'accept'),
      visible: fc.boolean(),
      topmost: fc.boolean(),
      disabled: fc.boolean(),
      unchanged: fc.boolean(),
      leaves: fc.boolean(),
      inSensitiveForm: fc.boolean(),
      clicks: fc.nat(80),
    });
    fc.assert(
      fc.property(anyTarget, fc.boolean(), (target, mayAccept) => {
        const passes = guardClick(target, mayAccept) === null;
        if (target.role === 'accept' && !mayAccept) expect(passes).toBe(false);
        if (passes) expect({ ...target, role: 'refuse', clicks: 0 }).toEqual(good);
        if (passes)
          expect(target.clicks).toBeLessThan(isSmall(target.role) ? MOST_TOGGLES : MOST_CLICKS);
      }),
      runs(1000),
    );
  });
});
