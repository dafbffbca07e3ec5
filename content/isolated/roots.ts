import { closedRoot, givenRoot } from './closed-root.ts';
import { isForm, plain } from './plain.ts';

/** The shadow root of an element, open or closed; null where it has none, as forms never do. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (isForm(element)) return null;
  if (element.shadowRoot) return element.shadowRoot;
  const given = givenRoot(element);
  if (given !== undefined) return given;
  return mayHoldClosed(element) && element instanceof HTMLElement ? closedRoot(element) : null;
}

/**
 * Asking is a call into the browser (3.5 us), and most elements of a page are short texts: asked is of
 * custom elements, and of places that can hold nothing else. A closed root is shown in the stead of what is
 * in them, and a script finds an element that is not empty by some attribute of it.
 */
function mayHoldClosed(element: Element): boolean {
  const name = element.localName;
  if (name.includes('-')) return true;
  return isEmptyHost(element, name) && (!element.firstChild || element.hasAttributes());
}

/** Elements that `attachShadow` takes, custom ones aside (DOM standard). */
const HOSTS =
  /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

const isEmptyHost = (element: Element, name: string): boolean =>
  element.childElementCount === 0 && HOSTS.test(name);

/** A custom element, or an empty place that a script finds by its id: filled without a change to see. */
const mayBecomeHost = (element: Element): boolean =>
  !isForm(element) &&
  (element.localName.includes('-') ||
    (element.id !== '' && isEmptyHost(element, element.localName)));

/** Roots watched in one document, and elements that are looked at again: they may be late. */
const MOST_ROOTS = 200;
const MOST_LATE = 500;
/** Elements whose shadow is looked for at most; a page that is larger has its forms early. */
const MOST_WALKED = 30_000;

/** The document and the shadow roots found in it so far, each observed for what is added to it. */
export class Roots {
  readonly all = new Set<Document | ShadowRoot>();
  readonly #added = new Set<Element>();
  readonly #late = new Set<Element>();
  readonly #observer: MutationObserver;
  #walked = 0;

  constructor(changed: () => void) {
    this.#observer = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node instanceof Element) this.#added.add(node);
      changed();
    });
    this.#enter(document);
  }

  /** Looks for shadow roots in what was added since the last time, and in elements that were late. */
  update(): void {
    for (const element of this.#late) {
      const root = shadowOf(element);
      if (!root && element.isConnected) continue;
      this.#late.delete(element);
      if (root) this.#enter(root);
    }
    for (const added of this.#added) {
      this.#added.delete(added);
      if (plain(added).isConnected) this.#walk(added);
    }
    for (const root of this.all)
      if (root instanceof ShadowRoot && !root.host.isConnected) this.all.delete(root);
  }

  #enter(root: Document | ShadowRoot): void {
    if (this.all.has(root) || this.all.size >= MOST_ROOTS) return;
    this.all.add(root);
    this.#observer.observe(root, { childList: true, subtree: true });
    for (const child of root.children) this.#walk(child);
  }

  #walk(top: Element): void {
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = top; node; node = walker.nextNode()) {
      if (++this.#walked > MOST_WALKED) return;
      const element = node as Element;
      const root = shadowOf(element);
      if (root) this.#enter(root);
      else if (mayBecomeHost(element) && this.#late.size < MOST_LATE) this.#late.add(element);
    }
  }
}
