import { vocabularyOf, type Vocabulary } from './compose.ts';
import { once } from './fold.ts';
import { tableOf } from './spoken.ts';

/** Scripts but Latin. A text with letters of one of them is in a language of that script. */
const SCRIPTS = [
  /\p{sc=Cyrillic}/u,
  /\p{sc=Greek}/u,
  /\p{sc=Hebrew}/u,
  /\p{sc=Arabic}/u,
  /\p{sc=Devanagari}/u,
  /\p{sc=Thai}/u,
  /\p{sc=Hangul}/u,
  /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}/u,
];
const scriptOf = (text: string): number => SCRIPTS.findIndex((script) => script.test(text));

interface Tongue {
  language: string;
  script: number;
  vocabulary: () => Vocabulary;
}

const tongues = tableOf((lexicons): Tongue[] =>
  lexicons.map((lexicon) => ({
    language: lexicon.language,
    script: scriptOf(lexicon.words.accept ?? ''),
    vocabulary: once(() => vocabularyOf(lexicon)),
  })),
);

/** The languages that a text may be in, by its script. */
export function tonguesOf(text: string): Tongue[] {
  const script = scriptOf(text);
  return tongues().filter((tongue) => tongue.script === script);
}
