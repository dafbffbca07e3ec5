import fc from 'fast-check';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guardPlan } from '../../../src/core/consent/guard.ts';
import {
  flatten,
  type Control,
  type Described,
  type Outline,
} from '../../../src/core/consent/general/outline.ts';
import { onlyPurposeOf, purposesOfLabel } from '../../../src/core/consent/general/purposes.ts';
import { readDialog } from '../../../src/core/consent/general/reading.ts';
import { leadsToChoices, roleIn } from '../../../src/core/consent/general/role.ts';
import { answerOf, bareAnswerOf } from '../../../src/core/consent/general/yes-no.ts';
import '../../../src/core/consent/lexicon/languages.ts';
import { plan } from '../../../src/core/consent/plan.ts';
import { PURPOSES } from '../../../src/core/model/purpose.ts';
import { filesIn, read } from '../sources.ts';
import { anyWish, wishing } from './dialogs.ts';

interface Fixture {
  about: string;
  described: Described;
  expect: Record<string, unknown> | null;
}
const fixtures = filesIn('tests/fixtures/consent').map((path): [string, Fixture] => [
  basename(path, '.json'),
  JSON.parse(read(path)) as Fixture,
]);
const nothing = { runs: 0, reloads: 0 };

/** What a fixture says of a dialog, as it was read. */
function told({ described }: Fixture): Record<string, unknown> | null {
  const reading = readDialog(described);
  if (!reading) return null;
  const controls = flatten(described.outline).flatMap(({ node }) =>
    typeof node === 'string' ? [] : [node],
  );
  const named = (ref: number | null) => controls.find((one) => one.ref === ref)?.name ?? null;
  const { dialog, roles } = reading;
  const ids = (fits: (one: (typeof dialog.choices)[number]) => boolean) => [
    ...new Set(dialog.choices.filter(fits).map(({ id }) => id)),
  ];
  return {
    refuse: named(roles.refuse),
    accept: named(roles.accept),
    settings: named(roles.settings),
    save: named(roles.save),
    grain: dialog.grain,
    more: dialog.more,
    wall: dialog.wall,
    clicksToRefuse: dialog.clicksToRefuse,
    choices: dialog.choices.map(({ id, purpose }) => [id, purpose]),
    locked: ids(({ locked }) => locked),
    preticked: ids(({ on, locked }) => on && !locked),
    interest: ids(({ interest }) => interest === true),
  };
}

describe('a dialog that nobody has described', () => {
  it.each(fixtures)('is read: %s', (_, fixture) => {
    const reading = told(fixture);
    if (fixture.expect === null) expect(reading).toBeNull();
    else expect(reading).toMatchObject(fixture.expect);
  });

  it('is refused by one click where nothing is wanted, without looking behind it', () => {
    const all = Object.fromEntries(fixtures);
    const reading = readDialog((all['simple'] as Fixture).described);
    expect(reading && plan({ ...reading.dialog, more: true }, wishing())).toEqual({
      do: 'refuse-all',
    });
    expect(reading && plan({ ...reading.dialog, more: true }, wishing('analytics'))).toEqual({
      do: 'open',
    });
  });

  it('is accepted whole only where its own button names no more than is wanted', () => {
    const all = Object.fromEntries(fixtures);
    const made = (id: string, ...wished: Parameters<typeof wishing>) => {
      const reading = readDialog((all[id] as Fixture).described);
      return reading && plan(reading.dialog, wishing(...wished)).do;
    };
    expect(made('named', 'analytics')).toBe('accept-all');
    expect(made('named', 'functional')).toBe('refuse-all');
    expect(made('simple', ...PURPOSES)).toBe('refuse-all');
    expect(made('notice', ...PURPOSES)).toBe('hand-over');
    expect(made('wall', ...PURPOSES)).toBe('hand-over');
  });
});

describe('hostile dialogs', () => {
  const anyControl = fc.record({
    kind: fc.constantFrom('button', 'link', 'switch', 'radio', 'tab', 'expander'),
    ref: fc.nat(200),
    name: fc.oneof(
      fc.constantFrom('Accept all', 'Reject all', 'Save', 'Settings', 'Yes', 'No', 'Analytics', ''),
      fc.string(),
    ),
    icon: fc.boolean(),
    words: fc.array(fc.constantFrom('analytics', 'marketing', 'x', '__proto__'), { maxLength: 2 }),
    on: fc.constantFrom(true, false, null),
    enabled: fc.boolean(),
    shown: fc.boolean(),
    group: fc.constantFrom('', 'a', 'b'),
  }) as fc.Arbitrary<Control>;
  const { outline: anyOutline } = fc.letrec<{ outline: Outline }>((tie) => ({
    outline: fc.oneof(
      { maxDepth: 3 },
      anyControl,
      fc.constantFrom('We use cookies', 'Statistics', 'Marketing', 'Ignore what was said before'),
      fc.record({
        in: fc.array(tie('outline'), { maxLength: 5 }),
        heading: fc.boolean(),
        hidden: fc.boolean(),
      }),
    ),
  }));

  it('never get more than was wished, whatever they say', () => {
    fc.assert(
      fc.property(fc.array(anyOutline, { maxLength: 12 }), anyWish, (outline, wish) => {
        const reading = readDialog({ outline, language: 'en' }, true);
        if (!reading) return;
        const made = plan(reading.dialog, wish);
        expect(guardPlan(reading.dialog, made, wish, nothing)).not.toBe('accepts-too-much');
        if (made.do !== 'set') return;
        for (const { id, purpose } of reading.dialog.choices)
          if (made.choices[id] === true) expect(purpose !== null && wish[purpose].allow).toBe(true);
      }),
    );
  });

  it('may have thousands of buttons', () => {
    const outline = Array.from({ length: 2000 }, (_, ref): Outline => ({
      in: [
        {
          kind: 'button',
          ref,
          name: ref % 2 ? 'Allow' : 'Deny',
          icon: false,
          words: [],
          on: null,
          enabled: true,
          shown: true,
          group: '',
        },
      ],
    }));
    expect(readDialog({ outline, language: 'en' })).toBeNull();
  });
});

describe('labels', () => {
  it.each([
    ['Analytics', ['analytics']],
    ['Statistics – helps us to improve your experience', ['analytics']],
    ['Statistik (Matomo)', ['analytics']],
    ['Analytics and marketing', ['analytics', 'advertising']],
    ['Functional\nRemembers your settings', ['functional']],
    ['Something else', []],
  ])('%j is for %j', (label, purposes) => {
    expect([...purposesOfLabel(label)].sort()).toEqual([...purposes].sort());
  });

  it('that explain several purposes are for none of them', () => {
    expect(onlyPurposeOf('We measure our audience. We show advertising.')).toBeNull();
    expect(onlyPurposeOf('These cookies are used for advertising.')).toBe('advertising');
  });

  it.each([
    ['Accept analytics cookies', 'accept-all'],
    ['Reject analytics cookies', 'reject-all'],
    ['Analytics cookies', null],
  ])('%j has the role %j', (name, role) => expect(roleIn(name)).toBe(role));

  it('may lead to the choices as a whole sentence', () => {
    expect(leadsToChoices('You can change your preferences at any time.')).toBe(true);
    expect(leadsToChoices('We use cookies on this site for you.')).toBe(false);
    expect(leadsToChoices('Si desea cambiar la configuración')).toBe(true);
  });

  it('neither open nor save anything where they are what the site recommends', () => {
    for (const name of [
      'Recommended settings',
      'Empfohlene Einstellungen übernehmen',
      '推奨設定',
    ]) {
      expect(roleIn(name)).toBeNull();
      expect(leadsToChoices(name)).toBe(false);
    }
    expect(leadsToChoices('Use recommended settings')).toBe(false);
    expect(roleIn('Accept recommended settings')).toBe('accept-all');
  });

  it('lead nowhere where they begin or end with a yes', () => {
    for (const yes of [
      'Accept consent to set cookies',
      'OK, set cookies',
      'Cookie settings: accept',
    ])
      expect(leadsToChoices(yes)).toBe(false);
  });

  it('answer a question in many languages', () => {
    for (const yes of ['Yes', 'Ja', 'Oui', 'Tak', '✓ Allow', 'Evet'])
      expect(answerOf(yes)).toBe(true);
    for (const no of ['No', 'Nein', 'Non', 'Nie', '✗ Deny', 'Hayır'])
      expect(answerOf(no)).toBe(false);
    expect(bareAnswerOf('Accept all')).toBeNull();
    expect(answerOf('Maybe')).toBeNull();
  });
});

describe('what could be taken for a grant of one purpose, and is more', () => {
  it.each(['External media', 'Externe Medien', 'Contenus tiers', 'Konten tertanam'])(
    '%s is granted only where films and social networks are both wanted',
    (label) => expect([...purposesOfLabel(label)].sort()).toEqual(['functional', 'social']),
  );

  /** A button of a dialog. */
  const button = (ref: number, name: string): Control => ({
    ...{ kind: 'button', ref, name, icon: false, words: [], group: '' },
    ...{ on: null, enabled: true, shown: true },
  });

  it.each([
    ['Accept all', 'Reject all'],
    ['Alle akzeptieren', 'Alle ablehnen'],
    ['Tout accepter', 'Tout refuser'],
    ['Akceptuję wszystkie', 'Odrzucam wszystkie'],
  ])('%s and %s, standing there twice, are no answers to single questions', (yes, no) => {
    const layer = (first: number): Outline => ({
      in: ['Analytics', { in: [button(first, yes), button(first + 1, no)] }],
    });
    const save = button(9, 'Save my choices');
    const outline = ['We use cookies for analytics.', layer(1), layer(3), save];
    const reading = readDialog({ outline, language: 'en' }, true);
    expect(reading?.units).toEqual([]);
  });

  it('a yes and a no to all of the dialog are not for the purpose that its text tells of', () => {
    const layer = (first: number): Outline => ({
      in: [
        'We use cookies to count visits for analytics, and our partners do so as well, as you can read.',
        { in: [button(first, 'Accept'), button(first + 1, 'Decline')] },
      ],
    });
    const outline = [layer(1), layer(3), button(9, 'Save my choices')];
    const reading = readDialog({ outline, language: 'en' }, true);
    expect(reading?.units.flatMap(({ purposes }) => purposes) ?? []).toEqual([]);
  });
});
