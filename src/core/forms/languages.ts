import { phrases } from '../words/phrases.ts';
import { LANGUAGES } from './words/index.ts';
import type { AskedKind, ChoiceKind, FieldWords } from './words/words.ts';

/**
 * Kinds in the order in which words are believed: the narrower before the wider, so that a patient's
 * diagnosis is no name, and the name on a card is part of the card.
 */
const ORDER: readonly AskedKind[] = [
  'passport',
  'national-id',
  'payment-card',
  'bank-account',
  'birth-date',
  'union',
  'religion',
  'politics',
  'orientation',
  'ethnicity',
  'health',
  'marital-status',
  'purchase-reason',
  'income',
  'shopping-preferences',
  'email',
  'phone',
  'postal-code',
  'age',
  'sex',
  'address',
  'name',
  'occupation',
];

/** One kind's words, compiled. */
export interface Asked {
  kind: AskedKind;
  yes: RegExp;
}

/** The words of one language, compiled. */
export interface Language {
  asks: readonly Asked[];
  child: Asked;
  /** What makes a word of a kind mean something else. */
  others: Readonly<Record<AskedKind, RegExp>>;
  choices: readonly (readonly [ChoiceKind, RegExp])[];
  search: RegExp;
}

const compiled = new Map<string, Language>();

/** The compiled words of a language that `LANGUAGES` has; compiled when they are first needed. */
function language(code: string): Language | null {
  const known = compiled.get(code);
  if (known) return known;
  const words = Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : undefined;
  if (!words) return null;
  const made = compile(words);
  compiled.set(code, made);
  return made;
}

function compile({ asks, beside, choices, search, loose }: FieldWords): Language {
  const asked = (kind: AskedKind): Asked => ({ kind, yes: phrases(asks[kind], loose) });
  const others = Object.fromEntries(
    (Object.keys(asks) as AskedKind[]).map((kind) => [kind, phrases(beside[kind] ?? '', loose)]),
  ) as Record<AskedKind, RegExp>;
  return {
    asks: ORDER.map(asked),
    child: asked('child'),
    others,
    // A choice says its one word and nothing else.
    choices: (Object.keys(choices) as ChoiceKind[]).map((kind) => [
      kind,
      phrases(choices[kind].replace(/^|\|/g, '$&=')),
    ]),
    search: phrases(search, loose),
  };
}

/** Writing systems that tell the languages to try, whatever the page declares. */
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, ['ja']],
  [/\p{Script=Han}/u, ['zh', 'ja']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Cyrillic}/u, ['ru']],
  [/\p{Script=Arabic}/u, ['ar']],
];
const OTHER_SCRIPT = new Set(SCRIPTS.flatMap(([, codes]) => codes));
const LATIN = Object.keys(LANGUAGES).filter((code) => !OTHER_SCRIPT.has(code));

/** Norwegian, Bokmål and Nynorsk ask with nearly the same words as Danish; Malay as Indonesian, and so on. */
const NEAR: Readonly<Record<string, string>> = {
  no: 'da',
  nb: 'da',
  nn: 'da',
  ms: 'id',
  ca: 'es',
  gl: 'pt',
  sk: 'cs',
  in: 'id',
};

/**
 * Languages to read a control in, in order: the page's own, English (names of controls are English
 * everywhere), those of the script it is written in; all of the script where the page does not say.
 */
export function languagesFor(declared: string, text: string): Language[] {
  const code = Object.hasOwn(NEAR, declared) ? (NEAR[declared] ?? declared) : declared;
  const known = Object.hasOwn(LANGUAGES, code);
  const script = SCRIPTS.find(([letters]) => letters.test(text))?.[1] ?? [];
  const codes = [
    ...(known ? [code] : []),
    'en',
    ...script,
    ...(known || script.length ? [] : LATIN),
  ];
  return [...new Set(codes)].flatMap((one) => language(one) ?? []);
}
