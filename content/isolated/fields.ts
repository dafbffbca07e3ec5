import { classifyField } from '../../src/core/forms/classify-field.ts';
import type { Outbox } from './outbox.ts';

const CONTROLS = 'input, select, textarea';
/** Controls looked at in one document, and the pause between looks while a page builds itself. */
const MOST_CONTROLS = 2000;
const LOOK_EVERY = 500;

/** Tells which personal data the forms of this document ask for. Values are never read. */
export function watchFields(outbox: Outbox): void {
  const known = new WeakSet<Element>();
  const told = new Set<string>();
  let looked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    timer = undefined;
    for (const control of document.querySelectorAll<HTMLInputElement>(CONTROLS)) {
      if (known.has(control) || looked >= MOST_CONTROLS) continue;
      if (!isOffered(control)) continue;
      known.add(control);
      looked += 1;
      const data = classifyField({
        type: control.type || control.localName,
        autocomplete: control.getAttribute('autocomplete') ?? '',
        names: `${control.name} ${control.id}`,
        label: labelOf(control),
      });
      if (!data || told.has(data)) continue;
      told.add(data);
      const at = Date.now();
      outbox.add('field', { data, required: control.required }, { first: at, last: at });
    }
  };
  const lookSoon = () => (timer ??= setTimeout(look, LOOK_EVERY));

  const start = () => {
    look();
    new MutationObserver(lookSoon).observe(document, { childList: true, subtree: true });
  };
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}

/**
 * A control that a person could fill in. Traps for robots are out of sight or out of reach; a control
 * that is not laid out yet may be shown later and is looked at again.
 */
function isOffered(control: HTMLElement): boolean {
  if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: false })) return false;
  if (control.closest('[aria-hidden="true"], [inert]')) return false;
  const box = control.getBoundingClientRect();
  const farOff = box.right < -200 || box.bottom + scrollY < -200;
  return box.width > 2 && box.height > 2 && !farOff;
}

function labelOf(control: HTMLInputElement): string {
  const labels = [...(control.labels ?? [])].map((label) => label.textContent ?? '');
  const named = (control.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id ? (document.getElementById(id)?.textContent ?? '') : ''));
  return [
    ...labels,
    ...named,
    control.getAttribute('aria-label') ?? '',
    control.getAttribute('placeholder') ?? '',
    control.getAttribute('title') ?? '',
  ]
    .join(' ')
    .replace(/\s+/g, ' ')
    .slice(0, 300);
}
