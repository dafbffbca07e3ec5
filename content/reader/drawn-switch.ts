import { plain } from '../isolated/plain.ts';

/** Names that pages give to what they draw as a switch, and to one that is on or off. */
const STYLED = /(?:^|[-_ ])(?:toggle|switch)(?:$|[-_ ])/i;
const ON = /(?:^|[-_ ])(?:on|active|checked|enabled|selected)(?:$|[-_ ])/i;
const OFF = /(?:^|[-_ ])(?:off|inactive|unchecked|disabled)(?:$|[-_ ])/i;

export const isStyled = (element: Element): boolean => STYLED.test(element.className.toString());

/** What a switch that is drawn without a box says by its classes that it stands at. */
export const stateByClass = (element: Element): boolean | null => {
  const names = `${element.className.toString()} ${element.getAttribute('data-state') ?? ''}`;
  return OFF.test(names) ? false : ON.test(names) ? true : null;
};

/** Classes of drawn switches of which those that are on have another class to tell it. */
const telling = new Set<string>();
/** Classes that are remembered; a page may make up as many as it likes. */
const MOST_KINDS = 200;

/**
 * What a switch that is only drawn stands at. One without a sign is off where others of its kind have one
 * for being on, or the page has a style for those that do; where nothing speaks of one, nobody knows.
 */
export function stateAsDrawn(element: Element): boolean | null {
  const kind = [...element.classList].find((name) => STYLED.test(name)) ?? element.tagName;
  const told = stateByClass(element) ?? (element.hasAttribute('checked') ? true : null);
  if (told !== null) {
    if (told) remember(kind);
    return told;
  }
  if (!telling.has(kind) && element.classList.contains(kind) && isTold(element, kind))
    remember(kind);
  return telling.has(kind) ? false : null;
}

function remember(kind: string): void {
  if (telling.size >= MOST_KINDS) telling.clear();
  telling.add(kind);
}

function isTold(element: Element, kind: string): boolean {
  const alike = elementsLike(element, kind).map((one) => stateByClass(plain(one)));
  if (alike.includes(true)) return true;
  if (alike.includes(false)) return false;
  const styled = stylesFor(element).flatMap((selector) => signsIn(selector, kind));
  return styled.some((sign) => ON.test(sign)) && !styled.some((sign) => OFF.test(sign));
}

const elementsLike = (element: Element, name: string): Element[] => {
  const root = element.getRootNode();
  return root instanceof Document || root instanceof DocumentFragment
    ? [...root.querySelectorAll(`.${CSS.escape(name)}`)]
    : [];
};

/** Rules that are looked through; the styles of a dialog come with it, and mostly are among the last. */
const MOST_RULES = 5000;

/** Selectors of the styles that may hold for an element, as far as a page may read them itself. */
function stylesFor(element: Element): string[] {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
  const rules = [...root.styleSheets, ...root.adoptedStyleSheets].flatMap(rulesOf);
  return rules
    .slice(-MOST_RULES)
    .flatMap((rule) => (rule instanceof CSSStyleRule ? [rule.selectorText] : []));
}

function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    // Of another origin: only those who made it may read it.
    return [];
  }
}

/** What a style asks of elements of a class besides it: `active` of `.toggle.active`, `-on` of `.toggle-on`. */
const signsIn = (selector: string, kind: string): string[] =>
  selector
    .replace(/::?[\w-]+(?:\([^()]*\))?/g, '')
    .split(/[\s,>+~]+/)
    .flatMap((part) => {
      const names = part.split(/[.#[\]]+/);
      const own = names.some((name) => name === kind || name.startsWith(`${kind}-`));
      return own ? names.map((name) => name.replace(kind, '')) : [];
    });
