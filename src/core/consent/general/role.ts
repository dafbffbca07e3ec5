import { isNeeded, purposeFromWords, roleOf, type Role } from '../lexicon/index.ts';
import { isControl, type Control, type Item } from './outline.ts';
import { purposesMentioned, purposesOfLabel } from './purposes.ts';

/**
 * The role of a control by its name. One that names what it is for ("Accept analytics cookies") has
 * the role of what is left without it; one that allows something besides what is needed ("Only necessary
 * and statistics") refuses nothing, though what is left of it does.
 */
export function roleIn(name: string): Role | null {
  const role = roleOf(name);
  if (role !== null) return OPENS_OR_SAVES.includes(role) && RECOMMENDS.test(name) ? null : role;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  const rest = words.filter((word) => purposeFromWords(word) === null);
  if (rest.length === words.length || rest.length === 0) return null;
  const left = roleOf(rest.join(' '));
  if (left === 'reject-all') return isNeeded(rest.join(' ')) ? null : left;
  return left === 'accept-all' ? left : null;
}

/**
 * "Recommended settings": what the site would like to be allowed, not where it is chosen. Beginnings of
 * the word as the lexicons have it among their small words, and as other languages write it.
 */
const RECOMMENDS =
  /recom+[ae]nd|empfohlen|consigliat|aanbevolen|zalecan|polecan|rekomm?end|anbefal|suositel|doporu[cč]en|odpor[uú][cč]an|aj[aá]nlott|preporu[cč]en|priporo[cč]en|soovitat|ieteik|препоръч|рекоменд|препоруч|συνιστ|προτειν|önerilen|disarankan|מומלצ|موصى|推荐|推薦|推奨|おすすめ|권장|추천/iu;
const OPENS_OR_SAVES: readonly Role[] = ['settings', 'save'];

/**
 * Whether a button that refuses leaves nothing allowed: one that names what it refuses ("Reject marketing")
 * refuses all only where the dialog speaks of nothing else.
 */
export function refusesAll(name: string, text: string): boolean {
  if (roleOf(name) === 'reject-all') return true;
  const named = purposesOfLabel(name);
  return purposesMentioned(text).every((purpose) => named.includes(purpose));
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
  // "Accept consent to set cookies" speaks of setting, and accepts; so does "Use recommended settings".
  if (words.length > MOST_SENTENCE || accepts(words) || RECOMMENDS.test(name)) return false;
  return words.some((_, from) =>
    [2, 3].some((count) => roleOf(words.slice(from, from + count).join(' ')) === 'settings'),
  );
}

const MOST_SENTENCE = 16;

/** It begins or ends as a yes does; words alone that also mean "if" or "to" in some language are none. */
const accepts = (words: readonly string[]): boolean =>
  [1, 2, 3].some((count) =>
    [words.slice(0, count), words.slice(-count)].some((part) =>
      YES.includes(roleIn(part.join(' '))),
    ),
  );
const YES: readonly (Role | null)[] = ['accept-all', 'acknowledge'];

/**
 * "Select" below the title of each of several cards: one of many answers, which is no way to the choices.
 * Buttons of one name that all lead to the settings stand in no card of their own.
 */
export function isOfACard({ name }: Control, items: readonly Item[]): boolean {
  const cards = items.flatMap(({ node, around }) =>
    typeof node !== 'string' && node.shown && node.name === name ? [around.at(-1)] : [],
  );
  const areTitled = cards.every((card) =>
    card?.in.some((part) => typeof part !== 'string' && !isControl(part) && part.heading === true),
  );
  return areTitled && new Set(cards).size > 1;
}
