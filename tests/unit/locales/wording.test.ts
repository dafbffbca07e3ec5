import { describe, expect, it } from 'vitest';
import { ALLOWED, FEAR, JARGON } from './banned-words.ts';
import { english, englishTexts } from './catalogue.ts';

const jargonIn = (text: string) =>
  JARGON.flatMap(([pattern, instead]) => {
    const hit = pattern.exec(text);
    return hit ? [`${hit[0]} (say: ${instead})`] : [];
  });

describe('the English texts', () => {
  it.each([
    'Your CMP stored a TC string',
    'Opted out of 12 vendors',
    'Cookie syncing with a third-party host',
    'A tracking pixel in an iframe',
    'The hashed payload was sent to its API',
  ])('would be caught: %s', (text) => {
    expect(jargonIn(text)).not.toEqual([]);
  });

  it('have no jargon', () => {
    const found = englishTexts.flatMap(([key, text]) =>
      key in ALLOWED ? [] : jargonIn(text).map((word) => `${key}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  it('have no exception that is not needed any more', () => {
    const unused = Object.keys(ALLOWED).filter(
      (key) => jargonIn(english[key]?.message ?? '').length === 0,
    );
    expect(unused).toEqual([]);
  });

  it('neither frighten nor shame, and claim no protection', () => {
    const found = englishTexts.flatMap(([key, text]) => {
      const hit = FEAR.map((pattern) => pattern.exec(text)?.[0]).find(Boolean);
      return hit ? [`${key}: ${hit}`] : [];
    });
    expect(found).toEqual([]);
  });

  it('do not shout', () => {
    const loud = englishTexts.filter(([, text]) => /!|\b[A-Z]{5,}\b/.test(text));
    expect(loud).toEqual([]);
  });
});
