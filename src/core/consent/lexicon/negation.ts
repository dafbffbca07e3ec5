import { fold } from './fold.ts';
import { PhraseFinder } from './phrases.ts';
import { speaksOfNeed } from './purposes.ts';
import { tableOf } from './spoken.ts';

const table = tableOf((lexicons) => {
  const allows = new PhraseFinder<true>();
  const refuses = new PhraseFinder<true>();
  const denies = new PhraseFinder<true>();
  for (const { words, spaceless } of lexicons) {
    allows.add(words.accept, () => true, spaceless);
    refuses.add(words.reject, () => true, spaceless);
    denies.add(words.not, () => true, spaceless);
    denies.add(words.no, () => true, spaceless);
  }
  return { allows, refuses, denies };
});

/** How an objection to legitimate interest is called: it is no word of buttons. */
const OBJECTS =
  /\b(?:object to|objection|widers(?:prechen|pruch)|s opposer|m oppose|opposition|oponer\w*|opor se|oposicao|oppormi|opporsi|bezwaar|sprzeciw\w*|invanda|indsigelse|vastusta\w*)\b/;

/** Words within which a label says that it is turned round. */
const MOST_WORDS = 12;

/**
 * Whether the label of a switch says no to something ("Opt out of analytics", "Block ads", "No analytics
 * cookies", "Do not sell my data"): on may then mean off. A 'not' counts only where it begins the label,
 * for what is a 'not' in one language is a 'with' or an 'in the' in another; "not necessary" denies nothing.
 */
export function saysNo(label: string): boolean {
  const words = fold(label).split(' ').slice(0, MOST_WORDS);
  const { allows, refuses, denies } = table();
  const head = words.join(' ');
  // "Enable or disable all services" says what a switch is for.
  const both = allows.in(head).length > 0;
  if ((refuses.in(head).length > 0 && !both) || OBJECTS.test(head)) return true;
  const [first = '', second = ''] = words;
  const begins = denies.in(first).length > 0;
  const begun = denies.in(`${first} ${second}`).length > denies.in(second).length;
  return (begins || begun) && !speaksOfNeed(label);
}
