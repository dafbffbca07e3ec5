import { describe, expect, it } from 'vitest';
import { isObjection, isOptOut } from '../../../src/core/consent/general/purposes.ts';
import type { Outline } from '../../../src/core/consent/general/outline.ts';
import { ABOUT, control, read } from './outlines.ts';

const tick = (name: string, on: boolean, unticked = true) =>
  control(name, { kind: 'switch', on, ...(unticked ? { unticked } : {}) });
const part = (title: string, ...inside: Outline[]): Outline => ({
  in: [
    { in: [title], heading: true },
    ...inside.map((one): Outline => ({ in: [one, 'Partners'] })),
  ],
});
const save = control('Save');

describe('a box that objects', () => {
  const unit = (name: string, on: boolean, unticked = true) =>
    read(
      ABOUT,
      part('Advertising', tick('Consent', false), tick(name, on, unticked)),
      part('Analytics', tick('Consent', false), tick(name, on, unticked)),
      save,
    )?.units[1];

  it.each(['Object', 'Object to legitimate interest', 'Berechtigtem Interesse widersprechen'])(
    'leaves on what is done without asking until it is ticked: %s',
    (name) => {
      expect(unit(name, false)).toMatchObject({
        ...{ unclear: false, on: true, purposes: ['advertising'] },
      });
      expect(unit(name, true)).toMatchObject({ unclear: false, on: false });
    },
  );

  it('still does where it then says so', () => {
    expect(unit('Objected', true)).toMatchObject({ unclear: false, on: false });
  });

  it('is not understood where it is no box, or was ticked when it was found', () => {
    expect(unit('Object', false, false)).toMatchObject({ unclear: true, purposes: [] });
    expect(unit('Object to legitimate interest', true, false)).toMatchObject({ unclear: true });
  });

  it('is no switch for all the others', () => {
    const all = read(
      ABOUT,
      part('Advertising', tick('Advertising', false)),
      tick('Object to all', false),
      save,
    );
    expect(all?.units.map(({ on }) => on)).toEqual([false, true]);
  });
});

describe('what denies a refusal', () => {
  it.each([
    'I do not object to personalised advertising',
    'Do not block analytics',
    'Statistik nicht blockieren',
    'Ich widerspreche der Werbung nicht',
    'Ne pas refuser la publicité',
  ])('refuses nothing by a tick: %s', (name) => {
    expect([isOptOut(name), isObjection(name)]).toEqual([false, false]);
    expect(read(ABOUT, tick(name, false), save)?.units[0]).toMatchObject({ unclear: true });
  });

  it.each(['Do not sell my personal information', 'Opt out of analytics', 'Block advertising'])(
    'is told from what denies once: %s',
    (name) => expect(isOptOut(name)).toBe(true),
  );

  it('is no answer that refuses, of two', () => {
    const radio = (name: string) => control(name, { kind: 'radio', group: 'one', on: false });
    const two = read(
      ABOUT,
      radio('Analytics: I allow them'),
      radio('Analytics: I do not object to them'),
      save,
    );
    expect(two?.units).toEqual([]);
  });
});

describe('what may be of another matter', () => {
  const sweets = 'You have 1,024 cookies! Accept all cookies to bake more. See the statistics.';
  const buttons = () =>
    ['Accept all cookies', 'Reject all cookies', 'Settings'].map((one) => control(one));

  it('is no dialog of ours where cookies are eaten, or asked about in a quiz', () => {
    expect(read(sweets, ...buttons())).toBeNull();
    const quiz =
      'Question 3 of 10. A website uses cookies for analytics and advertising. What must its consent banner offer?';
    expect(read(quiz, ...buttons())).toBeNull();
  });

  it('is none where an account has switches and no site or cookie is spoken of', () => {
    const account =
      'Control who can see your profile, your activity data and whether we use your data to personalise ads.';
    const boxes = ['Personalised ads', 'Share usage analytics with developers'];
    expect(
      read(account, ...boxes.map((one) => tick(one, true, false)), control('Save changes')),
    ).toBeNull();
  });

  it('is one where few words ask for one of two answers, and for the least', () => {
    const radio = (name: string, on: boolean) => control(name, { kind: 'radio', group: 'one', on });
    const text =
      'Cookie level. We use cookies for analytics and advertising. Pick a level, then save.';
    const reading = read(text, radio('Essential only', false), radio('All cookies', true), save);
    expect(reading?.roles.save).toBe(save.ref);
    expect(reading?.units).toHaveLength(1);
  });
});
