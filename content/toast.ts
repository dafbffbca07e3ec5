import type { Order } from '../src/core/protocol/orders.ts';
import { listed, named, Panel, paragraph, t } from './isolated/panel.ts';
import { ask, onOrder } from './isolated/worker.ts';

// Put into a page once one of its dialogs was answered: what was answered, and how to take it back.

/** Long enough to read two lines; it stays while the pointer or the focus is on it (milliseconds). */
const STAYS = 8000;
const GAP = 16;

let panel: Panel | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

function close(): void {
  clearTimeout(timer);
  panel?.host.remove();
  panel = null;
}

function show({ receipt, refused, allowed, mayUndo }: Order<'background>content.toast'>): void {
  close();
  const toast = new Panel();
  panel = toast;
  if (mayUndo)
    toast.button(t('toastUndo'), () => {
      leaveLater();
      void ask('content>background.undo', { receipt }).then(
        ({ opened }) => say(toast, t(opened ? 'toastUndone' : 'toastUndoneLater')),
        () => say(toast, t('problem_worker')),
      );
    });
  toast.button(t('toastWhy'), () => {
    void ask('content>background.why', { receipt }).catch(() => undefined);
    close();
  });
  toast.button('×', close, t('close'));
  toast.show(document.documentElement);
  toast.placing.setProperty('inset', `auto auto ${GAP}px ${GAP}px`, 'important');
  if (t('direction') === 'rtl')
    toast.placing.setProperty('inset', `auto ${GAP}px ${GAP}px auto`, 'important');
  say(toast, answered(refused, allowed));
  toast.host.addEventListener('pointerenter', () => clearTimeout(timer));
  toast.host.addEventListener('pointerleave', leaveLater);
  toast.host.addEventListener('focusin', () => clearTimeout(timer));
  toast.host.addEventListener('focusout', leaveLater);
  leaveLater();
}

function answered(refused: readonly string[], allowed: readonly string[]): string {
  const names = (ids: readonly string[]) => listed(ids.map((id) => named('purpose', id)));
  if (refused.length === 0) return t('toastAllowed', names(allowed));
  return allowed.length === 0
    ? t('toastRefused', names(refused))
    : t('toastBoth', names(allowed), names(refused));
}

function say(toast: Panel, text: string): void {
  toast.said.replaceChildren(paragraph(text));
}

function leaveLater(): void {
  clearTimeout(timer);
  timer = setTimeout(close, STAYS);
}

const world = globalThis as { fairshareToast?: true };
if (!world.fairshareToast) {
  world.fairshareToast = true;
  onOrder('background>content.toast', show);
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || !panel?.holds(document.activeElement))
        return;
      event.stopImmediatePropagation();
      close();
    },
    { capture: true },
  );
}
