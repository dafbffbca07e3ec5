import { addPanel } from './panels.ts';
import { plain } from './plain.ts';

/** A click so soon after a panel appeared was meant for something else (milliseconds). */
const SETTLES = 400;

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

export const t = (key: string, ...words: string[]): string => i18n.getMessage(key, words) || key;
export const named = (prefix: string, id: string): string =>
  t(`${prefix}_${id.replace(/-/g, '_')}`);

/** Names in one list, as the language of the texts writes it. */
export const listed = (names: readonly string[]): string =>
  new Intl.ListFormat(t('locale'), { type: 'conjunction' }).format(names);

/** A small box of ours on a page, in the top layer. The page can neither read it nor press its buttons. */
export class Panel {
  readonly host = document.createElement('div');
  /** What it is placed by: a style from outside, the page's or inline, would not count. */
  readonly placing: CSSStyleDeclaration;
  /** A live region: it is read out when its text changes, not when it comes with it. */
  readonly said = document.createElement('div');
  readonly buttons = document.createElement('div');
  readonly #shownAt = performance.now();

  constructor() {
    addPanel(this.host);
    const root = this.host.attachShadow({ mode: 'closed' });
    this.placing = styleIn(root);
    const section = document.createElement('section');
    section.lang = t('locale');
    section.dir = t('direction');
    section.setAttribute('role', 'group');
    section.setAttribute('aria-label', t('appName'));
    this.said.setAttribute('role', 'status');
    this.buttons.className = 'buttons';
    section.append(paragraph(t('appName'), 'who'), this.said, this.buttons);
    root.append(section);
  }

  /** Over everything of the page; where a window of the page makes the rest unreachable, inside it. */
  show(within: Element, source?: Element): void {
    within.append(this.host);
    try {
      this.host.popover = 'manual';
      const options = source && ({ source } as unknown as undefined);
      (this.host as { showPopover(options?: unknown): void }).showPopover(options);
    } catch {
      // Without the top layer it is as far up as a page can go.
    }
  }

  /** Whether the focus is on this panel. */
  holds(element: Element | null): boolean {
    if (element === null) return false;
    return (
      element === this.host ||
      (plain(element).getRootNode() as Partial<ShadowRoot>).host === this.host
    );
  }

  /** Adds a button that only a person can press, and only when they can see it. */
  button(text: string, press: () => void, name = text): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    if (name !== text) button.setAttribute('aria-label', name);
    // The focus stays in the field, where the person is about to type.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', (event) => {
      if (event.isTrusted && performance.now() - this.#shownAt > SETTLES && this.#isSeen()) press();
    });
    this.buttons.append(button);
    return button;
  }

  /** A page could make everything see-through and lay something else beneath. */
  #isSeen(): boolean {
    for (let up: Element | null = this.host; up; up = up.parentElement) {
      const { opacity, visibility, filter } = getComputedStyle(up);
      if (Number(opacity) < 0.9 || visibility !== 'visible' || filter !== 'none') return false;
    }
    return true;
  }
}

export function paragraph(text: string, name?: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  if (name) element.className = name;
  return element;
}

/**
 * By a constructed sheet, which no policy of the page forbids. Firefox has none for extensions, and
 * lets the style elements of extensions past the policy.
 * @returns what the host is placed by
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
