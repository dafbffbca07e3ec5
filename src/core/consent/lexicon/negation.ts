import { fold } from './fold.ts';
import { PhraseFinder } from './phrases.ts';
import { speaksOfNeed } from './purposes.ts';
import { tableOf } from './spoken.ts';

const table = tableOf((lexicons) => {
  const allows = new PhraseFinder<true>();
  const refuses = new PhraseFinder<true>();
  const denies = new PhraseFinder<true>();
  const takesBack = new PhraseFinder<true>();
  for (const { words, spaceless } of lexicons) {
    allows.add(words.accept, () => true, spaceless);
    refuses.add(words.reject, () => true, spaceless);
    denies.add(words.not, () => true, spaceless);
    denies.add(words.no, () => true, spaceless);
    takesBack.add(words.withdraw, () => true, spaceless);
  }
  return { allows, refuses, denies, takesBack };
});

/** How an objection to legitimate interest is called: it is no word of buttons. */
const OBJECTS =
  /\b(?:object to|objection|widers(?:prechen|pruch)|s opposer|m oppose|opposition|oponer\w*|opor se|oposicao|oppormi|opporsi|bezwaar|sprzeciw\w*|invanda|indsigelse|vastusta\w*)\b/;

/** "Stop selling", and the right of the laws of several states of America to have a use limited. */
const ENDS = /^(?:do not|don t|limit|limitar|limiter|stop) |\bstop \w+ing\b/;

/** Questions that deny by more than one word: "Do you mind if we …?", "… not to sell …", "… sans accepter ?". */
const DENIES =
  /\bdo(?:n t)? you mind\b|\bwould you mind\b|\bnot (?:to )?(?:use|set|store|track|sell|share|allow|accept)\b|\b(?:sans accepter|ne pas|ohne zustimmung|nicht (?:zu)?(?:erlauben|zulassen|zustimmen))\b/;

/** What denies a verb of refusing, in the languages that dialogs of such boxes are met in. */
const NOT =
  /\b(?:not|never|without|(?:don|doesn|won) t|nicht|kein\w*|niet|geen|ne|pas|jamais|non|nao|nie|inte|ikke|ei|nem|no (?:me|quiero|deseo))\b/;

/** Words within which a label says that it is turned round. */
const MOST_WORDS = 12;

/**
 * Whether the label of a switch says no to something ("Opt out of analytics", "Block ads", "No analytics
 * cookies", "Do not sell my data"): on may then mean off. A 'not' counts only where it begins the label,
 * for what is a 'not' in one language is a 'with' or an 'in the' in another; "not necessary" denies nothing.
 */
export function saysNo(label: string): boolean {
  if (optsOut(label)) return true;
  const words = wordsOf(label);
  const { denies } = table();
  const [first = '', second = ''] = words;
  const begins = denies.in(first).length > 0;
  const begun = denies.in(`${first} ${second}`).length > denies.in(second).length;
  return (begins || begun) && !speaksOfNeed(label);
}

/**
 * Whether it says so by a verb of refusing ("Opt out of", "Block", "Object to", "Don't show me"). A bare "no"
 * may as well name a class of things: Spanish "No clasificadas" are those that nobody has classified.
 */
export function optsOut(label: string): boolean {
  const head = wordsOf(label).join(' ');
  const { allows, refuses } = table();
  // "Enable or disable all services" says what a switch is for.
  const both = allows.in(head).length > 0;
  return (refuses.in(head).length > 0 && !both) || OBJECTS.test(head) || ENDS.test(head);
}

/** Whether it names an objection: "Object", "Je m'oppose à l'intérêt légitime". What "Objected" says is a state. */
export function objects(label: string): boolean {
  const head = wordsOf(label).join(' ');
  return head === 'object' || OBJECTS.test(head);
}

/**
 * Whether it denies a refusal ("I do not object to advertising", "Do not block analytics"), which allows. "Do not
 * sell" denies no refusal.
 */
export function deniesTwice(label: string): boolean {
  const head = wordsOf(label).join(' ');
  return NOT.test(head) && (OBJECTS.test(head) || table().refuses.in(head).length > 0);
}

/**
 * Whether a question asks whether to refuse, to object or to take back ("Do you want to opt out of …?"), so
 * that a yes refuses and a no allows. One that asks for the one or the other ("accept or refuse?") does not.
 */
export function asksToRefuse(question: string): boolean {
  const folded = fold(question);
  const { allows, refuses, takesBack } = table();
  if ([OBJECTS, ENDS, DENIES].some((one) => one.test(folded)) || takesBack.in(folded).length > 0)
    return true;
  return refuses.in(folded).length > 0 && allows.in(folded).length === 0;
}

const wordsOf = (label: string): string[] => fold(label).split(' ').slice(0, MOST_WORDS);
