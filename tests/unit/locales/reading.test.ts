import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { englishTexts } from './catalogue.ts';

/** Words that one sentence may have, and the school grade that the text in the middle may need. */
const LONGEST = 20;
const GRADE = 8;
/** No single text may need more; of short ones the formula makes too much of one long word. */
const HARDEST = 12;
const SHORT = 10;
/** Fewer words are a label: its grade says nothing. */
const SENTENCE = 5;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });
const segmentsOf = (by: Intl.Segmenter, text: string) => [...by.segment(text)];

/** A blank counts as one short word. */
const sentencesOf = (text: string) =>
  segmentsOf(sentences, text.replace(/\$\d/g, 'one').replace(/’/g, "'")).map(({ segment }) =>
    segmentsOf(words, segment).flatMap((part) => (part.isWordLike ? [part.segment] : [])),
  );

/** School grade (Flesch-Kincaid) of a text's sentences; null where it has none. */
function gradeOf(text: string): number | null {
  const read = sentencesOf(text).filter((sentence) => sentence.length >= SENTENCE);
  if (read.length === 0) return null;
  const all = read.flat();
  return fleschKincaid({
    sentence: read.length,
    word: all.length,
    syllable: all.reduce((sum, word) => sum + syllable(word), 0),
  });
}

const graded = englishTexts
  .flatMap(([key, text]) => {
    const grade = gradeOf(text);
    return grade === null ? [] : [{ key, grade, length: sentencesOf(text).flat().length }];
  })
  .sort((a, b) => a.grade - b.grade);

describe('the English texts', () => {
  it('are measured', () => {
    expect(gradeOf('You can look at it. You can save it here.')).toBeLessThan(3);
    expect(
      gradeOf('Interoperability considerations necessitate comprehensive administrative measures.'),
    ).toBeGreaterThan(HARDEST);
    expect(graded.length).toBeGreaterThan(300);
  });

  it(`have no sentence of more than ${LONGEST} words`, () => {
    const long = englishTexts.filter(([, text]) =>
      sentencesOf(text).some((sentence) => sentence.length > LONGEST),
    );
    expect(long).toEqual([]);
  });

  it(`are read after ${GRADE} years of school`, () => {
    expect(graded[Math.floor(graded.length / 2)]?.grade).toBeLessThanOrEqual(GRADE);
    const hard = graded.filter(({ grade, length }) => grade > HARDEST && length > SHORT);
    expect(hard).toEqual([]);
  });
});
