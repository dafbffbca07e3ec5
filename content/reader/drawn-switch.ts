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
  const signs = signsStyled(element, kind);
  return signs.some((sign) => ON.test(sign)) && !signs.some((sign) => OFF.test(sign));
}

const elementsLike = (element: Element, name: string): Element[] => {
  const root = element.getRootNode();
  return root instanceof Document || root instanceof DocumentFragment
    ? [...root.querySelectorAll(`.${CSS.escape(name)}`)]
    : [];
};

/** Rules that are looked through; the styles of a dialog come with it, and mostly are among the last. */
const MOST_RULES = 5000;
/** Classes that no style had a sign for, by how many rules there were then: a dialog is read many times. */
const unsigned = new Map<string, number>();

/** Signs that styles of the page, as far as it may read them itself, have for just this element. */
function signsStyled(element: Element, kind: string): string[] {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
  const rules = [...root.styleSheets, ...root.adoptedStyleSheets].flatMap(rulesOf);
  if (unsigned.get(kind) === rules.length) return [];
  const signs = rules
    .slice(-MOST_RULES)
    .flatMap((rule) => (rule instanceof CSSStyleRule ? rule.selectorText.split(',') : []))
    .flatMap((selector) => signsIn(selector.trim(), element, kind));
  if (unsigned.size >= MOST_KINDS) unsigned.clear();
  if (signs.length === 0) unsigned.set(kind, rules.length);
  return signs;
}

function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSGroupingRule ? [...rule.cssRules] : [rule],
    );
  } catch {
    // Of another origin: only those who made it may read it.
    return [];
  }
}

/**
 * Classes that a selector asks of the element besides its own: `active` of `.row .toggle.active`, `toggle-on`
 * of `.toggle-on`. What is for a place where the element does not stand says nothing of it.
 */
function signsIn(selector: string, element: Element, kind: string): string[] {
  const parts = selector.split(/(\s*[>+~]\s*|\s+)/);
  return parts.flatMap((part, at) => {
    const names = [...part.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
    const signs = names.filter((name) => name !== kind && (ON.test(name) || OFF.test(name)));
    const own = names.includes(kind) || signs.some((name) => name.startsWith(`${kind}-`));
    if (!own || signs.length === 0) return [];
    const others = part
      .replace(/::?[\w-]+(?:\([^()]*\))?/g, '')
      .replace(/\.([\w-]+)/g, (whole, name: string) => (signs.includes(name) ? '' : whole));
    return matches(element, `${parts.slice(0, at).join('')}${others || '*'}`) ? signs : [];
  });
}

function matches(element: Element, selector: string): boolean {
  try {
    return plain(element).matches(selector);
  } catch {
    // Cut out of its list, a selector may be none any more.
    return false;
  }
}
