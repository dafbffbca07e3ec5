import { meaningsOf, roleFrom } from './compose.ts';
import { fold, membersOf, SPACELESS } from './fold.ts';
import type { Meaning, Role } from './lexicon.ts';
import { PhraseFinder } from './phrases.ts';
import { tableOf } from './spoken.ts';
import { tonguesOf } from './tongues.ts';

/** A button says it in fewer letters than this; more is a sentence. */
const MOST_LETTERS = 140;

interface Said<T> {
  language: string;
  what: T;
}

const keyOf = (folded: string): string =>
  SPACELESS.test(folded) ? folded.replaceAll(' ', '') : folded;

/** A bare 'Tak' is thanks in one language and yes in another: such words are weak in all of them. */
const weak = tableOf(
  (lexicons) => new Set(lexicons.flatMap(({ words }) => [words.yes, words.no].flatMap(membersOf))),
);

/** Whole phrases of all languages. One phrase may mean different things in two of them. */
const phrases = tableOf((lexicons) => {
  const made = new Map<string, Said<Role>[]>();
  for (const { language, phrases: lists = {}, spaceless } of lexicons) {
    for (const [role, list] of Object.entries(lists) as [Role, string][]) {
      for (const member of membersOf(list)) {
        const phrase = spaceless ? keyOf(member) : member;
        const said = { language, what: role };
        const known = made.get(phrase);
        if (known) known.push(said);
        else made.set(phrase, [said]);
      }
    }
  }
  return made;
});

const alls = tableOf((lexicons) => {
  const made = new PhraseFinder<true>();
  for (const { words, spaceless } of lexicons) made.add(words.all, () => true, spaceless);
  return made;
});

/** Whether a button speaks of all of something: it is no answer to one question of several. */
export const speaksOfAll = (text: string): boolean => alls().in(fold(text)).length > 0;

/** A cross in place of a word. */
const CROSS =
  /^[\s\p{P}]*[x\u00d7\u2715\u2716\u2717\u2718\u2a2f\u2a09\u2573\u274c\u274e\u2612\u{1f5d9}\u{1f5f4}][\s\p{P}\ufe0f]*$/iu;
const PRICE = /\p{Sc}|\b(?:eur|usd|gbp|chf)\b/iu;
const GRANTS: readonly Role[] = ['accept-all'];
const REFUSES: readonly Role[] = ['reject-all'];

/**
 * What a button or link of a consent dialog does, from its whole accessible name.
 * @param language of the page, as BCP 47: decides only where two languages say different things
 * @returns null where it is none of these, or could be read in more than one way
 */
export function roleOf(text: string, language = ''): Role | null {
  if (text.length > MOST_LETTERS) return null;
  if (CROSS.test(text)) return 'close';
  const role =
    roleOfFolded(fold(text), language) ??
    roleOfHalves(text, language) ??
    refusalOfParts(text, language);
  return role !== 'pay' && role !== null && PRICE.test(text) ? null : role;
}

/** 'Accept all / Tout accepter': the same in two languages. */
function roleOfHalves(text: string, language: string): Role | null {
  const halves = text.split(/[/|\n\u2022\u00b7]/).map(fold);
  if (halves.length < 2) return null;
  const roles = new Set(halves.map((half) => roleOfFolded(half, language)));
  const [role] = roles;
  return roles.size === 1 ? (role ?? null) : null;
}

/** 'No thanks, only what is needed': every part says no, and one says to what. */
function refusalOfParts(text: string, language: string): Role | null {
  const parts = text.split(/[,;:.!\u2013\u2014]|\s-\s/).filter((part) => fold(part) !== '');
  if (parts.length < 2) return null;
  const refuses = (part: string) => roleOfFolded(fold(part), language) === 'reject-all';
  const saysNo = (part: string) => refuses(part) || weakRoleOf(part, language) === 'reject-all';
  return parts.some(refuses) && parts.every(saysNo) ? 'reject-all' : null;
}

function roleOfFolded(folded: string, language: string): Role | null {
  const words = withoutNumbers(folded);
  if (!words || weak().has(words)) return null;
  return oneOf(phrases().get(keyOf(words)) ?? read(words, roleFrom), language);
}

/** 'Accept (5)': a number counts something and changes nothing. */
const withoutNumbers = (folded: string): string =>
  folded
    .replace(/(?<![\p{L}\p{M}\p{N}])\p{N}+(?![\p{L}\p{M}\p{N}])/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();

function read<T>(words: string, judge: (meanings: Meaning[]) => T | null): Said<T>[] {
  return tonguesOf(words).flatMap(({ language, vocabulary }) => {
    const meanings = meaningsOf(words, vocabulary());
    const what = meanings && judge(meanings);
    return what === null ? [] : [{ language, what }];
  });
}

/** The page's language decides; then what all agree on; then anything but a guess about consent. */
function oneOf(said: readonly Said<Role>[], language: string): Role | null {
  const [first] = said;
  if (!first) return null;
  const primary = language.toLowerCase().split('-')[0];
  const native = said.find((one) => one.language === primary);
  const roles = new Set(said.map(({ what }) => what));
  if (roles.size === 1) return first.what;
  if (native) return native.what;
  const decides = [...roles].filter((role) => GRANTS.includes(role) || REFUSES.includes(role));
  return decides.length > 0 ? null : first.what;
}

/** A bare 'Yes', 'No' or 'Continue': it means something only where the dialog asks for it. */
export function weakRoleOf(text: string, language = ''): Role | null {
  if (text.length > MOST_LETTERS) return null;
  const said = read(withoutNumbers(fold(text)), (meanings) => {
    const told = new Set(meanings.filter((meaning) => meaning !== 'filler'));
    if (told.size !== 1) return null;
    if (told.has('yes')) return 'accept-all';
    // In many languages 'no' and 'not' are one word.
    if (told.has('no') || told.has('not')) return 'reject-all';
    return told.has('continue') ? 'acknowledge' : null;
  });
  return oneOf(said as Said<Role>[], language);
}
