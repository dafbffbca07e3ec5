import type { Block, Control, Described, Outline } from '../../src/core/consent/general/outline.ts';
import { drawnBy, foundAt, isEnabled, kindOf, stateOf, wasUnticked } from './control.ts';
import { drawnIn, isSilent, nameOf, wordsOf } from './name.ts';
import { pageLanguage, plain } from '../isolated/plain.ts';

/** However large a dialog pretends to be, no more of it is looked at. */
const MOST_NODES = 6000;
const MOST_CONTROLS = 500;
const MOST_TEXT = 30_000;

/** A described dialog, and the elements that the numbers of its controls stand for. */
export interface Snapshot {
  described: Described;
  elements: HTMLElement[];
  /** It was cut short: there is more than we look at. */
  cut: boolean;
}

export function snapshot(root: Element): Snapshot {
  const elements: HTMLElement[] = [];
  let nodes = 0;
  let characters = 0;
  const isFull = () =>
    nodes > MOST_NODES || elements.length >= MOST_CONTROLS || characters > MOST_TEXT;

  const read = (node: Node, hidden: boolean): Outline[] => {
    if (isFull() || isSilent(node)) return [];
    nodes += 1;
    if (node instanceof Text) return text(node.nodeValue ?? '');
    if (!(node instanceof Element)) return [];
    const gone = hidden || isGone(node);
    const kind = node === root || (gone && !isBox(node)) ? null : kindOf(node);
    const control = kind && node instanceof HTMLElement ? [controlOf(node, kind, gone)] : [];
    // A button may hold a switch, and a switch a button, but most hold nothing to press.
    const inside =
      kind && !holdsMore(node) ? [] : [...drawnIn(node)].flatMap((one) => read(one, gone));
    return wrap(node, [...control, ...inside], gone && !hidden);
  };

  const text = (raw: string): string[] => {
    const tidy = raw.replace(/\s+/g, ' ').trim();
    characters += tidy.length;
    return tidy ? [tidy] : [];
  };

  const controlOf = (element: HTMLElement, kind: Control['kind'], gone: boolean): Control => {
    const named = nameOf(element);
    const on = stateOf(element, kind);
    const shown = !gone && drawnBy(element, kind) !== null;
    elements.push(element);
    characters += named.name.length;
    return {
      kind,
      ref: elements.length - 1,
      name: named.name,
      icon: named.icon,
      words: element instanceof HTMLSelectElement ? offered(element) : wordsOf(element),
      on,
      enabled: isEnabled(element),
      shown,
      group: kind === 'radio' ? groupOf(element) : '',
      ...(kind === 'switch' && wasUnticked(element) ? { unticked: true } : {}),
      ...(kind === 'switch' && shown ? { found: foundAt(element, on) } : {}),
      ...opens(element),
    };
  };

  const outline = read(root, false);
  const language = plain(plain(root).closest('[lang]'))?.getAttribute('lang') ?? pageLanguage();
  return { described: { outline, language: language.slice(0, 35) }, elements, cut: isFull() };
}

const MOST_OFFERED = 12;

/** What a list offers to pick, as people read it. */
const offered = (list: HTMLSelectElement): string[] =>
  [...list.options].slice(0, MOST_OFFERED).map(({ text }) => text.trim().slice(0, 80));

const isBox = (node: Element): boolean =>
  node instanceof HTMLInputElement
    ? /checkbox|radio/.test(node.type)
    : plain(node).role === 'switch';

const holdsMore = (node: Element): boolean =>
  plain(node).querySelector('input, button, [role=switch], [role=checkbox]') !== null;

/** A box alone may be hidden and drawn by its label: only what cannot be seen as a whole is gone. */
function isGone(node: Element): boolean {
  if (isBox(node) || node instanceof HTMLSlotElement) return false;
  const style = getComputedStyle(node);
  if (style.display === 'contents') return false;
  if (style.display === 'none' || style.visibility !== 'visible' || Number(style.opacity) === 0)
    return true;
  return (
    style.overflow !== 'visible' &&
    style.display !== 'inline' &&
    (plain(node).clientHeight <= 1 || plain(node).clientWidth <= 1)
  );
}

const HEADING = /^(?:H[1-6]|LEGEND|DT|TH)$/;

/** Boxes around boxes tell nothing: only what holds several things is a block. */
function wrap(node: Element, inside: Outline[], hidden: boolean): Outline[] {
  if (inside.length === 0) return [];
  const { tagName, role, id } = plain(node);
  const heading = HEADING.test(tagName) || role === 'heading';
  const panel = role === 'tabpanel' || role === 'region';
  if (inside.length === 1 && !hidden && !heading && !panel) return inside;
  const inline = /^(?:B|I|EM|STRONG|U|SMALL|A|FONT|ABBR|SPAN)$/.test(tagName);
  if (inline && !hidden && !heading && inside.every((one) => typeof one === 'string'))
    return [inside.join(' ')];
  const block: Block = { in: inside };
  if (heading) block.heading = true;
  if (hidden) block.hidden = true;
  if (id) block.id = id.slice(0, 100);
  return [block];
}

/** Where pages write what a control shows, besides `aria-controls`: links, Bootstrap 4 and 5, and their likes. */
const LINKS = ['href', 'data-target', 'data-bs-target', 'data-href'];

function opens(element: Element): Pick<Control, 'opens'> {
  const own = plain(element);
  const link = LINKS.map((name) => own.getAttribute(name) ?? '').find((to) => /^#./.test(to));
  const id = own.getAttribute('aria-controls') ?? link?.slice(1);
  return id ? { opens: id.slice(0, 100) } : {};
}

const groups = new WeakMap<Element, string>();
let groupCount = 0;

/** Radios belong together by name, or by the group that they stand in. */
function groupOf(element: HTMLElement): string {
  const own = plain(element);
  const name = own.getAttribute('name');
  if (name) return `name ${name}`;
  const around = own.closest('[role=radiogroup], fieldset') ?? own.parentElement;
  if (!around) return '';
  const known = groups.get(around) ?? `group ${(groupCount += 1)}`;
  groups.set(around, known);
  return known;
}
