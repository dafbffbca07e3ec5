import type { Dialog } from '../../src/core/consent/dialog.ts';
import type { Purpose } from '../../src/core/model/purpose.ts';
import type { Errand } from '../../src/core/protocol/messages.ts';
import { candidates } from './candidates.ts';
import { guardedClick } from './click.ts';
import { textOf } from './element.ts';
import { ask } from './worker.ts';

export type Doing = Exclude<Errand, { do: 'nothing' } | { do: 'open' }>;

/** What came of an errand. */
export interface Outcome {
  /** Why nothing was decided; null where the dialog took the answer. */
  refused: string | null;
  /** Something was stored in this document with it. */
  stored: boolean;
  /** Wished for, and found impossible to set. */
  lost: Purpose[];
}

/** What the reader can do, once it is in this frame. It joins us through an object of our own world. */
export interface Reader {
  /** The consent dialogs among these elements. */
  dialogs(among: readonly HTMLElement[]): Dialog[];
  /** Shows the choices behind the first layer. */
  open(dialog: Dialog): Promise<Dialog>;
  act(dialog: Dialog, errand: Doing): Promise<Outcome>;
  /** Presses the n-th link or badge of this frame that opens the choice again. @returns whether it did */
  reopen(nth: number): Promise<boolean>;
}

/** What the reader needs of us: the one guard, with its one budget of clicks. */
export interface Tools {
  click: typeof guardedClick;
  candidates: typeof candidates;
  /** What the person pressed last, and when by performance.now(). */
  pressed: () => Pressed;
}

interface Pressed {
  text: string;
  at: number;
}

/** The object that both scripts of this frame share; the page cannot reach it. */
export type Shared = typeof globalThis & {
  fairshareTools?: Tools;
  fairshareReader?: Reader;
};
const shared = globalThis as Shared;

let asked: Promise<boolean> | null = null;
let pressed: Pressed = { text: '', at: -Infinity };
addEventListener(
  'click',
  (event) => {
    const on = event.composedPath()[0];
    if (!event.isTrusted || !(on instanceof Element)) return;
    const control = on.closest('a, button, [role=button]') ?? on;
    pressed = { text: textOf(control).slice(0, 120), at: performance.now() };
  },
  { capture: true, passive: true },
);

/** Nothing was to be done until now: ask again. */
export const forgetAnswer = (): void => {
  asked = null;
};

/** Dialogs that only the general layer can read; costs nothing where nothing lies over the page. */
export async function readGeneral(): Promise<Dialog[]> {
  const among = candidates();
  if (among.length === 0) return [];
  const ready = await fetchReader();
  return ready?.dialogs(among.filter(({ isConnected }) => isConnected)) ?? [];
}

/** The reader, put into this frame by the background where it is not there yet; null where it may not be. */
export async function fetchReader(): Promise<Reader | null> {
  if (!shared.fairshareReader) {
    shared.fairshareTools = { click: guardedClick, candidates, pressed: () => pressed };
    asked ??= ask('content>background.reader', {}).then(({ ready }) => ready);
    const ready = await asked.catch((problem: unknown) => {
      asked = null;
      throw problem;
    });
    if (!ready) return null;
  }
  return reader();
}

export const reader = (): Reader | null => shared.fairshareReader ?? null;
