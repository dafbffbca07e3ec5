import type { FieldText } from '../../src/core/forms/classify-field.ts';
import { hasWorker, listenToContents } from './contents.ts';
import { describeField } from './describe-field.ts';
import { innermost } from './innermost.ts';
import { ask, isAlive, openLine } from './worker.ts';
import { isForm, plain } from './plain.ts';
import { Prefilled } from './prefilled.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

interface Typed {
  field: number;
  control: WeakRef<Control>;
  about: FieldText;
  written: boolean;
  value: string;
  told: string;
  /** A value that the background did not want (a pause): it is never told, also not later. */
  refused: string;
}

/** Types in which a person writes what may be personal. */
const WRITABLE = /^(?:text|email|tel|url|number|date|month|textarea)$/;
/** Never told: what opens accounts and pays (also where it is shown instead of dotted). */
const SECRET =
  /pass(?:word|wort|code|phrase)|\bpwd\b|kennwort|mot de passe|contrase|senha|wachtwoord|has[lł]o|new-password|current-password|one-time-code|\botp\b|\bpin\b|\bcvc|\bcvv|\bcsc\b|cc-csc|security.?code|pr[uü]fziffer|token|captcha/i;
const SEARCH =
  /(?:^|[^\p{L}])(?:q|s|query|search\p{L}*|keywords?|filter|suche?n?|rech(?:erche|ercher)?|buscar|busca|cerca|zoeken|szukaj|cari|pesquisa\p{L}*)(?:$|[^\p{L}])/iu;

const MOST_FIELDS = 60;
const LONGEST = 200;
/** A value is told so long after the first letter that is not told yet (milliseconds). */
const TELL_AFTER = 250;
const EMAIL = /^[^\s@]+@[^\s@]+\.[\p{L}]{2,}$/u;
/** After so long without typing a worker that was stopped is not told again (milliseconds). */
const QUIET = 300_000;

/**
 * Tells the background what the person types, to be recognised in what leaves the page. It is kept in
 * memory there, for this tab alone. Passwords, codes and searches are never told.
 * @returns what looks for what the page had filled in by itself: a form that is sent takes it along
 */
export function watchTyping(): Prefilled {
  const fields = new WeakMap<Control, Typed | null>();
  const all: Typed[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let typedAt = 0;
  let armed = false;
  const prefilled = new Prefilled();

  const fieldOf = (control: Control): Typed | null => {
    const known = fields.get(control);
    if (known !== undefined && (known === null || !isSecret(control))) return known;
    // One that cannot be described is not asked about again, and the listeners go on.
    fields.set(control, null);
    if (all.length >= MOST_FIELDS || !isTold(control)) return null;
    const typed = {
      field: all.length,
      control: new WeakRef(control),
      about: describeField(control),
      written: isWritten(control),
      value: '',
      told: '',
      refused: '',
    };
    fields.set(control, typed);
    all.push(typed);
    return typed;
  };

  /** @param again also what was told already; @param empty also where there is nothing to tell yet */
  const tell = ({ again = false, empty = false } = {}) => {
    clearTimeout(timer);
    timer = undefined;
    const due = all
      .filter(
        ({ value, told, refused }) =>
          value !== '' && value !== refused && (again || value !== told),
      )
      .slice(-20);
    // Listening to a tab has the browser forget the pages that it keeps for going back: not for nothing.
    if (due.length === 0 && !empty) return;
    for (const typed of due) typed.told = typed.value;
    armed = true;
    const told = due.map(({ field, about, written, value }) => ({ field, about, written, value }));
    ask('content>background.typed', { fields: told, worker: hasWorker() }).then(
      ({ kept }) => {
        if (!kept) for (const typed of due) typed.refused = typed.told;
      },
      () => undefined,
    );
  };

  /** Before the first letter is sent anywhere the background must be listening. */
  const arm = () => {
    if (armed) return;
    listenToContents();
    tell({ empty: true });
    // The worker was stopped: what it knew goes with it, so it is told again.
    openLine(() => {
      if (isAlive() && Date.now() - typedAt < QUIET) tell({ again: true, empty: true });
    });
  };

  const take = (control: Control) => {
    // Who goes through a field that the page had filled in has typed nothing.
    if (prefilled.holds(control)) return;
    const typed = fieldOf(control);
    if (!typed) return;
    const value = control.value.trim().slice(0, LONGEST);
    if (value === typed.value) return;
    typed.value = value;
    typedAt = Date.now();
    arm();
    if (EMAIL.test(value)) tell();
    else timer ??= setTimeout(() => tell(), TELL_AFTER);
  };

  /** What the browser filled in by itself counts as typed; it tells scripts of a page only by a style. */
  const takeFilled = () => {
    for (const control of document.querySelectorAll<Control>(':autofill')) take(control);
  };

  const submit = (form: HTMLFormElement | null) => {
    takeFilled();
    // Another form of the page (a search) sends nothing of this one.
    const sent = all.some(({ control }) => {
      const element = control.deref();
      return !element?.isConnected || element.form === form;
    });
    const known = prefilled.sentWith(form);
    if (!sent && known.length === 0) return;
    tell();
    ask('content>background.submitted', { at: Date.now(), to: hostOf(form), known }).catch(
      () => undefined,
    );
  };

  const listen = (name: string, hear: (control: Element, event: Event) => void) =>
    addEventListener(
      name,
      (event) => {
        const target = event.isTrusted ? innermost(event) : null;
        if (target) hear(target, event);
      },
      { capture: true, passive: true },
    );

  listen('focusin', (target) => {
    if (isControl(target) && fieldOf(target)) arm();
  });
  for (const name of ['input', 'change'])
    listen(name, (target) => {
      if (isControl(target)) take(target);
      if (name === 'change') takeFilled();
    });
  listen('focusout', (target) => {
    if (isControl(target)) take(target);
    tell();
  });
  listen('submit', (target) => submit(target instanceof HTMLFormElement ? target : null));
  listen('keydown', (target, event) => {
    if ((event as KeyboardEvent).key === 'Enter' && target instanceof HTMLInputElement)
      submit(target.form);
  });
  listen('click', (target) => {
    const button = plain(target).closest<HTMLButtonElement>('button, input, [role="button"]');
    if (!button || isForm(button)) return;
    if (isSending(button)) submit(button.form ?? button.closest('form'));
  });
  addEventListener('pagehide', () => tell());
  return prefilled;
}

const isControl = (target: Element): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

const textsOf = (control: Control): string =>
  [
    control.name,
    control.id,
    control.autocomplete,
    control.placeholder,
    control.getAttribute('aria-label') ?? '',
  ]
    .join(' ')
    .replace(/(\p{Ll})(\p{Lu})|_/gu, '$1 $2');

const isSecret = (control: Control): boolean =>
  control.type === 'password' || SECRET.test(textsOf(control));

function isTold(control: Control): boolean {
  if (!WRITABLE.test(control.type) || isSecret(control)) return false;
  if (control.inputMode === 'search' || control.enterKeyHint === 'search') return false;
  if (control.closest('[role="search"], search, [role="searchbox"]')) return false;
  return !SEARCH.test(textsOf(control));
}

/** Free text, or a part of a form; a line that completes what is written is asked while one writes. */
function isWritten(control: Control): boolean {
  const completes = /^(?:list|both|inline)$/.test(control.getAttribute('aria-autocomplete') ?? '');
  if (completes || control.matches('[role="combobox"], [list]')) return false;
  return control.type === 'textarea' || control.form !== null;
}

/** A button that sends: of a form that has one, that one; elsewhere any. */
function isSending(button: HTMLElement): boolean {
  const type = (button.getAttribute('type') ?? '').toLowerCase();
  if (button instanceof HTMLInputElement) return /^(?:submit|image|button)$/.test(type);
  const form = button.closest('form');
  if (type === 'submit' || (type === '' && form && button.localName === 'button')) return true;
  return !plain(form)?.querySelector('[type="submit"], button:not([type])');
}

function hostOf(form: HTMLFormElement | null): string | null {
  const action = plain(form)?.getAttribute('action');
  if (!action) return null;
  try {
    return new URL(action, document.baseURI).hostname.slice(0, 253) || null;
  } catch {
    return null;
  }
}
