import { describe, expect, it } from 'vitest';
import { answerNames } from '../../../content/isolated/store.ts';

const marks = (...pairs: [string, string][]) => new Map(pairs);
const before = marks(['cookie session', 'a'], ['storage basket', 'b']);

describe('where a page has kept an answer', () => {
  it('is all of the little that was written with it', () => {
    const after = marks(...before, ['cookie seen_message', '1'], ['storage x9', '2']);
    expect(answerNames(before, after)).toEqual(['cookie seen_message', 'storage x9']);
  });

  it('is what was written otherwise than before only where its name says so', () => {
    const earlier = marks(...before, ['cookie consent', 'no']);
    const after = marks(
      ['cookie session', 'z'],
      ['storage basket', 'c'],
      ['cookie consent', 'yes'],
    );
    expect(answerNames(earlier, after)).toEqual(['cookie consent']);
  });

  it('is what speaks of consent, where much was written', () => {
    const tracked = ['_ga', '_gid', '_fbp', '_gcl'].map((name): [string, string] => [
      `cookie ${name}`,
      '1',
    ]);
    const after = marks(...before, ...tracked, ['cookie cookie_consent', '1']);
    expect(answerNames(before, after)).toEqual(['cookie cookie_consent']);
    expect(answerNames(before, marks(...before, ...tracked))).toEqual([]);
  });

  it('is never more than a few short names', () => {
    const many = Array.from({ length: 40 }, (_, n): [string, string] => [
      `cookie consent${n}`,
      '1',
    ]);
    expect(answerNames(before, marks(...many)).length).toBeLessThan(8);
    expect(answerNames(before, marks([`cookie consent${'x'.repeat(200)}`, '1']))).toEqual([]);
  });

  it('is nowhere where nothing was written', () => {
    expect(answerNames(before, before)).toEqual([]);
  });
});
