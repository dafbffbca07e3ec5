import { NEVER } from '../../src/core/forms/declared.ts';
import { givesReason } from '../../src/core/forms/reason-words.ts';
import { CONTROLS, describeField, type Control } from './describe-field.ts';
import { inNextFrame } from './frame.ts';
import { insecureTarget } from './insecure.ts';
import type { Outbox } from './outbox.ts';
import { Roots } from './roots.ts';
import { plain } from './plain.ts';
import type { Prefilled } from './prefilled.ts';

/** Controls looked at in one document, and the pause between looks while a page builds itself. */
const MOST_CONTROLS = 2000;
const LOOK_EVERY = 500;
/** Different descriptions told of one document: a page that makes them up is not followed for ever. */
const MOST_TOLD = 200;
/** A form's own words are read so far for a reason why it asks. */
const MOST_TEXT = 3000;

interface Found {
  payload: Record<string, unknown> & { required: boolean };
  insecure: ReturnType<typeof insecureTarget>;
}
const byRequired = (a: Found, b: Found) => +a.payload.required - +b.payload.required;

/**
 * Tells what the forms of this document ask, for the background to classify. Nothing of their values is
 * told with it; `prefilled` alone looks at what a page has filled in by itself.
 * @param failed told of what went wrong by our own fault
 * @returns a function that looks at once
 */
export function watchFields(
  outbox: Outbox,
  prefilled: Pick<Prefilled, 'meet' | 'looked'>,
  failed: (error: unknown) => void,
): () => void {
  const known = new WeakSet<Control>();
  const told = new Set<string>();
  const reasons = new WeakMap<Element, boolean>();
  let looked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let roots: Roots | null = null;

  const look = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!roots) return;
    roots.update();
    const found: Found[] = [];
    for (const root of roots.all) {
      for (const control of root.querySelectorAll<Control>(CONTROLS)) {
        if (looked >= MOST_CONTROLS || told.size >= MOST_TOLD) return;
        try {
          prefilled.meet(control);
          if (known.has(control)) continue;
          if (NEVER.test(control.type) || !isOffered(control)) continue;
          known.add(control);
          looked += 1;
          found.push({ payload: tell(control), insecure: insecureTarget(control) });
        } catch (error) {
          // Whatever a page has made of one form, its others are read.
          known.add(control);
          failed(error);
        }
      }
    }
    prefilled.looked();
    // The last telling of a kind is the one that stays: a field that must be filled in.
    for (const { payload, insecure } of found.sort(byRequired)) {
      const key = JSON.stringify(payload);
      if (told.has(key)) continue;
      told.add(key);
      const at = Date.now();
      outbox.add('field', payload, { first: at, last: at });
      if (insecure) {
        const { page, ...rest } = insecure;
        outbox.add(
          'insecure',
          { ...rest, ...(page ? { field: payload } : {}) },
          { first: at, last: at },
        );
      }
    }
  };
  const tell = (control: Control) => {
    const description = describeField(control);
    const required =
      control.required ||
      control.getAttribute('aria-required') === 'true' ||
      /[*＊※]/.test(description.label);
    return { ...description, required, explained: isExplained(control, reasons) };
  };
  const lookSoon = () => (timer ??= setTimeout(look, LOOK_EVERY));

  const start = () => {
    roots = new Roots(lookSoon);
    inNextFrame(look);
    // What a style or a script shows later changes no element: people open it, or it is there at last.
    for (const event of ['focusin', 'click'])
      document.addEventListener(event, lookSoon, { capture: true, passive: true });
    addEventListener('load', lookSoon, { once: true });
    setTimeout(look, 3000);
  };
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
  return look;
}

/**
 * A control that a person could fill in. Traps for robots are out of sight or out of reach; a control
 * that is not laid out yet may be shown later and is looked at again.
 */
function isOffered(control: Control): boolean {
  if (control.disabled || control.closest('[aria-hidden="true"], [inert], search, [role="search"]'))
    return false;
  if (/^(?:searchbox|spinbutton)$/.test(control.getAttribute('role') ?? '')) return false;
  if (isShown(control)) return true;
  // Choices are often drawn by their labels, and hidden themselves.
  const drawn = control.type === 'radio' || control.type === 'checkbox';
  return drawn && [...(control.labels ?? [])].some(isShown);
}

function isShown(element: HTMLElement): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  if (box.width <= 2 || box.height <= 2) return false;
  // Nobody can scroll there.
  if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0) return false;
  return !isClipped(element);
}

/** Cut away by its own style, or by a box around it that has no room. */
function isClipped(element: HTMLElement): boolean {
  const { clipPath, clip, position } = getComputedStyle(element);
  if (/inset\((?:50|100)%|circle\(0/.test(clipPath)) return true;
  if (position === 'absolute' && /rect\(0px,? 0px,? 0px,? 0px\)/.test(clip)) return true;
  let around = element.parentElement;
  for (let up = 0; around && up < 4; up += 1, around = plain(around).parentElement) {
    const { clientHeight, clientWidth } = plain(around);
    if (clientHeight > 1 && clientWidth > 1) continue;
    const { display, overflow } = getComputedStyle(around);
    if (!/^(?:inline|contents)$/.test(display) && overflow !== 'visible') return true;
  }
  return false;
}

/** Whether a reason or a link to the privacy policy stands near: beside the control or in its form. */
function isExplained(control: Control, reasons: WeakMap<Element, boolean>): boolean {
  const near =
    control.form ?? control.closest('fieldset, section, [role="group"]') ?? control.parentElement;
  if (!near) return false;
  let reason = reasons.get(near);
  if (reason === undefined) {
    const own = plain(near);
    const links = [...own.querySelectorAll('a[href]')].slice(0, 20);
    const text = (own.textContent ?? '').slice(0, MOST_TEXT);
    reason = givesReason(`${text} ${links.map((link) => link.getAttribute('href')).join(' ')}`);
    reasons.set(near, reason);
  }
  return reason;
}
