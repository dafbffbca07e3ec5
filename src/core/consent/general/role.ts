import { purposeFromWords, roleOf, type Role } from '../lexicon/index.ts';

/**
 * The role of a control by its name. One that names what it is for ("Accept analytics cookies") has
 * the role of what is left without it.
 */
export function roleIn(name: string): Role | null {
  const role = roleOf(name);
  if (role !== null) return role;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  const rest = words.filter((word) => purposeFromWords(word) === null);
  if (rest.length === words.length || rest.length === 0) return null;
  const left = roleOf(rest.join(' '));
  return left === 'accept-all' || left === 'reject-all' ? left : null;
}

const MOST_WORDS = 6;

/**
 * A whole sentence that is a button ("You can change your preferences at any time") does what the
 * words in it say, where these lead to the choices: that decides nothing.
 */
export function leadsToChoices(name: string): boolean {
  const words = name.split(/\s+/);
  // "Personalise" alone, as a button, is about the dialog and not about the site.
  if (words.length === 1 && purposeFromWords(name) === 'personalisation') return true;
  if (words.length > MOST_SENTENCE) return false;
  return words.some((_, from) =>
    [2, 3].some((count) => roleOf(words.slice(from, from + count).join(' ')) === 'settings'),
  );
}

const MOST_SENTENCE = 16;
