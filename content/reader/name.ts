import { byId, shadowOf } from '../isolated/element.ts';
import { plain } from '../isolated/plain.ts';

/** Children as they are drawn: through shadow roots and slots. */
export function drawnIn(node: Node): Iterable<Node> {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  const root = node instanceof Element ? shadowOf(node) : null;
  return plain(root ?? node).childNodes;
}

const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'svg', 'LINK', 'META']);
export const isSilent = (node: Node): boolean => SILENT.has(plain(node).nodeName);

/** Longest name that is looked at, in characters. */
const LONGEST = 400;

/** Text of an element as it is drawn; a new line wherever a block begins. */
function drawnText(element: Element): string {
  let text = '';
  const walk = (node: Node) => {
    if (text.length > LONGEST || isSilent(node)) return;
    // What a list offers is no part of what it is called.
    if (node instanceof HTMLSelectElement) return;
    if (node instanceof Text) text += node.nodeValue ?? '';
    if (!(node instanceof Element)) return;
    const { display } = getComputedStyle(node);
    // A slot, and what else has no box of its own, is seen by what is in it.
    const boxed = node !== element && display !== 'contents';
    if (boxed && !plain(node).checkVisibility({ visibilityProperty: true })) return;
    const block = boxed && !display.startsWith('inline');
    if (block) text += '\n';
    for (const child of drawnIn(node)) walk(child);
    if (block) text += '\n';
  };
  walk(element);
  return tidy(text);
}

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
    .slice(0, LONGEST);

const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/**
 * The name of a control: what can be read on it, or else what is told of it. A name for screen readers
 * that differs from what everybody reads is not believed.
 */
export function nameOf(element: Element): { name: string; icon: boolean } {
  if (element instanceof HTMLInputElement) {
    if (['button', 'submit', 'reset'].includes(element.type))
      return { name: tidy(element.value), icon: false };
    if (element.type !== 'image') return { name: labelOf(element), icon: false };
  }
  const own = drawnText(element);
  if (hasLetters(own)) return { name: own, icon: false };
  return { name: labelOf(element) || own, icon: true };
}

/** What is written next to a box, or told of it. */
function labelOf(node: Element): string {
  const element = plain(node);
  const by = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const told = by.flatMap((id) => {
    const one = byId(id, node);
    return one ? [drawnText(one)] : [];
  });
  const labels = [...((element as HTMLInputElement).labels ?? [])].map((one) => drawnText(one));
  const image = element.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  const texts = [
    labels.filter(hasLetters).join('\n'),
    told.join('\n'),
    element.getAttribute('aria-label') ?? '',
    element.getAttribute('title') ?? '',
    element.getAttribute('alt') ?? image,
  ];
  return tidy(texts.find(hasLetters) ?? '');
}

/** Names that the page's code has for a control. */
export function wordsOf(node: Element): string[] {
  const element = plain(node);
  const data = element instanceof HTMLElement ? Object.values(element.dataset) : [];
  const all = ['value', 'name', 'id'].map((key) => element.getAttribute(key) ?? '');
  const words = [...all, ...data.slice(0, 6).map((one) => one ?? '')];
  return [
    ...new Set(words.filter((one) => one.length > 0 && one.length <= 80 && /\p{L}/u.test(one))),
  ]
    .filter((one) => !/^(?:on|true|false)$/i.test(one))
    .slice(0, 5);
}
