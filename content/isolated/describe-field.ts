import type { FieldText } from '../../src/core/forms/classify-field.ts';
import { byId } from './element.ts';
import { isForm, pageLanguage, plain } from './plain.ts';

/** A control that a person can answer in. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export const CONTROLS = 'input, select, textarea';
/** Longest parts of a description in characters: more than any label worth reading, 500 together. */
const MOST = { names: 80, autocomplete: 60, label: 140, group: 90, options: 110, button: 30 };
/** Radio buttons and options read of one group. */
const MOST_OPTIONS = 10;
/** What is said in these is no label. */
const SILENT = 'select, textarea, button, script, style';
/** Text beside a control that is longer than this is no label but a paragraph. */
const LONGEST_LABEL = 120;

/**
 * What a control asks, told without its value: the only thing of it that leaves the page, and only for
 * the background to classify. The words that tell kinds apart would cost every page too much.
 */
export function describeField(control: Control): FieldText {
  const own = labelOf(control);
  // A placeholder is often an example ("Anna Smith"): it speaks only where nothing else does.
  const label = /\p{L}/u.test(own)
    ? own
    : (control.getAttribute('placeholder') ?? nearText(control));
  const language = plain(control.closest('[lang]'))?.getAttribute('lang') || pageLanguage();
  return {
    type: control.type || control.localName,
    autocomplete: (control.getAttribute('autocomplete') ?? '').slice(0, MOST.autocomplete),
    names: `${control.getAttribute('name') ?? ''} ${control.id}`.trim().slice(0, MOST.names),
    label: tidy(label, MOST.label),
    group: tidy(groupOf(control), MOST.group),
    options: tidy(optionsOf(control), MOST.options),
    button: tidy(buttonOf(control), MOST.button),
    language: language.slice(0, 2).toLowerCase(),
  };
}

const tidy = (text: string, most: number) => text.replace(/\s+/g, ' ').trim().slice(0, most);

/** Text of an element without what stands in its controls: a label may hold the select that it names. */
function textOf(node: Node | null): string {
  if (!node) return '';
  const { nodeType, nodeValue, childNodes } = plain(node);
  if (nodeType === Node.TEXT_NODE) return nodeValue ?? '';
  // A form is none of these.
  if (!(node instanceof Element) || (!isForm(node) && node.matches(SILENT))) return '';
  let text = '';
  for (const child of childNodes) {
    text += ` ${textOf(child)}`;
    if (text.length > 400) break;
  }
  return text;
}

/** The elements that an attribute names by id, within the control's own tree. */
function named(control: Element, attribute: string): string {
  return (control.getAttribute(attribute) ?? '')
    .split(/\s+/)
    .map((id) => (id ? textOf(byId(id, control)) : ''))
    .join(' ');
}

function labelOf(control: Control): string {
  const texts = [
    ...[...(control.labels ?? [])].map(textOf),
    named(control, 'aria-labelledby'),
    control.getAttribute('aria-label') ?? '',
  ].map((text) => tidy(text, 400));
  return [...new Set(texts)].join(' ') || control.title;
}

const isShort = (text: string) => text.length <= LONGEST_LABEL && /\p{L}/u.test(text);
const isAlone = (element: Element) => plain(element).querySelectorAll(CONTROLS).length <= 1;

/** Where nothing is bound to the control: the text just before it, in its row, or in its own box. */
function nearText(control: Control): string {
  let place: Element = control;
  for (let up = 0; up < 3; up += 1) {
    for (let before = place.previousSibling; before; before = plain(before).previousSibling) {
      if (before instanceof Element && plain(before).querySelector(CONTROLS)) break;
      if (before instanceof Element && plain(before).matches(CONTROLS)) break;
      const text = tidy(textOf(before), 400);
      if (isShort(text)) return text;
      if (text) return '';
    }
    const parent: Element | null = place.parentElement;
    if (!parent || isForm(parent) || !isAlone(parent) || parent.matches('body')) return '';
    place = parent;
  }
  return '';
}

const isChoice = ({ type }: Control) => type === 'radio' || type === 'checkbox';

/** What a group of controls is about: its legend, its accessible name, or the text before its choices. */
function groupOf(control: Control): string {
  const group = plain(control.closest('fieldset, [role="group"], [role="radiogroup"]'));
  const told = group
    ? `${textOf(group.querySelector(':scope > legend'))} ${named(group, 'aria-labelledby')} ${group.getAttribute('aria-label') ?? ''}`
    : '';
  if (/\p{L}/u.test(told) || !isChoice(control)) return told;
  const box = plain(boxOf(control));
  const first = box?.querySelector('input');
  if (!box || !first) return '';
  let text = '';
  for (const child of box.childNodes) {
    if (child === first || plain(child).contains(first)) break;
    text += ` ${textOf(child)}`;
  }
  const before = text.trim() || textOf(box.previousElementSibling);
  return before.length <= LONGEST_LABEL &&
    !plain(box.previousElementSibling)?.querySelector(CONTROLS)
    ? before
    : text;
}

/** The choices that belong together with this one: those of its name. */
const siblingsOf = (control: Control): HTMLInputElement[] => {
  const { form, name, type } = control;
  const around = plain(form) ?? (control.getRootNode() as ParentNode & Node);
  return name
    ? [...around.querySelectorAll<HTMLInputElement>(`input[type="${type}"]`)].filter(
        (other) => other.name === name,
      )
    : [control as HTMLInputElement];
};

/** The smallest element that holds all choices of one name. */
function boxOf(control: Control): Element | null {
  const choices = siblingsOf(control);
  let box = control.parentElement;
  while (box && !choices.every((other) => plain(box)?.contains(other)))
    box = plain(box).parentElement;
  return choices.length > 1 ? box : null;
}

function optionsOf(control: Control): string {
  const texts =
    control instanceof HTMLSelectElement
      ? [...control.options].map(({ text }) => text)
      : isChoice(control)
        ? siblingsOf(control).map(labelOf)
        : [];
  return texts.slice(0, MOST_OPTIONS).join(' | ');
}

/** What the form's button says: a form that searches asks for nothing personal. */
function buttonOf(control: Control): string {
  const form = plain(control.form);
  const button = form?.querySelector<HTMLElement>(
    'button:not([type="button"]):not([type="reset"]), input[type="submit"]',
  );
  if (!button) return form?.getAttribute('role') === 'search' ? 'search' : '';
  return `${button.textContent ?? ''} ${button.getAttribute('value') ?? ''} ${button.getAttribute('aria-label') ?? ''}`;
}
