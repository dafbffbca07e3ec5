import { PURPOSES, type Purpose } from '../../model/purpose.ts';
import { fold } from './fold.ts';
import { PhraseFinder } from './phrases.ts';
import { PRODUCTS } from './products.ts';
import { foldedList, tableOf } from './spoken.ts';

type Named = Purpose | 'needed' | 'special' | 'external' | 'optional';

/** Narrow purposes before wide ones: 'personalised advertising' is advertising. */
const ORDER: readonly Purpose[] = [
  'selling',
  'social',
  'advertising',
  'analytics',
  'personalisation',
  'functional',
];

const finder = tableOf((lexicons) => {
  const made = new PhraseFinder<Named>();
  for (const name of ['analytics', 'advertising', 'functional', 'external'] as const)
    made.add(foldedList(PRODUCTS[name]), () => name);
  for (const { purposes, words, spaceless } of lexicons) {
    for (const name of [...PURPOSES, 'needed', 'special', 'external'] as const)
      made.add(purposes[name], () => name, spaceless);
    made.add(words.optional, () => 'optional', spaceless);
  }
  return made;
});

/** Categories whose ids are no words: OneTrust's standard groups. */
const IDS: Record<string, Purpose | 'needed'> = {
  c0001: 'needed',
  c0002: 'analytics',
  c0003: 'functional',
  c0004: 'advertising',
  c0005: 'social',
};

function namesIn(text: string): Set<Named> {
  const whole = text.replace(/_/g, ' ');
  const folded = fold(whole.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  const id = Object.hasOwn(IDS, folded) ? IDS[folded] : undefined;
  if (id) return new Set([id]);
  // Ids are words written together ("adStorage"), names of products are one ("YouTube").
  const found = [fold(whole), folded].flatMap((one, at, all) =>
    at > 0 && one === all[0] ? [] : finder().in(one),
  );
  const says = found.some((name) => name !== 'optional');
  return new Set(says ? found : [...found, ...finder().within(folded)]);
}

/**
 * What a category is for, from its id and its label; null where neither says, and where it is for
 * something that no purpose of ours stands for.
 */
export function purposeFromWords(...texts: string[]): Purpose | null {
  for (const text of texts) {
    const names = namesIn(text);
    if (names.has('special')) return null;
    const purpose = ORDER.find((one) => names.has(one));
    if (purpose) return purpose;
  }
  return null;
}

/** Whether a category is for media of others in the page: of social networks as likely as not. */
export const isExternal = (text: string): boolean => namesIn(text).has('external');

/** Whether a category is told from others by the need for it: "not necessary", "optional". */
export function speaksOfNeed(text: string): boolean {
  const names = namesIn(text);
  return names.has('needed') || names.has('optional');
}

/** Whether a category is what a site says that it cannot do without. */
export const isNeeded = (...texts: string[]): boolean =>
  texts.some((text) => {
    const names = namesIn(text);
    return names.has('needed') && !names.has('optional');
  });
