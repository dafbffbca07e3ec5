import type { DataKind } from '../../src/core/model/data-kind.ts';
import type { Control } from './describe-field.ts';
import { named, Panel, paragraph, t } from './panel.ts';
import { plain } from './plain.ts';

interface Doing {
  onclose: () => void;
  /** The person makes an exception here; left out where a lock does not let them. */
  onfine?: () => void;
}

const GAP = 6;
/** Kinds that have a tip of their own. */
const TIPS: readonly DataKind[] = ['email', 'phone', 'birth-date', 'name'];

/** A quiet notice beside a field. */
export class Notice {
  readonly #panel = new Panel();
  readonly #control: Control;
  readonly #doing: Doing;

  constructor(control: Control, kind: DataKind, doing: Doing) {
    this.#control = control;
    this.#doing = doing;
    const panel = this.#panel;
    const { onfine } = doing;
    if (onfine) panel.button(t('neverFine'), onfine);
    panel.button(t('neverClose'), doing.onclose);
    panel.show(windowAround(control), control);
    panel.said.append(
      paragraph(t('neverNotice', named('data', kind))),
      paragraph(TIPS.includes(kind) ? named('neverTip', kind) : t('neverTip')),
    );
    this.#place();
    addEventListener('scroll', this.#place, { capture: true, passive: true });
    addEventListener('resize', this.#place, { passive: true });
  }

  /** Whether the focus is on this notice. */
  holds(element: Element | null): boolean {
    return this.#panel.holds(element);
  }

  close(): void {
    const focused = this.holds(document.activeElement);
    this.#doing.onclose();
    if (focused) this.#control.focus({ preventScroll: true });
  }

  remove(): void {
    removeEventListener('scroll', this.#place, { capture: true });
    removeEventListener('resize', this.#place);
    this.#panel.host.remove();
  }

  readonly #place = (): void => {
    const field = this.#control.getBoundingClientRect();
    const { width, height } = this.#panel.host.getBoundingClientRect();
    const below = field.bottom + GAP;
    const fits = below + height <= innerHeight;
    const top = fits ? below : Math.max(GAP, field.top - height - GAP);
    const start =
      getComputedStyle(this.#control).direction === 'rtl' ? field.right - width : field.left;
    const left = Math.max(GAP, Math.min(start, innerWidth - width - GAP));
    this.#panel.placing.setProperty('top', `${top}px`, 'important');
    this.#panel.placing.setProperty('left', `${left}px`, 'important');
  };
}

function windowAround(control: Element): Element {
  for (let at: Element | undefined = control; at;) {
    const dialog: Element | null = plain(at).closest('dialog:modal');
    if (dialog) return dialog;
    at = (at.getRootNode() as Partial<ShadowRoot>).host;
  }
  return document.documentElement;
}
