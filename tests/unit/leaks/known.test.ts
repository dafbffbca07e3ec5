import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isForAnother,
  isPersonal,
  momentOf,
  onlyScrambled,
  type Moments,
} from '../../../src/core/leaks/known.ts';
import { match } from '../../../src/core/leaks/match.ts';
import { readingsOf } from '../../../src/core/leaks/readings.ts';
import { siteOf } from '../../../src/core/web/site-of.ts';
import { tokensOf } from '../../../src/core/leaks/tokens.ts';
import { CODINGS } from './codings.ts';

const SITE = 'bluebell.example';

describe('an address that a page knows', () => {
  it.each(['anna@x.org', 'max.mueller@gmx.de', 'j.o+news@mail.com', 'Ines_Info@post.example'])(
    '%s is a person’s',
    (address) => expect(isPersonal('email', address, SITE)).toBe(true),
  );

  it.each([
    ['info@other.example', 'an office'],
    ['support+web@other.example', 'an office, with a tag'],
    ['no-reply@other.example', 'nobody'],
    ['kontakt.berlin@gmx.de', 'an office of a town'],
    ['anna@bluebell.example', 'at the site'],
    ['anna@mail.bluebell.example', 'at a host of the site'],
    ['anna@bluebell.de', 'at the site under another end'],
    ['your.name@gmail.com', 'an example'],
    ['anna@example.com', 'at a domain for examples'],
    ['a***@gmail.com', 'masked'],
    ['anna@', 'none at all'],
    ['anna', 'none at all'],
  ])('%s is not: %s', (address) => expect(isPersonal('email', address, SITE)).toBe(false));

  it.each([
    ['+49 171 2345698', true],
    ['(0171) 23 45 69 80', true],
    ['+49', false],
    ['12345678', false],
    ['000000000', false],
    ['1234567890123456', false],
  ])('a number %s counts: %s', (number, counts) =>
    expect(isPersonal('phone', number, SITE)).toBe(counts),
  );

  it('of other kinds nothing counts, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.domain(), (value, site) => {
        expect(isPersonal('name', value, site)).toBe(false);
        isPersonal('email', value, site);
        isPersonal('phone', value, site);
      }),
    );
  });

  it('is never one of the site itself, whatever stands before its sign', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const domain = address.slice(address.lastIndexOf('@') + 1);
        expect(isPersonal('email', address, siteOf(domain.toLowerCase()))).toBe(false);
      }),
    );
  });
});

describe('a field', () => {
  it.each([
    ['recipient_email', ''],
    ['friendEmail', ''],
    ['email', 'Empfänger'],
    ['mail[to]', ''],
    ['email', 'To:'],
    ['gift_email', 'E-mail'],
  ])('%s “%s” is for somebody else', (names, label) =>
    expect(isForAnother({ names, label })).toBe(true),
  );

  it.each([
    ['email', 'Your e-mail'],
    ['customer[email]', 'E-mail to send your order to us'],
    ['account_email', 'Preferred e-mail address'],
    ['email', 'Used to sign in'],
    ['billing_email', 'Billing e-mail'],
  ])('%s “%s” is for whoever sees it', (names, label) =>
    expect(isForAnother({ names, label })).toBe(false),
  );
});

describe('what counts only scrambled', () => {
  const address = 'Lena.Velvet@post.example';
  const tokens = onlyScrambled(tokensOf('email', address)!);
  const found = (part: string) => match(readingsOf(part), [tokens]).length;

  it.each(Object.entries(CODINGS))('%s: found where it is a digest', (name, code) => {
    const digest = /sha|md5|ripemd|salt|hash/i.test(name);
    const part = `/p?x=${encodeURIComponent(code(address))}`;
    if (digest) expect(found(part)).toBe(1);
    else expect(found(part)).toBe(0);
  });
});

describe('the moment of a leak', () => {
  const at = 1000;
  const moments = (change: Partial<Moments>): Moments => ({
    typed: null,
    known: null,
    sentWith: [],
    submits: [],
    ...change,
  });

  it.each([
    ['typed', moments({ typed: 500 }), 'before'],
    ['typed and sent', moments({ typed: 500, submits: [700] }), 'after'],
    ['typed, sent later', moments({ typed: 500, submits: [1500] }), 'before'],
    ['known', moments({ known: 100 }), 'known'],
    ['known, told of after it left', moments({ known: 1200 }), 'known'],
    ['known, another form sent', moments({ known: 100, submits: [700] }), 'known'],
    ['known, and sent with its form', moments({ known: 100, sentWith: [700] }), 'after'],
    ['known, its form sent later', moments({ known: 100, sentWith: [1700] }), 'known'],
    ['known, then typed', moments({ known: 100, typed: 500 }), 'known'],
    ['known, then typed and sent', moments({ known: 100, typed: 500, submits: [700] }), 'after'],
    ['typed, then shown by the site', moments({ known: 700, typed: 500 }), 'before'],
  ] as const)('%s: %j is %s', (_, when, said) => expect(momentOf(when, at)).toBe(said));

  it('is never graver because the site knew it, and never “known” where it did not', () => {
    const time = fc.integer({ min: 0, max: 2000 });
    const grave = { known: 0, after: 0, before: 1 };
    fc.assert(
      fc.property(time, fc.array(time), fc.array(time), time, time, (typed, ...rest) => {
        const [submits, sentWith, known, now] = rest;
        const without = momentOf({ typed, known: null, sentWith: [], submits }, now);
        const withIt = momentOf({ typed, known, sentWith, submits }, now);
        expect(without).not.toBe('known');
        expect(grave[withIt]).toBeLessThanOrEqual(grave[without]);
      }),
    );
  });
});
