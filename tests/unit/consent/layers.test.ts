import { describe, expect, it } from 'vitest';
import type { Control, Outline } from '../../../src/core/consent/general/outline.ts';
import { purposesOfLabel } from '../../../src/core/consent/general/purposes.ts';
import { readDialog } from '../../../src/core/consent/general/reading.ts';
import '../../../src/core/consent/lexicon/languages.ts';

const control = (kind: Control['kind'], ref: number, name: string): Control => ({
  ...{ kind, ref, name, icon: false, words: [], group: '' },
  ...{ on: kind === 'switch' ? false : null, enabled: true, shown: true },
});
const button = (ref: number, name: string) => control('button', ref, name);
const choice = (ref: number, name: string) => control('switch', ref, name);
const read = (outline: Outline[], yesBefore = '') =>
  readDialog({ outline, language: 'en' }, true, yesBefore);
const ASKS = 'We use cookies to count visits and to show advertising.';

describe('a yes that was called "all" and is not any more, once the choices stand there', () => {
  const panel = (yes: string) => [
    ASKS,
    { in: [choice(1, 'Analytics')] },
    { in: [choice(2, 'Marketing')] },
    { in: [button(3, 'Decline'), button(4, yes)] },
  ];

  it('saves them', () => {
    const reading = read(panel('Accept'), 'Accept all');
    expect(reading?.roles).toMatchObject({ save: 4, accept: null, refuse: 3 });
    expect(reading?.dialog.grain).toBe('choice');
  });

  it.each([
    ['the same name as before', 'Accept all', 'Accept all'],
    ['a bare yes before, too', 'Accept', 'Accept'],
    ['nothing before', 'Accept', ''],
    ['all of them still, in other words', 'Allow all cookies', 'Accept all'],
  ])('stays an acceptance with %s', (_, yes, before) => {
    expect(read(panel(yes), before)?.roles).toMatchObject({ save: null, accept: 4 });
  });

  it('stays an acceptance where nothing can be chosen', () => {
    const outline = [ASKS, button(3, 'Decline'), button(4, 'Accept')];
    expect(read(outline, 'Accept all')?.roles).toMatchObject({ save: null, accept: 4 });
  });
});

describe('"more"', () => {
  const answers = { in: [button(7, 'Accept all'), button(8, 'Reject all')] };

  it('in the midst of a sentence leads nowhere', () => {
    const text = { in: [ASKS, 'As our', button(1, 'privacy policy'), 'says, this helps us.'] };
    expect(read([text, answers])?.roles.settings).toBeNull();
  });

  it('at the end of one neither', () => {
    const text = { in: [ASKS, 'Find out more from our', button(1, 'privacy policy'), '.'] };
    expect(read([text, answers])?.roles.settings).toBeNull();
  });

  it('that stands for itself may lead to the choices', () => {
    expect(read([ASKS, { in: [button(1, 'More')] }, answers])?.roles.settings).toBe(1);
    expect(read([ASKS, button(1, 'More'), answers])?.roles.settings).toBe(1);
  });
});

describe('a service that says nothing of itself', () => {
  const save = button(20, 'Save');
  const group = (ref: number, name: string, service: string): Outline => ({
    in: [
      choice(ref, name),
      control('expander', ref + 2, '1 service'),
      { in: [choice(ref + 1, service), 'details'] },
    ],
  });
  const purposesIn = (outline: Outline[]) =>
    Object.fromEntries(read(outline)?.units.map(({ label, purposes }) => [label, purposes]) ?? []);

  it('is for what the switch of its group is for', () => {
    const outline = [ASKS, group(1, 'Statistics', 'Foo'), group(5, 'Marketing', 'Bar'), save];
    expect(purposesIn(outline)).toMatchObject({ Foo: ['analytics'], Bar: ['advertising'] });
  });

  it('is for nothing known in a list whose first line is a bare switch', () => {
    const list = (ref: number, name: string, other: string): Outline => ({
      in: [choice(ref, name), { in: [choice(ref + 1, other), 'and what it does'] }],
    });
    const outline = [ASKS, list(1, 'Statistics', 'Foo'), list(5, 'Marketing', 'Bar'), save];
    expect(purposesIn(outline)).toMatchObject({ Foo: [], Bar: [] });
  });

  it('is for nothing known where it stands beside others, not under one', () => {
    const row = (ref: number, name: string): Outline => ({ in: [choice(ref, name), 'Off'] });
    const column = (...rows: Outline[]): Outline => ({ in: rows });
    const outline = [
      ASKS,
      column(row(1, 'Statistics'), row(2, 'Foo')),
      column(row(3, 'Marketing'), row(4, 'Bar')),
      save,
    ];
    expect(purposesIn(outline)).toMatchObject({ Foo: [], Bar: [] });
  });
});

describe('names that say less than they seem to', () => {
  it.each([
    ['Tracking', []],
    ['Tracking cookies', []],
    ['Matomo', ['analytics']],
    ['Google Ads', ['advertising']],
    ['LinkedIn Insight Tag', ['advertising']],
    ['Facebook Pixel', ['advertising']],
    ['YouTube', ['functional', 'social']],
  ])('%s', (label, purposes) => {
    expect([...purposesOfLabel(label)].sort()).toEqual(purposes);
  });
});
