import { NEVER } from '../src/core/forms/declared.ts';
import type { DataKind } from '../src/core/model/data-kind.ts';
import { CONTROLS, describeField, type Control } from './isolated/describe-field.ts';
import { focusedIn } from './isolated/innermost.ts';
import { Notice } from './isolated/notice.ts';
import { ask } from './isolated/worker.ts';
import { plain } from './isolated/plain.ts';

// Put into pages only while the person has a list of what they never give: others pay nothing.

/** Looked at by these, as focus that moves inside a shadow tree is not told outside of it. */
const LOOKS = ['focusin', 'click', 'keydown', 'keyup'] as const;

function warn(): void {
  const fine = new Set<DataKind>();
  const closed = new WeakSet<Control>();
  let notice: Notice | null = null;
  let current: Control | null = null;

  const close = () => {
    notice?.remove();
    notice = null;
  };
  const show = (control: Control, kind: DataKind, mayAllow: boolean) => {
    close();
    notice = new Notice(control, kind, {
      onclose() {
        closed.add(control);
        close();
      },
      ...(mayAllow
        ? {
            onfine() {
              fine.add(kind);
              close();
              ask('content>background.fine', { kind }).catch(() => undefined);
            },
          }
        : {}),
    });
  };
  const look = async () => {
    const focused = focusedIn(document.activeElement);
    if (focused === current || notice?.holds(focused)) return;
    current = plain(focused)?.matches(CONTROLS) ? (focused as Control) : null;
    close();
    const control = current;
    if (!control || closed.has(control) || NEVER.test(control.type)) return;
    const { kind, mayAllow } = await ask('content>background.field', {
      about: describeField(control),
    });
    if (kind !== null && control === current && !fine.has(kind)) show(control, kind, mayAllow);
  };
  const lookNow = () => void look().catch(() => undefined);

  for (const name of LOOKS) addEventListener(name, lookNow, { capture: true, passive: true });
  document.addEventListener('focusout', ({ relatedTarget }) => {
    // The focus is nowhere, or on its way: what gets it is looked at by itself.
    if (relatedTarget === null) setTimeout(lookNow);
  });
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || !notice) return;
      // It closes this notice, and not the page's own window around the form.
      event.stopImmediatePropagation();
      event.preventDefault();
      notice.close();
    },
    { capture: true },
  );
  lookNow();
}

const world = globalThis as { fairshareNever?: true };
if (!world.fairshareNever) {
  world.fairshareNever = true;
  warn();
}
