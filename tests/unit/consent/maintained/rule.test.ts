import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clicksIn,
  runSteps,
  type Hands,
  type MaintainedRule,
  type Step,
} from '../../../../src/core/consent/maintained/rule.ts';
import { consentRules } from '../../../../scripts/consent-rules.mjs';

/** A page on which these selectors are there; pressing one may be refused. */
function page(there: readonly string[], refuses: Record<string, string> = {}) {
  const pressed: string[] = [];
  const has = (selector: string | string[]) => there.includes(String(selector));
  const hands: Hands = {
    exists: has,
    visible: (selector, check) => (check === 'none' ? !has(selector) : has(selector)),
    until: (holds) => Promise.resolve(holds()),
    pause: () => Promise.resolve(),
    press(selector) {
      const why = has(selector) ? refuses[String(selector)] : 'not-visible';
      if (why !== undefined) return Promise.resolve(why);
      pressed.push(String(selector));
      return Promise.resolve(null);
    },
    cookieContains: (text) => text === 'there',
  };
  return { hands, pressed };
}
const run = async (steps: Step[], there: string[], refuses: Record<string, string> = {}) => {
  const { hands, pressed } = page(there, refuses);
  return [await runSteps(steps, hands), ...pressed];
};

describe('the steps of a maintained rule', () => {
  it('are done one after the other', async () => {
    const steps: Step[] = [
      { exists: 'a' },
      { wait: 100 },
      { click: 'b' },
      { waitForThenClick: 'c' },
    ];
    expect(await run(steps, ['a', 'b', 'c'])).toEqual([null, 'b', 'c']);
  });

  it('end with the first that fails, but for what may be missing', async () => {
    expect(await run([{ click: 'a' }, { click: 'b' }], ['b'])).toEqual(['not-visible']);
    expect(await run([{ click: 'a', optional: true }, { click: 'b' }], ['b'])).toEqual([null, 'b']);
  });

  it('end where the guard says no, even where the step may be missing', async () => {
    const steps: Step[] = [{ click: 'a', optional: true }, { click: 'b' }];
    expect(await run(steps, ['a', 'b'], { a: 'accepts-too-much' })).toEqual(['accepts-too-much']);
    const negated: Step[] = [{ click: 'a', negated: true }, { click: 'b' }];
    expect(await run(negated, ['a', 'b'], { a: 'covered' })).toEqual(['covered']);
  });

  it('branch, take one of several, and turn about', async () => {
    const branch: Step = { if: { exists: 'x' }, then: [{ click: 'a' }], else: [{ click: 'b' }] };
    expect(await run([branch], ['x', 'a', 'b'])).toEqual([null, 'a']);
    expect(await run([branch], ['a', 'b'])).toEqual([null, 'b']);
    expect(await run([{ any: [{ click: 'a' }, { click: 'b' }] }], ['b'])).toEqual([null, 'b']);
    expect(await run([{ visible: 'x', negated: true }], [])).toEqual([null]);
    expect(await run([{ cookieContains: 'there' }, { cookieContains: 'else' }], [])).toEqual([
      'not-visible',
    ]);
  });

  it('that we do not know are never taken for done', async () => {
    expect(await run([{}], [])).toEqual(['unknown-errand']);
  });

  it('press nothing once one of them was refused', async () => {
    const step = fc.record({ click: fc.constantFrom('a', 'b', 'c') });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const { hands, pressed } = page(['a', 'b', 'c'], { c: 'covered' });
        const why = await runSteps(steps, hands);
        const first = steps.findIndex(({ click }) => click === 'c');
        expect(why).toBe(first < 0 ? null : 'covered');
        expect(pressed).toHaveLength(first < 0 ? steps.length : first);
      }),
    );
  });

  it('tell how many presses they need on the shortest way', () => {
    expect(clicksIn([{ click: 'a' }, { if: { exists: 'x' }, then: [{ click: 'b' }] }])).toBe(2);
    expect(
      clicksIn([{ click: 'a' }, { if: { exists: 'x' }, then: [{ click: 'b' }], else: [] }]),
    ).toBe(1);
    expect(clicksIn([{ wait: 5 }])).toBe(1);
  });
});

const rules = consentRules() as MaintainedRule[];
const namesOf = (steps: readonly Step[]): string[] =>
  steps.flatMap((step) => [
    ...Object.keys(step),
    ...namesOf([...(step.then ?? []), ...(step.else ?? []), ...(step.any ?? [])]),
    ...(step.if ? namesOf([step.if]) : []),
  ]);

describe('the rules that are taken over', () => {
  it('are most of those that are published, and only look, wait and press', () => {
    expect(rules.length).toBeGreaterThan(600);
    const names = new Set(
      rules.flatMap(({ present, shown, refuse }) => namesOf([...present, ...shown, ...refuse])),
    );
    expect([...names].filter((name) => /eval|hide|style|class/i.test(name))).toEqual([]);
    expect(rules.some((rule) => 'optIn' in rule)).toBe(false);
  });
});
