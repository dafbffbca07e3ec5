import type { DataKind } from '../../src/core/model/data-kind.ts';
import type { Control } from './describe-field.ts';

interface Doing {
  onclose: () => void;
  /** The person makes an exception here; left out where a lock does not let them. */
  onfine?: () => void;
}

/** A click so soon after the notice appeared was meant for something else (milliseconds). */
const SETTLES = 400;
const GAP = 6;
/** Kinds that have a tip of their own. */
const TIPS: readonly DataKind[] = ['email', 'phone', 'birth-date', 'name'];

/** The page cannot restyle it: `!important` inside a shadow tree goes before any outside of it. */
const STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto !important;
  z-index: 2147483647 !important;
  display: block !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  color-scheme: light dark !important;
}
section {
  box-sizing: border-box;
  display: grid;
  gap: 6px;
  width: max-content;
  max-width: min(22rem, calc(100vw - 16px));
  padding: 10px 12px;
  border: 1px solid #76847f;
  border-radius: 8px;
  background: #fff;
  color: #16211f;
  font: 14px/1.4 system-ui, sans-serif;
  box-shadow: 0 8px 24px rgb(16 32 29 / 18%);
}
p { margin: 0; }
.who { color: #52605c; font-size: 12px; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
button {
  min-height: 32px;
  padding: 4px 12px;
  border: 1px solid #76847f;
  border-radius: 6px;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
button:focus-visible { outline: 2px solid #0a6a6b; outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  section { border-color: #788783; background: #111716; color: #e6edeb; }
  .who { color: #a2b0ac; }
  button { border-color: #788783; }
  button:focus-visible { outline-color: #62c8c0; }
}
`;

const { i18n } =
  (globalThis as { browser?: typeof chrome }).browser ??
  (globalThis as unknown as { chrome: typeof chrome }).chrome;
const t = (key: string, ...words: string[]): string => i18n.getMessage(key, words) || key;
const named = (prefix: string, id: string): string => t(`${prefix}_${id.replace(/-/g, '_')}`);

/** A quiet notice beside a field. The page can neither read it nor press its buttons. */
export class Notice {
  readonly #host = document.createElement('div');
  readonly #control: Control;
  readonly #doing: Doing;
  readonly #shownAt = performance.now();
  readonly #placing: CSSStyleDeclaration;

  constructor(control: Control, kind: DataKind, doing: Doing) {
    this.#control = control;
    this.#doing = doing;
    const root = this.#host.attachShadow({ mode: 'closed' });
    this.#placing = styleIn(root);
    const section = document.createElement('section');
    section.lang = i18n.getUILanguage();
    section.dir = t('@@bidi_dir');
    section.setAttribute('role', 'group');
    section.setAttribute('aria-label', t('appName'));
    const said = document.createElement('div');
    said.setAttribute('role', 'status');
    const buttons = document.createElement('div');
    buttons.className = 'buttons';
    const { onfine } = doing;
    if (onfine) buttons.append(this.#button(t('neverFine'), onfine));
    buttons.append(this.#button(t('neverClose'), doing.onclose));
    section.append(paragraph(t('appName'), 'who'), said, buttons);
    root.append(section);
    this.#show();
    // A live region is read out when its text changes, not when it comes with it.
    said.append(
      paragraph(t('neverNotice', named('data', kind))),
      paragraph(TIPS.includes(kind) ? named('neverTip', kind) : t('neverTip')),
    );
    this.#place();
    addEventListener('scroll', this.#place, { capture: true, passive: true });
    addEventListener('resize', this.#place, { passive: true });
  }

  /** Whether the focus is on this notice. */
  holds(element: Element | null): boolean {
    if (element === null) return false;
    return (
      element === this.#host || (element.getRootNode() as Partial<ShadowRoot>).host === this.#host
    );
  }

  close(): void {
    const focused = this.holds(document.activeElement);
    this.#doing.onclose();
    if (focused) this.#control.focus({ preventScroll: true });
  }

  remove(): void {
    removeEventListener('scroll', this.#place, { capture: true });
    removeEventListener('resize', this.#place);
    this.#host.remove();
  }

  #button(text: string, press: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    // The focus stays in the field, where the person is about to type.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', (event) => {
      if (event.isTrusted && performance.now() - this.#shownAt > SETTLES && this.#isSeen()) press();
    });
    return button;
  }

  /** A page could make everything see-through and lay something else beneath. */
  #isSeen(): boolean {
    for (let up: Element | null = this.#host; up; up = up.parentElement) {
      const { opacity, visibility, filter } = getComputedStyle(up);
      if (Number(opacity) < 0.9 || visibility !== 'visible' || filter !== 'none') return false;
    }
    return true;
  }

  /** Over everything of the page; where a window of the page makes the rest unreachable, inside it. */
  #show(): void {
    windowAround(this.#control).append(this.#host);
    try {
      this.#host.popover = 'manual';
      const source = { source: this.#control } as unknown as undefined;
      (this.#host as { showPopover(options?: unknown): void }).showPopover(source);
    } catch {
      // Without the top layer it is as far up as a page can go.
    }
  }

  readonly #place = (): void => {
    const field = this.#control.getBoundingClientRect();
    const { width, height } = this.#host.getBoundingClientRect();
    const below = field.bottom + GAP;
    const fits = below + height <= innerHeight;
    const top = fits ? below : Math.max(GAP, field.top - height - GAP);
    const start =
      getComputedStyle(this.#control).direction === 'rtl' ? field.right - width : field.left;
    const left = Math.max(GAP, Math.min(start, innerWidth - width - GAP));
    this.#placing.setProperty('top', `${top}px`, 'important');
    this.#placing.setProperty('left', `${left}px`, 'important');
  };
}

function paragraph(text: string, name?: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  if (name) element.className = name;
  return element;
}

/**
 * By a constructed sheet, which no policy of the page forbids. Firefox has none for extensions, and
 * lets the style elements of extensions past the policy.
 * @returns what the notice is placed by: a style from outside, the page's or inline, would not count
 */
function styleIn(root: ShadowRoot): CSSStyleDeclaration {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    return (sheet.cssRules[0] as CSSStyleRule).style;
  } catch {
    const style = document.createElement('style');
    style.textContent = STYLE;
    root.append(style);
    // It has a sheet only once it is part of the page.
    document.documentElement.append(root.host);
    return (style.sheet?.cssRules[0] as CSSStyleRule).style;
  }
}

function windowAround(control: Element): Element {
  for (let at: Element | undefined = control; at;) {
    const dialog: Element | null = at.closest('dialog:modal');
    if (dialog) return dialog;
    at = (at.getRootNode() as Partial<ShadowRoot>).host;
  }
  return document.documentElement;
}
