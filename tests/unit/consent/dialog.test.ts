import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { shownOf, textHash } from '../../../src/core/consent/dialog.ts';
import { shownSchema } from '../../../src/core/model/receipt.ts';
import { anyDialog, choice, dialog } from './dialogs.ts';

describe('what goes on the receipt of a dialog', () => {
  it('is purposes, labels and what was ticked beforehand', () => {
    const choices = [
      choice('needed', 'functional', { on: true, locked: true }),
      choice('stats', 'analytics', { on: true }),
      choice('count', 'analytics', { on: true }),
      choice('ads', 'advertising'),
      choice('other', null, { on: true }),
    ];
    expect(shownOf(dialog({ choices, clicksToRefuse: 3 }))).toMatchObject({
      purposes: ['functional', 'analytics', 'advertising'],
      labels: ['needed', 'stats', 'count', 'ads', 'other'],
      clicksToRefuse: 3,
      preticked: ['analytics'],
    });
  });

  it('does not take a stored decision for ticks of the site', () => {
    const choices = [choice('stats', 'analytics', { on: true })];
    expect(shownOf(dialog({ choices, decided: true })).preticked).toEqual([]);
  });

  it('can be stored, whatever the page wrote', () => {
    const huge = fc.record({
      shown: anyDialog,
      label: fc.string({ minLength: 200, maxLength: 300 }),
      many: fc.nat(60),
    });
    fc.assert(
      fc.property(huge, ({ shown, label, many }) => {
        const more = Array.from({ length: many }, (_, n) => choice(`${n}`, 'social', { label }));
        const told = { ...shown, language: label, choices: [...shown.choices, ...more] };
        expect(v.safeParse(shownSchema, shownOf(told)).success).toBe(true);
      }),
    );
  });

  it('has a hash that changes with the text', () => {
    expect(textHash('')).toBe('811c9dc5');
    expect(textHash('a')).toBe('e40c292c');
    expect(textHash('Accept')).not.toBe(textHash('Accept all'));
  });
});
