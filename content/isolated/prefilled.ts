import type { FieldText } from '../../src/core/forms/classify-field.ts';
import type { KnownFrom } from '../../src/core/leaks/known-from.ts';
import { accountAddress, dataAddress } from './account.ts';
import { hasWorker, listenToContents } from './contents.ts';
import { describeField, type Control } from './describe-field.ts';
import { tellEarlier } from './earlier.ts';
import { innermost } from './innermost.ts';
import { ask } from './worker.ts';

interface Found {
  field: number;
  about: FieldText;
  /** Nobody writes in it: only of what is typed its growth is looked for. */
  written: false;
  value: string;
  known: KnownFrom;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[\p{L}]{2,}$/u;
const PHONE = /^[+(\d][\d\s()./-]{7,24}$/;
const LONGEST = 200;
/**
 * One person's account has an address, and perhaps a second one to fall back on. A page with more of them
 * is a list of people.
 */
const MOST_ADDRESSES = 2;
const MOST_TOLD = 8;
/** Menus and data are there early or with the page's first steps: pages that change for ever are not followed. */
const MOST_LOOKS = 8;
const HOLDS_CONTACT = /^(?:email|tel|text|hidden)$/;

/**
 * What a page knows of the person without that they typed it: a field with an address or a number in it
 * from the start, and in the page at the top the address of whose account it is. Told to the background to
 * be recognised in what leaves the site, like what is typed; pages without such things are not listened to.
 */
export class Prefilled {
  readonly #values = new WeakMap<Control, string>();
  /** Fields that the person, the browser or another extension has been at. */
  readonly #touched = new WeakSet<Element>();
  readonly #told: { field: number; control: WeakRef<Control> }[] = [];
  readonly #addresses = new Set<string>();
  #due: Found[] = [];
  #number = 0;
  #looks = 0;
  readonly #restored = isRestored();

  constructor() {
    for (const name of ['input', 'change'])
      addEventListener(
        name,
        (event) => {
          const target = innermost(event);
          if (target) this.#touched.add(target);
        },
        { capture: true, passive: true },
      );
  }

  /** Looks at a control of the page, hidden ones too. */
  meet(control: Control): void {
    if (!(control instanceof HTMLInputElement) || this.#told.length >= MOST_TOLD) return;
    if (!HOLDS_CONTACT.test(control.type) || this.#touched.has(control)) return;
    const value = control.value.trim();
    if (value.length < 6 || value.length > LONGEST || this.#values.get(control) === value) return;
    if (!EMAIL.test(value) && !(control.type !== 'hidden' && PHONE.test(value))) return;
    // Without an attribute a script has put it there; a page that comes back has from the browser what was typed.
    const fromPage = control.defaultValue.trim() === value || !this.#restored;
    if (!fromPage || control.matches(':autofill')) return;
    this.#values.set(control, value);
    this.#told.push({ field: this.#number, control: new WeakRef<Control>(control) });
    this.#add(value, describeField(control), 'field');
  }

  /** Tells what the last look has found. A page that is only made ready has no visit yet. */
  looked(): void {
    if ((document as { prerendering?: boolean }).prerendering) {
      document.addEventListener('prerenderingchange', () => this.looked(), { once: true });
      return;
    }
    if (window === window.top && ++this.#looks <= MOST_LOOKS) {
      this.#meetAddress(accountAddress(), 'account');
      this.#meetAddress(dataAddress(), 'data');
    }
    const fields = this.#due;
    this.#due = [];
    if (fields.length === 0 || this.#addresses.size > MOST_ADDRESSES) return;
    listenToContents();
    tell(fields, true);
  }

  /** Whether a control still holds what the page had put into it. */
  holds(control: Control): boolean {
    return this.#values.get(control) === control.value.trim();
  }

  /** Numbers of the fields that were filled in and go along when a form is sent. */
  sentWith(form: HTMLFormElement | null): number[] {
    return this.#told.flatMap(({ field, control }) =>
      control.deref()?.form === form ? [field] : [],
    );
  }

  #meetAddress(value: string | null, known: KnownFrom): void {
    if (value === null || this.#addresses.has(value.toLowerCase())) return;
    this.#add(value, { type: 'email', autocomplete: '', names: '', label: '' }, known);
  }

  #add(value: string, about: FieldText, known: KnownFrom): void {
    if (EMAIL.test(value)) this.#addresses.add(value.toLowerCase());
    this.#due.push({ field: this.#number++, about, written: false, value, known });
  }
}

/** A page whose visit is not there yet tells so much later once more (milliseconds). */
const AGAIN_AFTER = 1500;

function tell(fields: Found[], first: boolean): void {
  ask('content>background.typed', { fields, worker: hasWorker() }).then(
    ({ kept, again }) => {
      if (kept) tellEarlier();
      else if (again && first) setTimeout(() => tell(fields, false), AGAIN_AFTER);
    },
    () => undefined,
  );
}

/** Loaded anew or gone back to: browsers then fill in again what the person had typed. */
function isRestored(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type !== 'navigate';
}
