import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lost, plan } from '../../../src/core/consent/plan.ts';
import { PURPOSES } from '../../../src/core/model/purpose.ts';
import { anyDialog, anyWish, choice, dialog, wishing } from './dialogs.ts';
import { runs } from '../runs.ts';

describe('the plan for a dialog', () => {
  it.each([
    [
      'asks the person where refusing costs',
      { wall: true },
      { do: 'hand-over', reason: 'pay-or-consent' },
    ],
    ['looks behind the first layer', { more: true }, { do: 'open' }],
    ['refuses all where nothing is wished', {}, { do: 'refuse-all' }],
    [
      'sets every choice to no where there is no way to refuse all',
      { clicksToRefuse: null },
      { do: 'set', choices: { stats: false, ads: false } },
    ],
    [
      'gives up where there is no way to refuse',
      { grain: 'all', choices: [], clicksToRefuse: null },
      { do: 'hand-over', reason: 'no-way-to-refuse' },
    ],
    ['leaves a decision that is right already', { decided: true }, { do: 'nothing' }],
    [
      'changes a decision that is not',
      { decided: true, choices: [choice('stats', 'analytics', { on: true })] },
      { do: 'refuse-all' },
    ],
    [
      'takes back as a whole what was agreed to as a whole',
      { decided: true, grain: 'all', choices: [choice('all', 'advertising', { on: true })] },
      { do: 'refuse-all' },
    ],
    [
      'leaves a decision that it cannot see into',
      { decided: true, grain: 'all', choices: [] },
      { do: 'nothing' },
    ],
  ] as const)('%s', (_, change, made) => {
    expect(
      plan(
        dialog({
          ...change,
          choices: [...('choices' in change ? change.choices : dialog().choices)],
        }),
        wishing(),
      ),
    ).toEqual(made);
  });

  it('sets what is wished and nothing else, leaving locked choices alone', () => {
    const choices = [
      choice('needed', null, { locked: true, on: true }),
      choice('stats', 'analytics'),
      choice('ads', 'advertising', { on: true }),
      choice('other', null, { on: true }),
    ];
    expect(plan(dialog({ choices }), wishing('analytics'))).toEqual({
      do: 'set',
      choices: { stats: true, ads: false, other: false },
    });
  });

  it('refuses two choices of one id unless both are wished', () => {
    const choices = [choice('x', 'analytics'), choice('x', null), choice('y', 'analytics')];
    expect(plan(dialog({ choices }), wishing('analytics'))).toEqual({
      do: 'set',
      choices: { x: false, y: true },
    });
  });

  it('accepts all only where all of it is wished, and tells what was lost otherwise', () => {
    const all = dialog({ grain: 'all' });
    const both = wishing('analytics', 'advertising');
    expect(plan(all, both)).toEqual({ do: 'accept-all' });
    const made = plan(all, wishing('analytics'));
    expect(made).toEqual({ do: 'refuse-all' });
    expect(lost(all, wishing('analytics'), made)).toEqual(['analytics']);
    expect(lost(all, both, plan(all, both))).toEqual([]);
  });

  it('never grants what nobody can name or nobody wished', () => {
    fc.assert(
      fc.property(anyDialog, anyWish, (shown, wish) => {
        const made = plan(shown, wish);
        const open = shown.choices.filter(({ locked }) => !locked);
        const unwished = open.filter(({ purpose }) => purpose === null || !wish[purpose].allow);
        if (made.do === 'accept-all') {
          expect(unwished).toEqual([]);
          expect(open.length).toBeGreaterThan(0);
        }
        if (made.do === 'set')
          for (const { id } of unwished)
            expect(Object.getOwnPropertyDescriptor(made.choices, id)?.value).toBe(false);
      }),
      runs(500),
    );
  });

  it('gives every open choice an answer, and locked ones none', () => {
    fc.assert(
      fc.property(anyDialog, anyWish, (shown, wish) => {
        const made = plan(shown, wish);
        if (made.do !== 'set') return;
        const open = shown.choices.filter(({ locked }) => !locked).map(({ id }) => id);
        expect(new Set(Object.keys(made.choices))).toEqual(new Set(open));
      }),
    );
  });

  it('loses only what was wished and is, or may be, offered', () => {
    fc.assert(
      fc.property(anyDialog, anyWish, (shown, wish) => {
        const missing = lost(shown, wish, plan(shown, wish));
        for (const purpose of missing) expect(wish[purpose].allow).toBe(true);
        // What a dialog that is refused whole does not name may be anything.
        const unnamed = shown.grain === 'all' && shown.choices.some((one) => one.purpose === null);
        for (const one of missing)
          expect(unnamed || shown.choices.some(({ purpose }) => purpose === one)).toBe(true);
        expect(missing.length).toBeLessThanOrEqual(PURPOSES.length);
      }),
    );
  });
});
