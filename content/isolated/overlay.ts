import { shadowOf } from './roots.ts';
import { plain } from './plain.ts';

/** Share of the window that an element must cover to stand in the way of reading. */
const COVERS = 0.4;
/** A chat that is open, not only its button, and not the whole page (CSS pixels). */
const CHAT = { least: 260, widest: 640 };
/** Fewer letters than this are a spinner, not something that wants something. */
const LEAST_TEXT = 12;

/** Consent dialogs have their own place in the record. */
const CONSENT =
  /cookie|consent|gdpr|dsgvo|rgpd|\bcmp\b|onetrust|didomi|usercentrics|sp_message|privacy (?:settings|choices|preferences)|datenschutz(?:einstellung|präferenz)|einwillig|zustimm|consentement|consentimiento|consenso|toestemming|samtyck|samtykke|zgod[aęy]|persetujuan|クッキー|同意|쿠키|согласи/i;
const CHATS =
  /chat|messenger|intercom|drift-|zendesk|zopim|crisp|tawk|livechat|olark|freshchat|freshworks|tidio|hubspot-conv|gorgias|kommunicate|userlike|smartsupp|jivo|helpcrunch|how can (?:i|we) help|wie k[oö]nnen wir (?:ihnen|dir) helfen|comment pouvons-nous vous aider|en qu[eé] (?:podemos|puedo) ayudar|come possiamo aiutar|hoe kunnen we (?:je|u) helpen|chatbot|virtual assistant/i;

/** Points of the window (shares of width and height): the middle and around it. */
const MIDDLE = [
  [0.5, 0.5],
  [0.25, 0.25],
  [0.75, 0.25],
  [0.25, 0.75],
  [0.75, 0.75],
] as const;
const CORNERS = [
  [0.93, 0.85],
  [0.07, 0.85],
  [0.85, 0.7],
  [0.15, 0.7],
] as const;

/** What lies over most of the page just now, its consent dialog aside. */
export function overlays(): Element[] {
  const stacks = MIDDLE.map(([x, y]) => stackAt(x, y));
  const tops = stacks.flatMap((stack) => raisedOf(stack[0]) ?? []);
  const large = tops.find((top) => covers(top) && stacks.some((stack) => liesOver(top, stack)));
  if (!large) return [];
  // A backdrop and the box on it are two elements as often as one.
  const parts = [...new Set([large, ...tops])];
  const words = parts.map(wordsOf).join(' ');
  if (CONSENT.test(words) || words.replace(/[^\p{L}]/gu, '').length < LEAST_TEXT) return [];
  return parts.some(wants) ? parts : [];
}

/** Chats that stand open in a corner of the window. */
export function chats(): Element[] {
  const seen = new Set(CORNERS.flatMap(([x, y]) => raisedOf(stackAt(x, y)[0]) ?? []));
  return [...seen].filter((element) => {
    const { width, height } = plain(partOf(element)).getBoundingClientRect();
    if (height < CHAT.least || width < CHAT.least || width > CHAT.widest) return false;
    if (width > innerWidth * 0.95 && innerWidth > CHAT.widest) return false;
    const words = wordsOf(element);
    return CHATS.test(words) && !CONSENT.test(words);
  });
}

const stackAt = (x: number, y: number): Element[] =>
  document.elementsFromPoint(innerWidth * x, innerHeight * y);

/** A frame or box that fills what it hangs in is what is seen of it: the fixed parent may have no size. */
const partOf = (element: Element): Element => {
  const { width, height } = plain(element).getBoundingClientRect();
  return width && height ? element : (plain(element).querySelector('iframe, div') ?? element);
};

/** The part of the page that an element was raised with: fixed to the window, or in the top layer. */
function raisedOf(element: Element | undefined): Element | null {
  let raised: Element | null = null;
  for (
    let up: Element | null = element ?? null;
    up && up !== document.body;
    up = plain(up).parentElement
  ) {
    if (up === document.documentElement) break;
    const own = plain(up);
    if (own.matches('dialog[open], :popover-open')) raised = up;
    else if (
      own.matches('dialog, div, section, aside, iframe, form, article, main, span, a') ||
      own.localName.includes('-')
    ) {
      const { position, zIndex } = getComputedStyle(up);
      if (position === 'fixed' || (position === 'absolute' && Number(zIndex) >= 100)) raised = up;
    }
  }
  return raised;
}

function covers(element: Element): boolean {
  // A modal dialog makes everything else unreachable, whatever its size.
  if (plain(element).matches('dialog:modal')) return true;
  const { left, top, right, bottom } = plain(element).getBoundingClientRect();
  const width = Math.min(right, innerWidth) - Math.max(left, 0);
  const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return width > 0 && height > 0 && width * height >= COVERS * innerWidth * innerHeight;
}

/** Whether something of the page lies beneath: an application that is fixed as a whole covers nothing. */
function liesOver(top: Element, stack: readonly Element[]): boolean {
  if (plain(top).matches('dialog:modal')) return true;
  return stack.some(
    (element) =>
      element !== document.body &&
      element !== document.documentElement &&
      !plain(top).contains(element) &&
      !plain(element).contains(top) &&
      raisedOf(element) === null,
  );
}

/** Something to press, fill in or look at: a decoration wants nothing. */
const wants = (element: Element): boolean =>
  plain(element).querySelector('a, button, input, iframe, [role="button"], [onclick]') !== null ||
  element instanceof HTMLIFrameElement ||
  shadowOf(element) !== null;

function wordsOf(element: Element): string {
  const own = plain(element);
  const inside = [element, ...own.querySelectorAll('iframe, dialog, form, [aria-label]')];
  const named = inside
    .slice(0, 20)
    .flatMap((one) =>
      ['id', 'class', 'title', 'aria-label', 'src', 'name'].map(
        (name) => plain(one).getAttribute(name) ?? '',
      ),
    );
  const shadow = shadowOf(element);
  return `${named.join(' ').slice(0, 1500)} ${(own.textContent ?? '').slice(0, 1500)} ${(shadow?.textContent ?? '').slice(0, 1500)}`;
}
