import { describe, expect, it } from 'vitest';
import {
  consentScore,
  isNeeded,
  isWall,
  isWithdrawLink,
  purposeFromWords,
  roleOf,
  weakRoleOf,
  type Role,
} from '../../../src/core/consent/lexicon/index.ts';
import { LEXICONS } from '../../../src/core/consent/lexicon/languages.ts';
import { membersOf as foldedMembers } from '../../../src/core/consent/lexicon/fold.ts';
import { foldedLexicon } from '../../../src/core/consent/lexicon/spoken.ts';
import type { Purpose } from '../../../src/core/model/purpose.ts';
import { DECOYS } from './lexicon/decoys.ts';
import { SAMPLES } from './lexicon/samples.ts';
import { membersOf } from './lexicon/sample.ts';

const wrong = <T>(list: string, read: (text: string) => T, wanted: T) =>
  membersOf(list).flatMap((text) => {
    const got = read(text);
    return got === wanted ? [] : [`${text}: ${String(got)}`];
  });

it('every language has a sample', () => {
  expect(SAMPLES.map(({ language }) => language).sort()).toEqual(
    LEXICONS.map(({ language }) => language).sort(),
  );
});

describe.each(SAMPLES)(
  '$language',
  ({ language, buttons, purposes, needed, dialogs, withdraw, weak, wall }) => {
    const texts = Object.entries(buttons) as [Role, string][];

    it('buttons', () => {
      expect(texts.flatMap(([, list]) => membersOf(list)).length).toBeGreaterThanOrEqual(40);
      const bad = texts.flatMap(([role, list]) => wrong<Role | null>(list, roleOf, role));
      expect(bad).toEqual([]);
    });

    it('buttons in other dress', () => {
      const dresses = [
        (text: string) => text.toUpperCase(),
        (text: string) => `  ${text.replaceAll(' ', '\u00a0')}\u200b !`,
        (text: string) => `» ${text.normalize('NFD')} (12)`,
      ];
      const bad = dresses.flatMap((dress) =>
        texts.flatMap(([role, list]) =>
          membersOf(list)
            .filter((text) => text.length > 1)
            .flatMap((text) => (roleOf(dress(text)) === role ? [] : [dress(text)])),
        ),
      );
      expect(bad).toEqual([]);
    });

    it('a bare yes or no is weak', () => {
      const { yes, no } = weak;
      expect([roleOf(yes, language), roleOf(no, language)]).toEqual([null, null]);
      expect([weakRoleOf(yes, language), weakRoleOf(no, language)]).toEqual([
        'accept-all',
        'reject-all',
      ]);
    });

    it('purposes', () => {
      const named = Object.entries(purposes) as [Purpose, string][];
      expect(
        [...named.map(([, list]) => list), needed].flatMap(membersOf).length,
      ).toBeGreaterThanOrEqual(15);
      const bad = named.flatMap(([purpose, list]) =>
        wrong<Purpose | null>(list, purposeFromWords, purpose),
      );
      expect([...bad, ...wrong(needed, isNeeded, true)]).toEqual([]);
    });

    it('dialogs', () => {
      expect(dialogs.length).toBeGreaterThanOrEqual(2);
      expect(dialogs.filter((text) => consentScore(text) < 0.5)).toEqual([]);
      expect(dialogs.filter(isWall)).toEqual([]);
      if (wall) expect([isWall(wall), consentScore(wall) >= 0.5]).toEqual([true, true]);
    });

    it('links that open the choice again', () => {
      expect(wrong(withdraw, isWithdrawLink, true)).toEqual([]);
    });
  },
);

describe('decoys', () => {
  it('are many', () => {
    expect(Object.values(DECOYS).flat().length).toBeGreaterThanOrEqual(60);
    expect(SAMPLES.filter(({ wall }) => wall).length).toBeGreaterThanOrEqual(8);
  });

  it.each(Object.entries(DECOYS))('%s', (_, texts) => {
    const taken = texts.filter((text) => consentScore(text) >= 0.5);
    expect(taken.map((text) => `${consentScore(text).toFixed(2)} ${text}`)).toEqual([]);
    expect(texts.filter(isWall)).toEqual([]);
  });

  it.each([
    'Cookie policy|Privacy policy|Terms of service|Settings|Contact|About us|Account settings|Log in',
    'Notification settings|Language|Choose your country|Help|Cart|Manage subscription|Impressum|AGB',
    'Datenschutz|Kontakt|Mentions légales|Accept cookies|Cookie recipes|Passwort ändern|Delete account',
  ])('no way back to the choice: %s', (list) => {
    expect(wrong(list, isWithdrawLink, false)).toEqual([]);
  });
});

describe('a refusal is never taken for an acceptance, nor the reverse', () => {
  const phrases = (role: Role) =>
    LEXICONS.map(foldedLexicon).flatMap(({ language, phrases: all }) =>
      foldedMembers(all?.[role]).map((text) => [language, text] as const),
    );
  const samples = (role: Role) =>
    SAMPLES.flatMap(({ language, buttons }) =>
      membersOf(buttons[role] ?? '').map((text) => [language, text] as const),
    );
  const opposites: [Role, Role][] = [
    ['reject-all', 'accept-all'],
    ['accept-all', 'reject-all'],
  ];

  it.each(opposites)('%s, on a page of any language', (role, opposite) => {
    const bad = [...phrases(role), ...samples(role)].filter(([, text]) =>
      ['', ...SAMPLES.map(({ language }) => language)].some(
        (language) => roleOf(text, language) === opposite,
      ),
    );
    expect(bad).toEqual([]);
  });

  it('nor is any other button', () => {
    const harmless: Role[] = ['settings', 'save', 'close', 'more-info', 'pay', 'login', 'next'];
    const bad = harmless
      .flatMap((role) => [...phrases(role), ...samples(role)])
      .filter(([, text]) => ['accept-all', 'reject-all'].includes(String(roleOf(text))));
    expect(bad).toEqual([]);
  });

  it('not even where both stand on one button', () => {
    const mixed = SAMPLES.flatMap(({ buttons }) => {
      const accepts = membersOf(buttons['accept-all'] ?? '').slice(0, 4);
      const refuses = membersOf(buttons['reject-all'] ?? '').slice(0, 4);
      return accepts.flatMap((yes) =>
        refuses.flatMap((no) => [`${no} ${yes}`, `${yes}, ${no}`, `${no} / ${yes}`]),
      );
    });
    const accepted = mixed.filter((text) => roleOf(text) === 'accept-all');
    expect(accepted).toEqual([]);
  });
});

describe('one word has one meaning', () => {
  it.each(LEXICONS.map((lexicon) => [lexicon.language, foldedLexicon(lexicon)] as const))(
    '%s',
    (_, lexicon) => {
      const seen = new Map<string, string>();
      const twice = Object.entries(lexicon.words).flatMap(([meaning, list]) =>
        foldedMembers(list).flatMap((word) => {
          const before = seen.get(word);
          seen.set(word, meaning);
          return before && before !== meaning ? [`${word}: ${before}, ${meaning}`] : [];
        }),
      );
      expect(twice).toEqual([]);
    },
  );

  it.each(LEXICONS.map((lexicon) => [lexicon.language, foldedLexicon(lexicon)] as const))(
    'and one phrase: %s',
    (language, { phrases = {} }) => {
      const bad = Object.entries(phrases).flatMap(([role, list]) =>
        foldedMembers(list).flatMap((text) => {
          const got = roleOf(text, language);
          return got === role ? [] : [`${text}: ${role}, ${String(got)}`];
        }),
      );
      expect(bad).toEqual([]);
    },
  );
});

describe('what a button is not', () => {
  it.each([
    'Reject all and accept',
    'Accept all except marketing',
    'Accept all but analytics',
    'Do not reject',
    'Do not decline cookies',
    'Accept our terms and conditions',
    'I accept the privacy policy',
    'Accept marketing cookies',
    'Reject marketing cookies',
    'Accept & manage',
    'Continue',
    'Yes',
    'No',
    'No, accept',
    'Yes, reject',
    'Accept order',
    'Decline invitation',
    'Add to cart',
    'Accept for $5',
    'Cookies',
    'Cookies & cream',
    'Necessary cookies',
    'Marketing',
    'Submit your application',
    'By continuing to use this website you accept that we and our partners use cookies',
    'Аccept аll',
    'Nicht ablehnen',
    'Alle akzeptieren außer Marketing',
    'Tout accepter sauf la publicité',
    'Ne pas refuser',
    'Не отклонять',
    '',
    '»',
    '5',
  ])('%s', (text) => {
    expect(roleOf(text)).toBeNull();
  });

  it.each([
    ['Accept all / Tout accepter', 'accept-all'],
    ['Weigeren | Refuser', 'reject-all'],
    ['Accept / Reject', null],
    ['Nein danke, nur das Nötigste', 'reject-all'],
    ['No, keep my data private', 'reject-all'],
    ['No thanks – necessary only', 'reject-all'],
    ['Tillad ikke cookies', 'reject-all'],
    ['Accepter ikke alle', null],
    ['ΟΧΙ στα cookies', 'reject-all'],
    ['Yes to cookies', 'accept-all'],
    ['No permitir cookies', 'reject-all'],
    ['No thanks, accept all', null],
    ['No, never mind, accept', null],
    ['Acc\u00adept all cook\u00adies', 'accept-all'],
    ['Ａｃｃｅｐｔ ａｌｌ', 'accept-all'],
  ])('%s: %s', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });
});
