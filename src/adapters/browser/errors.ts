import { placesOf } from '../../core/errors/places.ts';
import {
  parseErrors,
  withError,
  type ErrorPart,
  type KeptError,
  type NewError,
} from '../../core/errors/ring.ts';
import { errorName, scrubMessage } from '../../core/errors/scrub.ts';
import { browser } from './api.ts';

const KEY = 'errors';
/** After the first, errors are gathered for so long (milliseconds), and no more than so many. */
const GATHER = 1000;
const MOST_GATHERED = 50;

/** What an error says of itself, in whatever part it was thrown. */
export interface RawError {
  name?: unknown;
  message?: unknown;
  stack?: unknown;
}

let gathered: NewError[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps an error of our own for the list under "Help", with nothing in it that a page or a person wrote.
 * Never throws, never waits, and sends nothing anywhere.
 */
export function noteError(part: ErrorPart, error: unknown): void {
  try {
    const { name, message, stack } = told(error);
    gathered.push({
      part,
      name: errorName(name),
      message: scrubMessage(message),
      places: placesOf(stack, browser.runtime.getURL('')),
      version: browser.runtime.getManifest().version,
      browser: browserName(navigator.userAgent),
      at: Date.now(),
    });
    gathered.length = Math.min(gathered.length, MOST_GATHERED);
    // The first is written at once: a popup may be closed, a worker stopped.
    if (timer !== undefined) return;
    void write();
    timer = setTimeout(() => {
      timer = undefined;
      void write();
    }, GATHER);
  } catch {
    // What notes errors must not make any.
  }
}

const told = (error: unknown): RawError =>
  typeof error === 'object' && error !== null ? error : { message: error };

/** Keeps every error of this page or worker that nobody caught. Private windows are left out. */
export function watchErrors(part: ErrorPart): void {
  if (browser.extension?.inIncognitoContext === true) return;
  addEventListener('error', ({ error, message }) => {
    // Browsers tell this of any page that measures itself: what was not drawn now is in the next frame.
    if (!message.startsWith('ResizeObserver loop')) noteError(part, (error as unknown) ?? message);
  });
  addEventListener('unhandledrejection', ({ reason }) => noteError(part, reason));
}

async function write(): Promise<void> {
  if (gathered.length === 0) return;
  const added = gathered;
  gathered = [];
  // Several parts write: one after the other, or one would undo the other.
  await navigator.locks
    .request(KEY, async () => {
      const errors = added.reduce(withError, await readErrors());
      await browser.storage.local.set({ [KEY]: errors });
    })
    // A full disk keeps no list of errors.
    .catch(() => undefined);
}

/** The list, the latest first. */
export async function readErrors(): Promise<KeptError[]> {
  return parseErrors((await browser.storage.local.get(KEY))[KEY]);
}

export async function clearErrors(): Promise<void> {
  gathered = [];
  await navigator.locks.request(KEY, () => browser.storage.local.remove(KEY));
}

/** Calls back with the list at every change. @returns stops it */
export function onErrors(callback: (errors: KeptError[]) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) callback(parseErrors(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Name and main version of the browser, as its user agent has them: `Firefox 140`. */
export function browserName(userAgent: string): string {
  const [, name, version] = /\b(Firefox|Edg|OPR|Chrome)\/(\d{1,4})/.exec(ordered(userAgent)) ?? [];
  return name === undefined ? '' : `${name} ${version}`;
}

/** Edge and Opera say Chrome first. */
const ordered = (userAgent: string) => userAgent.split(' ').reverse().join(' ');
