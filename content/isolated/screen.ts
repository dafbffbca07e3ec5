import { mayBeConsent } from '../../src/core/consent/hint.ts';
import { freeText, holdsShadow, isOver } from './candidates.ts';
import { shadowOf } from './element.ts';
import { plain } from './plain.ts';

// The reader is large and knows words in many languages. It is put into a page only where something
// stands that it may have to read: every page has a head and a foot, and few of them ask for consent.

/** Text beyond this is no dialog's (characters). */
const MOST_TEXT = 36_000;
/** Parts of the names that links for an answer are given, whatever language the page is in. */
const SAID =
  'btn|button|accept|accett|acept|akzept|agree|cookie|consent|dismiss|close|refus|reject|decline'.split(
    '|',
  );
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

/** What was found of an element, while it stood as it did then. */
const known = new WeakMap<HTMLElement, { stood: string; worth: boolean }>();

/** Whether an element may be a consent dialog, by the cheapest signs there are. */
export function isWorthReading(element: HTMLElement): boolean {
  // What is drawn in shadow trees changes without a sign.
  if (shadowOf(element) !== null || holdsShadow(element)) return mayBeConsent(deepText(element));
  const over = isOver(element);
  const own = plain(element);
  // A style that comes late raises it over the page, a script gives it its buttons.
  const elements = own.getElementsByTagName('*').length;
  const stood = `${over} ${own.textContent?.length} ${elements} ${own.className}`;
  const before = known.get(element);
  if (before?.stood === stood) return before.worth;
  const worth = mayAsk(element, over);
  known.set(element, { stood, worth });
  return worth;
}

function mayAsk(element: HTMLElement, over: boolean): boolean {
  const own = plain(element);
  const named = `${own.id} ${own.className} `;
  if (over || window !== window.top)
    return mayBeConsent(named + (own.textContent ?? '').slice(0, MOST_TEXT));
  // In the flow of a page "privacy" is a link of its foot; a notice says it in its own words.
  return mayBeConsent(named + freeText(element, MOST_TEXT)) && own.querySelector(ANSWERS) !== null;
}

/** Elements that are looked through for shadow trees, in all trees together: a page may nest them without end. */
const MOST_ELEMENTS = 600;

/** Text of an element and of the shadow trees in it. */
function deepText(top: HTMLElement): string {
  const hosts: Element[] = [top];
  let text = '';
  let left = MOST_ELEMENTS;
  const seek = (inside: Iterable<Element>) => {
    for (const one of inside) {
      if (left-- <= 0) return;
      if (shadowOf(one)) hosts.push(one);
    }
  };
  seek(plain(top).querySelectorAll('*'));
  // Those that are found on the way are read in their turn.
  for (const host of hosts) {
    if (text.length > MOST_TEXT) break;
    const shadow = shadowOf(host);
    const { id, className, textContent } = plain(host);
    text += ` ${id} ${className} ${textContent} ${shadow?.textContent ?? ''}`;
    if (shadow) seek(shadow.querySelectorAll('*'));
  }
  return text.slice(0, MOST_TEXT);
}
