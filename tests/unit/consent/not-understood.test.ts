import { describe, expect, it } from 'vitest';
import type { Control, Outline } from '../../../src/core/consent/general/outline.ts';
import { readDialog } from '../../../src/core/consent/general/reading.ts';
import { roleIn } from '../../../src/core/consent/general/role.ts';
import '../../../src/core/consent/lexicon/languages.ts';

let refs = 0;
const control = (name: string, more: Partial<Control> = {}): Control => ({
  ...{ kind: 'button', ref: refs++, name, icon: false, words: [], on: null },
  ...{ enabled: true, shown: true, group: '' },
  ...more,
});
const box = (name: string, more: Partial<Control> = {}) =>
  control(name, { kind: 'switch', on: true, ...more });
const ABOUT =
  'We use cookies to measure how this site is used and to show advertising. You can change your choice at any time.';
const read = (...outline: Outline[]) => readDialog({ outline, language: 'en' });
const beside = (...more: Outline[]) =>
  read(ABOUT, { in: ['Statistics', box('Statistics')] }, ...more, control('Save'))?.obscure;

describe('nothing is saved', () => {
  it('beside nothing but what cannot be refused: the rest may be elsewhere', () => {
    const needed = { in: [box('Strictly necessary', { enabled: false })] };
    const save = control('Save and continue');
    expect(read(ABOUT, needed, save, control('Accept all'))?.dialog.grain).toBe('all');
    expect(read(ABOUT, needed, { in: [box('Statistics')] }, save)?.dialog.grain).toBe('choice');
  });

  it('where a purpose has a part of the dialog, or a row, and no switch', () => {
    expect(beside(control('Marketing cookies'))).toBe(true);
    expect(beside(control('Marketing', { kind: 'tab', on: false }))).toBe(true);
    expect(beside(control('Marketing', { kind: 'expander', on: false }))).toBe(true);
    expect(beside({ in: ['Marketing cookies', 'Allowed', control('Change')] })).toBe(true);
  });

  it('where a lone button is the switch of a purpose', () => {
    for (const name of ['On', 'ON', 'Off', 'Enabled', 'Deactivate'])
      expect(beside({ in: ['Marketing', control(name)] })).toBe(true);
  });

  it('where a switch does not show what it stands at', () => {
    expect(beside({ in: ['Marketing', box('Marketing', { on: null })] })).toBe(true);
  });

  it('but it is where such parts belong to a switch, or to the dialog', () => {
    expect(beside({ in: [control('Google Analytics', { kind: 'expander' })] })).toBe(false);
    expect(beside({ in: ['Statistics', control('Details')] })).toBe(false);
    expect(beside(control('Marketing', { kind: 'link' }))).toBe(false);
    expect(beside(control('Yes, give me the best experience'))).toBe(false);
    expect(beside({ in: [control('Accept all'), control('Close')] })).toBe(false);
  });
});

it('the button of one purpose does not refuse the dialog', () => {
  const row = { in: ['Marketing', control('Deactivate')] };
  expect(read(ABOUT, row, control('Accept all'))?.roles.refuse ?? null).toBeNull();
});

describe('a button that each of several cards has', () => {
  const card = (title: string): Outline => ({
    in: [{ heading: true, in: [title] }, 'What it allows.', control('Select')],
  });

  it('leads to no choices', () => {
    const reading = read(ABOUT, card('Full'), card('Basic'), control('Accept all'));
    expect(reading?.roles.settings).toBeNull();
  });

  it('does where it is the only one, or stands in no card', () => {
    const links = [{ in: ['See our', control('Settings')] }, { in: [control('Settings')] }];
    const reading = read(ABOUT, ...links, control('Accept all'));
    expect(reading?.roles.settings).not.toBeNull();
  });
});

describe('buttons that say it with more words', () => {
  it.each([
    ['Yes, reject all', 'reject-all'],
    ['Ja, alles ablehnen', 'reject-all'],
    ['Oui, tout refuser', 'reject-all'],
    ['Yes, accept all', 'accept-all'],
    ['Yes, decline', null],
    ['Speichern & Beenden', 'save'],
    ['Save and finish', 'save'],
    ['Danke, verstanden', 'acknowledge'],
    ['Nein danke', 'reject-all'],
    ['Ja danke', null],
  ])('%s', (name, role) => expect(roleIn(name)).toBe(role));
});

it.each([
  'Before we chat. By chatting you consent to this conversation being recorded and to our partners processing your data for analytics and advertising, as our Privacy Policy describes. You can withdraw at any time.',
])('what is agreed to before a chat is not ours to answer: %s', (text) => {
  expect(read(text, control('Accept'), control('Decline'))).toBeNull();
});

describe('buttons that are pressed in', () => {
  const row = (title: string, ...names: string[]): Outline => ({
    in: [
      title,
      ...names.map((name, nth) => control(name, { kind: 'switch', on: nth > 0, group: title })),
    ],
  });

  it('answer a purpose each: an objection is a no', () => {
    const reading = read(
      ABOUT,
      row('Statistics', 'Object', 'Accept'),
      row('Marketing', 'Object', 'Accept'),
      control('Save'),
    );
    expect(reading?.units.map(({ purposes, on, yes, no }) => [purposes, on, yes === no])).toEqual([
      [['analytics'], true, false],
      [['advertising'], true, false],
    ]);
    expect(reading?.obscure).toBe(false);
  });

  it('are not understood where the one that says no is not', () => {
    const reading = read(
      ABOUT,
      row('Statistics', 'Rather the other thing', 'Accept'),
      row('Marketing', 'Rather the other thing', 'Accept'),
      control('Save'),
    );
    expect(reading?.obscure).toBe(true);
  });
});

it('the way on is not the way back', () => {
  const next = control('Next');
  const asked = read(ABOUT, control('Back'), next, control('Accept all'));
  expect(asked?.roles.next).toBe(next.ref);
});

it('few words are not enough where some are of another matter', () => {
  const few = 'This lets us measure your statistics and process data for advertising.';
  const buttons = () => [control('Allow'), control('Deny'), control('Settings')];
  expect(read(few, ...buttons())).not.toBeNull();
  expect(read(few, 'Your accounts', ...buttons())).toBeNull();
});
