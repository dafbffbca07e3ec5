import { describe, expect, it } from 'vitest';
import { clicksBehind } from '../../../src/core/consent/general/clicks.ts';
import { roleIn } from '../../../src/core/consent/general/role.ts';
import { ABOUT, box, control, read } from './outlines.ts';

const row = (name: string) => ({ in: [name, box(name)] });

describe('a dialog whose choices are not all there', () => {
  it('may have them behind what is called details, where none that it has can be seen', () => {
    const details = control('Details', { kind: 'expander', on: false });
    const unseen = { hidden: true, in: [control('Statistics', { kind: 'switch', shown: false })] };
    const yes = control('Accept all');
    expect(read(ABOUT, details, unseen, yes)?.roles.settings).toBe(details.ref);
    expect(read(ABOUT, details, row('Statistics'), yes)?.roles.settings).toBeNull();
  });

  it('can be refused where it goes on from one to the next', () => {
    const step = read(ABOUT, row('Statistics'), control('Next'));
    expect(step && clicksBehind(step.roles, step.dialog)).toBe(3);
  });

  it('can be refused where it may be that what is on holds at once, and not where nothing is on', () => {
    const close = control('Close');
    const clicks = (on: boolean) =>
      read(ABOUT, { in: ['Statistics', control('Statistics', { kind: 'switch', on })] }, close)
        ?.dialog.clicksToRefuse;
    expect([clicks(true), clicks(false)]).toEqual([2, null]);
  });

  it.each(['Weitere Auswahl', 'Altre scelte', 'Meer keuzes', 'Plus de choix', 'Flere valg'])(
    'is led to them by what speaks of more to choose: %s',
    (name) => {
      expect(roleIn(name)).toBe('settings');
    },
  );
});

describe('names that several have', () => {
  const part = (title: string, ...names: string[]) => ({
    in: [
      { heading: true, in: [title] },
      ...names.map((name) => ({ in: [name, control(name, { kind: 'switch', on: false })] })),
    ],
  });

  it('stand for the part of each, where they do not speak of all', () => {
    const purposes = (name: string) =>
      read(
        ABOUT,
        part('Statistics', name, 'Legitimate interest'),
        part('Marketing', name, 'Legitimate interest'),
        control('Save'),
      )?.units.map((unit) => unit.purposes.join());
    const each = ['analytics', 'analytics', 'advertising', 'advertising'];
    expect(purposes('Consent')).toEqual(each);
    expect(purposes('同意')).toEqual(each);
    expect(purposes('Accept all')).toEqual(['analytics', 'advertising']);
  });

  it('of an answer to all are no riddle above the answers one by one, unless it is chosen', () => {
    const radios = (group: string, on: boolean, ...names: string[]) =>
      names.map((name) => control(name, { kind: 'radio', group, on }));
    const obscure = (on: boolean) =>
      read(
        ABOUT,
        { in: ['All purposes', ...radios('all', on, 'Refuse all', 'Accept all')] },
        { in: ['Statistics', ...radios('one', false, 'Refuse', 'Accept')] },
        { in: ['Marketing', ...radios('two', false, 'Refuse', 'Accept')] },
        control('Save'),
      )?.obscure;
    expect([obscure(false), obscure(true)]).toEqual([false, true]);
  });
});
