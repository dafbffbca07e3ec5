import { mayBeConsent } from '../../src/core/consent/hint.ts';
import { freeText, holdsShadow, isOver } from './candidates.ts';
import { shadowOf } from './element.ts';

// The reader is large and knows words in many languages. It is put into a page only where something
// stands that it may have to read: every page has a head and a foot, and few of them ask for consent.

/** Text beyond this is no dialog's (characters). */
const MOST_TEXT = 36_000;
const SAID = 'btn|button|accept|agree|cookie|consent|dismiss|close|refus|reject|decline'.split('|');
/** What can be pressed for an answer: links that do something here, or look as if. All others lead away. */
const ANSWERS = [
  'button, summary, input, select, [role=button], [role=switch], [onclick], [tabindex]',
  'a:not([href]), a[href^="#"], a[href^="javascript:" i], a[href=""], a[role], a[rel~=nofollow]',
  ...SAID.flatMap((one) => [
    `a[class*=${one} i]`,
    `a[id*=${one} i]`,
    `a[href*="?"][href*=${one} i]`,
  ]),
].join(', ');

/** What was found of an element, while its text is as long as it was. */
const known = new WeakMap<HTMLElement, { length: number; worth: boolean }>();

/** Whether an element may be a consent dialog, by the cheapest signs there are. */
export function isWorthReading(element: HTMLElement): boolean {
  // What is drawn in shadow trees changes without a sign.
  if (shadowOf(element) ?? holdsShadow(element)) return mayBeConsent(deepText(element));
  const length = (element.textContent ?? '').length;
  const before = known.get(element);
  if (before?.length === length) return before.worth;
  const worth = mayAsk(element);
  known.set(element, { length, worth });
  return worth;
}

function mayAsk(element: HTMLElement): boolean {
  const named = `${element.id} ${element.className} `;
  if (isOver(element) || window !== window.top)
    return mayBeConsent(named + (element.textContent ?? '').slice(0, MOST_TEXT));
  // In the flow of a page "privacy" is a link of its foot; a notice says it in its own words.
  return (
    mayBeConsent(named + freeText(element, MOST_TEXT)) && element.querySelector(ANSWERS) !== null
  );
}

/** Elements of shadow trees that are looked through at most, and trees within trees. */
const MOST_ELEMENTS = 600;
const DEEPEST = 5;

/** Text of an element and of the shadow trees in it. */
function deepText(element: Element, depth = 0): string {
  const shadow = shadowOf(element);
  let text = `${element.id} ${element.className} ${element.textContent ?? ''} ${shadow?.textContent ?? ''}`;
  if (depth === DEEPEST) return text;
  const inside = [...element.querySelectorAll('*'), ...(shadow?.querySelectorAll('*') ?? [])];
  for (const one of inside.slice(0, MOST_ELEMENTS))
    if (shadowOf(one)) text += ` ${deepText(one, depth + 1)}`;
  return text.slice(0, MOST_TEXT);
}
