import { describe, expect, it } from 'vitest';
import type { Outline } from '../../../src/core/consent/general/outline.ts';
import { ABOUT, control, read } from './outlines.ts';

describe('a box that a tick at refuses by', () => {
  const boxed = (name: string, on = false) => control(name, { kind: 'switch', on, unticked: true });
  /** Its words stand beside it, too. */
  const unit = (name: string, on = false) =>
    read(ABOUT, { in: [boxed(name, on), name] }, control('Save my choices'), control('Accept all'))
      ?.units[0];

  it.each([
    ['Opt out of targeted advertising', ['advertising']],
    ['Do not sell or share my data', ['selling']],
    ['Don’t show me personalised ads', ['advertising']],
    ['Block analytics cookies', ['analytics']],
    ['Ne pas vendre mes données', ['selling']],
  ])('allows until it is ticked: %s', (name, purposes) => {
    expect(unit(name)).toMatchObject({ unclear: false, on: true, purposes });
    expect(unit(name, true)).toMatchObject({ unclear: false, on: false, purposes });
  });

  it.each(['No clasificadas', 'No funcionales', 'Do not show this again', 'Opt out'])(
    'is not understood where it may name a class of things, or names nothing: %s',
    (name) => {
      expect(unit(name)).toMatchObject({ purposes: [], on: false, unclear: true });
    },
  );

  it('is not understood where it was ticked when it was found, or what it stands below says no, too', () => {
    const found = control('Block analytics cookies', { kind: 'switch', on: true });
    expect(read(ABOUT, found, control('Save'))?.units[0]).toMatchObject({ unclear: true });
    const below: Outline = { in: ['Do not sell my data', boxed('Opt out of sales')] };
    expect(read(ABOUT, below, control('Save'))?.units[0]).toMatchObject({ unclear: true });
  });
});

describe('radios', () => {
  const radio = (name: string, on: boolean | null = false, words: string[] = []) =>
    control(name, { kind: 'radio', group: 'one', on, words });

  it('that say one thing and turn it round are a yes and a no', () => {
    const yes = radio('Use cookies that measure my website use');
    const no = radio('Do not use cookies that measure my website use', false, ['off']);
    const more = ['Use cookies for marketing', 'Do not use cookies for marketing'].map((name) =>
      control(name, { kind: 'radio', group: 'other', on: false }),
    );
    const units = read(ABOUT, { in: [yes, no] }, { in: more }, control('Save changes'))?.units;
    expect(units).toMatchObject([
      { yes: yes.ref, no: no.ref, on: null, purposes: ['analytics'] },
      { yes: more[0]?.ref, no: more[1]?.ref, on: null, purposes: ['advertising'] },
    ]);
  });

  it.each([
    [['Nur notwendige Cookies', 'Notwendige und Statistik-Cookies', 'Alle Cookies']],
    [['Basic', 'Balanced', 'Full experience']],
    [['Essential', 'Essential and analytics']],
    [['Only essential', 'Functional', 'Advertising']],
  ])('that are levels stand at the least or above it, which nobody wishes for: %s', (names) => {
    for (const at of names.keys()) {
      const levels = names.map((name, i) => radio(name, i === at));
      const reading = read(ABOUT, { in: levels }, control('Save'), control('Accept all'));
      expect(reading?.units).toMatchObject([{ no: levels[0]?.ref, on: at > 0, purposes: [] }]);
      expect(reading?.obscure).toBe(false);
    }
  });

  it.each([[['Only essential', 'Strictly necessary', 'All']], [['Light', 'Dark', 'System']]])(
    'that have no least level, or several, are not understood: %s',
    (names) => {
      const levels = names.map((name) => radio(name));
      expect(read(ABOUT, { in: levels }, control('Save'), control('Accept all'))?.units).toEqual(
        [],
      );
    },
  );

  it('that ask besides a yes and a no for neither are answered by these', () => {
    const [yes, no, ask] = [radio('Allow'), radio('Deny', true), radio('Ask me each time')];
    const row: Outline = { in: ['Marketing', yes, no, ask] };
    expect(read(ABOUT, row, control('Save'))?.units).toMatchObject([
      { yes: yes.ref, no: no.ref, on: false, purposes: ['advertising'] },
    ]);
  });
});
