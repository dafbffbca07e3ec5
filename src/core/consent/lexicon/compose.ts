import { membersOf } from './fold.ts';
import type { Lexicon, Meaning, Role } from './lexicon.ts';

/** The words of one language, ready to be looked up. */
export interface Vocabulary {
  spaceless: boolean;
  prefixes: string[];
  /** Whole members by their folded text; those of several words are parted by one space. */
  exact: Map<string, Meaning>;
  stems: Map<string, Meaning>;
  /** Letters of the shortest stem and of the longest member; words of the longest member. */
  shortestStem: number;
  longest: number;
  most: number;
}

/** Words that are the same everywhere. */
const EVERYWHERE: readonly [Meaning, string][] = [
  ['cookie', 'cookie|cookies'],
  ['filler', 'gdpr|dsgvo|rgpd|ccpa'],
];

export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const { words, prefixes } = lexicon;
  const spaceless = lexicon.spaceless === true;
  const exact = new Map<string, Meaning>();
  const stems = new Map<string, Meaning>();
  let shortestStem = Infinity;
  let longest = 0;
  let most = 1;
  const learn = (list: string | undefined, meaning: Meaning) => {
    for (const member of membersOf(list)) {
      const text = spaceless ? member.replaceAll(' ', '') : member;
      if (text.endsWith('*')) {
        stems.set(text.slice(0, -1), meaning);
        shortestStem = Math.min(shortestStem, text.length - 1);
      } else exact.set(text, meaning);
      longest = Math.max(longest, text.length);
      if (text.includes(' ')) most = Math.max(most, text.split(' ').length);
    }
  };
  for (const [meaning, list] of Object.entries(words) as [Meaning, string][]) learn(list, meaning);
  for (const [meaning, list] of EVERYWHERE) learn(list, meaning);
  const before = membersOf(prefixes);
  return { spaceless, prefixes: before, exact, stems, shortestStem, longest, most };
}

/**
 * What each word of a folded text means in one language.
 * @returns null where it has a word that this language does not know
 */
export function meaningsOf(folded: string, vocabulary: Vocabulary): Meaning[] | null {
  return vocabulary.spaceless
    ? spacelessMeanings(folded.replaceAll(' ', ''), vocabulary)
    : spacedMeanings(folded.split(' '), vocabulary);
}

function spacelessMeanings(text: string, { exact, longest }: Vocabulary): Meaning[] | null {
  const found: Meaning[] = [];
  for (let at = 0; at < text.length;) {
    let size = Math.min(longest, text.length - at);
    while (size > 0 && !exact.has(text.slice(at, at + size))) size--;
    const meaning = exact.get(text.slice(at, at + size));
    if (!meaning) return null;
    found.push(meaning);
    at += size;
  }
  return found;
}

function spacedMeanings(words: readonly string[], vocabulary: Vocabulary): Meaning[] | null {
  const found: Meaning[] = [];
  for (let at = 0; at < words.length;) {
    let count = Math.min(vocabulary.most, words.length - at);
    let meaning: Meaning[] | null = null;
    for (; count > 0; count--) {
      meaning = lookUp(words.slice(at, at + count).join(' '), vocabulary);
      if (meaning) break;
    }
    if (!meaning) return null;
    found.push(...meaning);
    at += count;
  }
  return found;
}

function lookUp(text: string, vocabulary: Vocabulary): Meaning[] | null {
  const whole = wordMeaning(text, vocabulary) ?? unprefixed(text, vocabulary);
  if (whole) return [whole];
  // Compounds: 'cookievoorkeuren', 'marketingcookies'.
  const [, front, back] =
    /^cookies?(\p{L}{4,})$|^(\p{L}{4,}?)s?cookie\p{L}{0,3}$/u.exec(text) ?? [];
  const rest = front ?? back;
  const meaning = rest ? wordMeaning(rest, vocabulary) : undefined;
  return meaning ? ['cookie', meaning] : null;
}

function unprefixed(text: string, vocabulary: Vocabulary): Meaning | undefined {
  for (const prefix of vocabulary.prefixes) {
    const rest = text.startsWith(prefix) ? text.slice(prefix.length) : '';
    const meaning = rest.length > 1 ? wordMeaning(rest, vocabulary) : undefined;
    if (meaning) return meaning;
  }
  return undefined;
}

function wordMeaning(text: string, { exact, stems, shortestStem }: Vocabulary) {
  const whole = exact.get(text);
  if (whole) return whole;
  for (let size = text.length; size >= shortestStem; size--) {
    const meaning = stems.get(text.slice(0, size));
    // A stem of one word must not swallow the next.
    if (meaning && !text.slice(size).includes(' ')) return meaning;
  }
  return undefined;
}

/**
 * The role of a button from the meanings of its words in their order. Where they can be read in more
 * than one way it has none: a refusal must never be taken for an acceptance, nor the reverse.
 */
export function roleFrom(all: readonly Meaning[]): Role | null {
  const told = turned(
    all
      .filter((meaning) => meaning !== 'filler')
      .map((meaning) => (meaning === 'consent-settings' ? 'settings' : meaning)),
  );
  if (!told) return null;
  const has = (...meanings: Meaning[]) => meanings.some((meaning) => told.includes(meaning));
  if (has('except')) return has('reject') && has('needed') && !has('accept') ? 'reject-all' : null;
  if (has('pay')) return has('accept', 'not', 'no', 'login') && !paysOrLogsIn(told) ? null : 'pay';
  if (has('login')) return has('accept', 'reject', 'not', 'no') ? null : 'login';
  if (has('accept') && has('reject')) return null;
  if (has('reject')) return refusalOf(has);
  if (has('accept')) return acceptanceOf(told, has);
  if (has('not')) return negationOf(has);
  return plainOf(told, has);
}

type Has = (...meanings: Meaning[]) => boolean;

const paysOrLogsIn = (told: readonly Meaning[]) =>
  told.every((meaning) => meaning === 'pay' || meaning === 'login');

/** Between a 'not' and the acceptance that it turns round. */
const BETWEEN: readonly Meaning[] = ['cookie', 'privacy', 'optional', 'all'];
/** Behind a 'not' that follows the acceptance: "tillad ikke cookies". "Not all" may yet be some. */
const WHAT: readonly Meaning[] = ['cookie', 'privacy', 'optional'];

/** 'Not accept' becomes a refusal, 'not necessary' optional. @returns null for a double negation */
function turned(told: readonly Meaning[]): Meaning[] | null {
  const made: Meaning[] = [];
  for (let i = 0; i < told.length; i++) {
    const meaning = told[i];
    if (!meaning) continue;
    if (meaning !== 'not') {
      if (meaning === 'reject' && made.at(-1) === 'not') return null;
      made.push(meaning);
      continue;
    }
    if (made.at(-1) === 'reject') return null;
    let next = i + 1;
    while (BETWEEN.includes(told[next] as Meaning)) next++;
    if (told[i + 1] === 'needed') made.push('optional');
    else if (told[next] === 'accept') made.push('reject');
    else if (made.at(-1) === 'accept' && told.slice(i + 1).every((one) => WHAT.includes(one)))
      made.splice(-1, 1, 'reject');
    else {
      made.push('not');
      continue;
    }
    if (told[i + 1] === 'needed') i++;
    else if (told[next] === 'accept') i = next;
  }
  return made;
}

function refusalOf(has: Has): Role | null {
  if (has('acknowledge', 'info', 'withdraw', 'selected', 'part', 'login')) return null;
  // "Yes, reject all" answers "are you sure?"; a yes with less may be one to something else.
  if (has('yes') && !has('all')) return null;
  if (has('needed')) return has('only') && !has('settings') ? 'reject-all' : null;
  if (has('settings')) return has('save', 'continue') ? null : 'settings';
  return has('only', 'next') ? null : 'reject-all';
}

function acceptanceOf(told: readonly Meaning[], has: Has): Role | null {
  if (has('not', 'no', 'settings', 'info', 'withdraw', 'part', 'next')) return null;
  if (has('needed')) {
    if (has('selected')) return null;
    return has('optional') ? (has('all') && !has('only') ? 'accept-all' : null) : 'reject-all';
  }
  if (has('selected')) return has('all', 'optional') ? null : 'save';
  if (has('only')) return null;
  if (has('save')) return has('all') ? 'accept-all' : 'save';
  return told.length > 0 ? 'accept-all' : null;
}

/** A 'not' that turns nothing round: 'continue without cookies', 'no tracking'. */
function negationOf(has: Has): Role | null {
  if (has('settings', 'info', 'withdraw', 'part', 'selected', 'yes', 'acknowledge', 'save'))
    return null;
  return has('cookie', 'privacy', 'optional') ? 'reject-all' : null;
}

function plainOf(told: readonly Meaning[], has: Has): Role | null {
  if (told.length === 2 && has('cookie') && has('yes', 'no'))
    return has('yes') ? 'accept-all' : 'reject-all';
  if (has('yes', 'no') && !has('acknowledge')) return null;
  if (has('needed')) {
    if (has('optional', 'part', 'selected', 'settings', 'info', 'acknowledge', 'all')) return null;
    return has('only', 'continue', 'save', 'close') ? 'reject-all' : null;
  }
  if (has('no', 'optional', 'part')) return null;
  if (has('withdraw'))
    return has('settings') ? 'settings' : has('cookie', 'privacy') ? 'reject-all' : null;
  if (has('save')) return has('all', 'info') ? null : 'save';
  if (has('settings')) {
    if (has('continue', 'acknowledge', 'next')) return null;
    return has('close') ? 'close' : 'settings';
  }
  if (has('selected')) return has('only', 'continue') && !has('all') ? 'save' : null;
  if (has('only')) return null;
  if (has('info')) return has('acknowledge', 'continue', 'close') ? null : 'more-info';
  if (has('acknowledge')) return 'acknowledge';
  if (has('close')) return has('continue') ? 'acknowledge' : 'close';
  return has('next') && !has('cookie', 'privacy', 'all', 'continue') ? 'next' : null;
}
