import { mayBeConsent } from '../../src/core/consent/hint.ts';
import { hitIn, isVisible, parentOf, shadowOf } from './element.ts';
import { isPanel } from './panels.ts';
import { plain } from './plain.ts';

/** Where dialogs and bars stand: shares of the window's width and height. */
const SPOTS: readonly (readonly [number, number])[] = [
  [0.5, 0.5],
  [0.5, 0.35],
  [0.5, 0.98],
  [0.08, 0.96],
  [0.92, 0.96],
  [0.5, 0.88],
  [0.15, 0.8],
  [0.85, 0.8],
  [0.5, 0.02],
  [0.5, 0.12],
];
const DIALOGS =
  'dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true], [popover]:popover-open';
const PRESSED =
  'button, a, summary, input[type=button], input[type=submit], input[type=checkbox], [role=button], [onclick], [tabindex]';
/** Free text that a dialog has at least, and a page has more than (characters). */
const LEAST_TEXT = 25;
const MOST_TEXT = 9000;
const MOST = 12;

let shadowMet = false;
/** Whether shadow trees were met where dialogs stand: what is drawn in them changes without a sign. */
export const hasShadow = (): boolean => shadowMet;

/**
 * Elements that may be a dialog, told by where they stand alone and not by what they say: looked up at a
 * few points of the window, so that a page without any costs next to nothing. Inner ones first.
 */
export function candidates(): HTMLElement[] {
  const found = new Set<HTMLElement>();
  if (window !== window.top) {
    // A frame that is a dialog is one as a whole.
    const { body } = document;
    shadowMet ||= body !== null && holdsShadow(body);
    const text = body?.textContent ?? '';
    return body && (holdsShadow(body) || (text.length < MOST_TEXT * 4 && mayBeConsent(text)))
      ? [body].filter(isAsking)
      : [];
  }
  const met = new Set<Element>();
  for (const [x, y] of SPOTS) climb(deepestAt(innerWidth * x, innerHeight * y), found, met);
  for (const element of document.querySelectorAll<HTMLElement>(DIALOGS)) {
    if (found.size >= MOST) break;
    if (!isPanel(element) && isVisible(element) && isAsking(element)) found.add(element);
  }
  for (const element of edges()) {
    // An element of the page's own making may yet draw its shadow tree.
    shadowMet ||= plain(element).tagName.includes('-');
    if (found.size >= MOST) break;
    if (!isPanel(element) && isInline(element)) found.add(element);
  }
  return [...found];
}

function deepestAt(x: number, y: number): Element | null {
  let hit = hitIn(document, x, y);
  for (;;) {
    const shadow = hit && shadowOf(hit);
    if (shadow) shadowMet = true;
    const inner = shadow?.elementFromPoint(x, y);
    if (!inner || inner === hit) return hit;
    hit = inner;
  }
}

/** Adds what around an element stands over the page, or speaks of consent at its edge; each `met` once. */
function climb(from: Element | null, found: Set<HTMLElement>, met: Set<Element>): void {
  for (let at = from; at && found.size < MOST; at = parentOf(at)) {
    if (at === document.body || at === document.documentElement || met.has(at)) return;
    met.add(at);
    if (!(at instanceof HTMLElement)) continue;
    if (isOver(at) ? isAsking(at) : isInline(at)) found.add(at);
  }
}

/** Raised over the page: fixed, high up, or a dialog by its role. */
export function isOver(element: HTMLElement): boolean {
  const { position, zIndex } = getComputedStyle(element);
  if (position === 'fixed' || position === 'sticky') return true;
  if (position === 'absolute' && Number(zIndex) >= 100) return true;
  return plain(element).matches(DIALOGS);
}

/** It has something to press and says more than a menu does. What is drawn in shadow is for the reader. */
function isAsking(element: HTMLElement): boolean {
  if (shadowOf(element)) return true;
  const own = plain(element);
  const text = own.textContent?.length ?? 0;
  if (text < LEAST_TEXT) return holdsShadow(element);
  if (text > MOST_TEXT * 4) return false;
  if (!own.querySelector(PRESSED)) return holdsShadow(element);
  return freeText(element, LEAST_TEXT + 1).length > LEAST_TEXT || holdsShadow(element);
}

export const holdsShadow = (element: Element): boolean =>
  [...plain(element).children].slice(0, 8).some((child) => shadowOf(child) !== null);

/** What is said outside links and buttons, styles and scripts, up to so many characters. */
export function freeText(element: Element, most: number): string {
  let text = '';
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    {
      acceptNode: (node) =>
        node instanceof Element &&
        plain(node).matches('a, button, script, style, noscript, nav, template')
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
    },
  );
  while (text.length < most && walker.nextNode()) {
    const { currentNode } = walker;
    if (currentNode.nodeType !== Node.TEXT_NODE) continue;
    const said = (currentNode.nodeValue ?? '').trim();
    if (said) text += `${said} `;
  }
  return text;
}

/** The first and last parts of the page, where notices in its flow stand. */
function edges(): HTMLElement[] {
  const parts = [...(document.body?.children ?? [])].filter(
    (one): one is HTMLElement => one instanceof HTMLElement,
  );
  return [...parts.slice(0, 3), ...parts.slice(-4)];
}

/** Part of what the page has to say: an article is no notice, nor is what stands in the midst of one. */
function isContent(element: HTMLElement): boolean {
  const own = plain(element);
  // A second `main` is that of some box: a page has one.
  const main = document.querySelector('main');
  if (own.tagName === 'ARTICLE' || own.querySelector('article')) return true;
  if (main && own.contains(main)) return true;
  const around = own.closest('article, main, [role=main], [role=article]');
  const size = (one: Element) => plain(one).textContent?.length ?? 0;
  return (
    around !== null && (plain(around).tagName === 'ARTICLE' || size(around) > 2 * size(element))
  );
}

function isInline(element: HTMLElement): boolean {
  if (isContent(element)) return false;
  const own = plain(element);
  const box = own.getBoundingClientRect();
  if (box.height < 20 || box.height > innerHeight * 0.75 || box.width < 150) {
    // A host of a shadow tree may have no size of its own, what stands in it has.
    return own.tagName.includes('-') && shadowOf(element) !== null;
  }
  if (!own.querySelector(PRESSED)) return shadowOf(element) !== null;
  const text = own.textContent ?? '';
  if (text.length < LEAST_TEXT || text.length > MOST_TEXT) return false;
  return mayBeConsent(`${own.id} ${own.className} ${text}`) && isVisible(element);
}
