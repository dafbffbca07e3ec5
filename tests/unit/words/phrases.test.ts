import { describe, expect, it } from 'vitest';
import { fold, identifierWords, phrases } from '../../../src/core/words/phrases.ts';

describe('folded text', () => {
  it.each([
    ['Prénom', 'prenom'],
    ['Straße / Hausnr.', 'strasse hausnr'],
    ['WhatsApp', 'whatsapp'],
    ['PŁEĆ', 'plec'],
    ['Doğum Tarihi', 'dogum tarihi'],
    ['İsim', 'isim'],
    ['Дата рождения', 'дата рождения'],
    ['Ημερομηνία', 'ημερομηνια'],
    ['ＩＤ番号', 'id番号'],
    ['이메일', '이메일'],
    ['जन्म तिथि', 'जन्म तिथि'],
    ['', ''],
    [' ** ', ''],
  ])('%s is compared as %s', (text, folded) => expect(fold(text)).toBe(folded));
});

describe('phrases', () => {
  it('are whole words', () => {
    expect(phrases('rue|âge').test(fold('Rueful sausage'))).toBe(false);
    expect(phrases('rue|âge').test(fold('Âge :'))).toBe(true);
  });

  it('may go on where a star says so', () => {
    expect(phrases('pregnan*').test('pregnancy')).toBe(true);
    expect(phrases('*nummer').test('telefonnummer')).toBe(true);
    expect(phrases('pregnan*').test('unpregnant')).toBe(false);
    expect(phrases('trouble* alimentaire*').test('troubles alimentaires')).toBe(true);
    expect(phrases('trouble* alimentaire*').test('troublesalimentaires')).toBe(false);
  });

  it('may be the whole text', () => {
    expect(phrases('=name').test('name')).toBe(true);
    expect(phrases('=name').test('file name')).toBe(false);
  });

  it('have no edges where a script has none', () => {
    expect(phrases('氏名', true).test('お客様氏名を入力')).toBe(true);
  });

  it('that are none match nothing', () => {
    expect(phrases('').test('')).toBe(false);
    expect(phrases('|').test('anything')).toBe(false);
  });

  it('read no pattern of a word', () => {
    expect(phrases('a.c').test('abc')).toBe(false);
    expect(phrases('a.c').test('a c')).toBe(true);
  });
});

describe('words of an identifier', () => {
  it.each([
    ['customerEmail', 'customer email'],
    ['billing[postal_code]', 'billing postal code'],
    ['first-name', 'first name'],
  ])('%s', (text, words) => expect(identifierWords(text)).toBe(words));
});
