import { describe, expect, it } from 'vitest';
import { isTurnedRound } from '../../../src/core/consent/general/purposes.ts';
import type { Outline } from '../../../src/core/consent/general/outline.ts';
import { refusesAll, roleIn } from '../../../src/core/consent/general/role.ts';
import { ABOUT, box, control, read } from './outlines.ts';

describe('a button that refuses', () => {
  it.each([
    'Only necessary and statistics',
    'Necessary and statistics only',
    'Alleen noodzakelijke en statistische cookies',
    'Notwendige und Marketing akzeptieren',
    'Nur notwendige und Statistik',
    'Solo cookie tecnici e analitici',
    "Accepter l'essentiel et la mesure d'audience",
    'Kun nødvendige og statistik',
    'Только необходимые и аналитические',
  ])('is none where it allows something besides what is needed: %s', (name) => {
    expect(roleIn(name)).not.toBe('reject-all');
  });

  it('refuses all where it names all that the dialog speaks of', () => {
    expect(refusesAll('Reject all', ABOUT)).toBe(true);
    expect(refusesAll('Reject analytics cookies', 'We would like to use analytics cookies.')).toBe(
      true,
    );
    expect(refusesAll('Reject marketing cookies', ABOUT)).toBe(false);
  });

  it('is not looked for in one that refuses a part', () => {
    const all = control('Only necessary');
    const reading = read(
      ABOUT,
      control('Necessary and statistics only'),
      all,
      control('Accept all'),
    );
    expect(reading?.roles.refuse).toBe(all.ref);
    const part = read(ABOUT, control('Reject marketing cookies'), control('Accept all'));
    expect(part?.roles.refuse).toBeNull();
  });
});

describe('a switch that says no', () => {
  it.each([
    'Opt out of analytics',
    'Block advertising cookies',
    'Disable tracking',
    'No analytics cookies',
    'Do not sell or share my personal information',
    'Don’t show me personalised ads',
    'Object to legitimate interest',
    'Werbung ablehnen',
    'Keine Statistik',
  ])('is told: %s', (label) => expect(isTurnedRound(label)).toBe(true));

  it.each([
    'Analytics',
    'Non-essential cookies',
    'Enable or disable all services',
    'Alle Dienste aktivieren oder deaktivieren',
    'Nicht notwendige Cookies',
    'Publicidade no site',
    'Cookies que não são necessários',
    'Marketing: you can refuse it at any time',
    'Statistics – without your name',
  ])('is not seen where it is straight: %s', (label) => expect(isTurnedRound(label)).toBe(false));

  it('is for nothing that could be wished', () => {
    const [turned, straight] =
      read(
        ABOUT,
        { in: [box('Opt out of analytics')] },
        { in: [box('Advertising')] },
        control('Save'),
      )?.units ?? [];
    expect(turned).toMatchObject({ unclear: true, purposes: [] });
    expect(straight).toMatchObject({ unclear: false, purposes: ['advertising'] });
  });
});

describe('a dialog with something that is not understood', () => {
  const beside = (...more: Outline[]) =>
    read(ABOUT, { in: [box('Advertising')] }, ...more, control('Save'))?.obscure;
  const radio = (name: string) => control(name, { kind: 'radio', group: 'level' });

  it('says so', () => {
    expect(beside({ in: ['Statistics', control('', { kind: 'field' })] })).toBe(true);
    expect(beside({ in: ['More', control('', { kind: 'field', words: ['Allow', 'Deny'] })] })).toBe(
      true,
    );
    expect(beside({ in: [radio('A little'), radio('With statistics'), radio('All')] })).toBe(true);
    expect(beside({ in: ['Statistics', control('')] })).toBe(true);
  });

  it('is not one that asks for a language, or can be closed', () => {
    expect(
      beside({ in: ['Language', control('', { kind: 'field', words: ['English', 'Suomi'] })] }),
    ).toBe(false);
    expect(beside({ in: [ABOUT, control('')] })).toBe(false);
    expect(beside()).toBe(false);
  });
});

it.each([
  'This meeting is recorded. By agreeing you consent to the recording and to the processing of your personal data by us and our partners. You can withdraw your consent at any time.',
  'I consent to the processing of my personal data by the lender and its partners and to a search of my credit file. You can withdraw your consent at any time. Privacy policy.',
  'Acceptez-vous que vos données personnelles de santé soient traitées et partagées avec nos partenaires soignants ? Vous pouvez retirer votre consentement à tout moment.',
  'Ich willige in die Verarbeitung meiner personenbezogenen Daten durch den Veranstalter und seine Partner zu Werbezwecken ein. Die Einwilligung kann jederzeit widerrufen werden. Datenschutzerklärung.',
])('a consent to something that is no use of the site is not ours to answer: %s', (text) => {
  expect(
    read(text, control('I consent'), control('I do not consent'), control('Reject')),
  ).toBeNull();
});

describe('a box that has no name and no row of its own', () => {
  const bare = () => control('', { kind: 'switch', on: false });
  const purposesIn = (...inside: Outline[]) =>
    read(ABOUT, { in: inside }, control('Save'))?.units.map(({ purposes }) => purposes.join(' '));

  it('is for what stands after it where that is so for all of them', () => {
    expect(purposesIn(bare(), 'Marketing', bare(), 'Statistics')).toEqual([
      'advertising',
      'analytics',
    ]);
    expect(purposesIn('Marketing', bare(), 'Statistics', bare())).toEqual([
      'advertising',
      'analytics',
    ]);
  });

  it('is for nothing where nobody can say which title is its own', () => {
    expect(purposesIn('Statistics', 'Marketing', bare(), bare())?.[0]).toBe('');
    expect(purposesIn('Functional', bare(), 'Marketing', bare(), 'Statistics')).toEqual(['', '']);
  });
});

it('on and off of two switches in rows of their own are no pair', () => {
  const row = (title: string, name: string): Outline => ({
    in: [title, control(name, { kind: 'switch', on: name === 'On' })],
  });
  const reading = read(
    ABOUT,
    { in: [row('Statistics', 'Off'), row('Marketing', 'On')] },
    control('Save'),
  );
  expect(reading?.units.map(({ purposes, on }) => [purposes, on])).toEqual([
    [['analytics'], false],
    [['advertising'], true],
  ]);
});

describe('a text without a word of cookies', () => {
  // The default text of Usercentrics, as German sites show it.
  const COMPONENTS =
    'Diese Webseite verwendet externe Komponenten, wie z.B. Schriftarten, Karten, Videos oder Analysewerkzeuge, welche alle dazu genutzt werden können, Daten über Ihr Verhalten zu sammeln. Einwilligungen können jederzeit widerrufen werden.';

  it('is one of consent where it speaks of the site and leads to choices', () => {
    const yes = control('Alles akzeptieren');
    expect(
      read('Privatsphäre-Einstellungen', COMPONENTS, control('Mehr Informationen'), yes),
    ).not.toBeNull();
    expect(read('Privatsphäre-Einstellungen', COMPONENTS, control('Ablehnen'), yes)).toBeNull();
  });
});

it('a text in one language with buttons in another is told by all three of them', () => {
  const says = (...names: string[]) =>
    read('We use cookies to improve your experience.', ...names.map((name) => control(name)));
  expect(says('Nur notwendige', 'Alle akzeptieren', 'Einstellungen')?.roles.refuse).not.toBeNull();
  expect(says('Alle akzeptieren', 'Einstellungen')).toBeNull();
  // Who edits a text about cookies is not asked for consent.
  const editor = ['12 suggestions in “Cookie policy draft”.', control('Accept all')];
  expect(read(...editor, control('Reject all'), control('Preferences'))).toBeNull();
});

describe('what is done without asking, behind a button of its own', () => {
  const dialog = (...more: Outline[]) =>
    read(
      ABOUT,
      { in: ['Statistics', control('Statistics', { kind: 'switch', on: false })] },
      ...more,
      control('Save'),
    );

  it('is found by what the button is called', () => {
    for (const name of ['Legitimate interest', 'Berechtigte Interessen', 'Uzasadniony interes'])
      expect(dialog(control(name))?.elsewhere).toHaveLength(1);
  });

  it('is not where it leads to another page, says yes to it, stands open, or every purpose has one', () => {
    const name = 'Legitimate interest';
    expect(dialog(control(name, { kind: 'link' }))?.elsewhere).toEqual([]);
    expect(dialog(control('Accept all legitimate interests'))?.elsewhere).toEqual([]);
    expect(dialog(control(name, { kind: 'tab', on: true }))?.elsewhere).toEqual([]);
    expect(dialog(control(name), control(name))?.elsewhere).toEqual([]);
  });
});

describe('purposes that have no switch yet', () => {
  const SPEAKS = 'We use cookies for analytics and for marketing. You can change this at any time.';
  const statistics = { in: ['Statistics', control('Statistics', { kind: 'switch', on: false })] };
  const marketing = { in: ['Marketing', control('Marketing', { kind: 'switch', on: true })] };
  const more = 'Show more categories';
  const dialog = (...parts: Outline[]) => read(SPEAKS, statistics, ...parts, control('Save'));

  it('may stand behind a button that shows more', () => {
    for (const name of [more, 'More options', 'Alle Zwecke anzeigen', 'Afficher plus'])
      expect(dialog(control(name))?.elsewhere).toHaveLength(1);
  });

  it('do not where each has its switch, for a link, in a sentence, or beside each of the rows', () => {
    expect(dialog(marketing, control(more))?.elsewhere).toEqual([]);
    expect(dialog(control(more, { kind: 'link' }))?.elsewhere).toEqual([]);
    expect(dialog({ in: ['please read on, to', control('learn more')] })?.elsewhere).toEqual([]);
    expect(dialog(control('Details'), control('Details'))?.elsewhere).toEqual([]);
    expect(dialog(control('Save settings'))?.elsewhere).toEqual([]);
  });
});

it('a switch in a part that a plain button names as its own is shown by that button', () => {
  const { units } = read(
    ABOUT,
    control('Statistics', { opens: 'part' }),
    {
      id: 'part',
      hidden: true,
      in: [control('On or off', { kind: 'switch', on: true, shown: false })],
    },
    control('Save'),
  ) ?? { units: [] };
  expect(units.map(({ opener, shown }) => [opener !== null, shown])).toEqual([[true, false]]);
});
