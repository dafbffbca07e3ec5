import type { Dialog } from '../../src/core/consent/dialog.ts';
import type { MaintainedRule } from '../../src/core/consent/maintained/rule.ts';
import type { Witness } from '../../src/core/consent/witness.ts';
import type { Lexicon } from '../../src/core/consent/lexicon/lexicon.ts';
import type { Purpose } from '../../src/core/model/purpose.ts';
import type { Errand } from '../../src/core/protocol/messages.ts';
import { candidates } from './candidates.ts';
import { clickAs, guardedClick } from './click.ts';
import { textOf } from './element.ts';
import { timed } from './looks.ts';
import { isWorthReading } from './screen.ts';
import type { Marks } from './store.ts';
import { ask } from './worker.ts';
import { pageLanguage, plain } from './plain.ts';

export type Doing = Exclude<Errand, { do: 'nothing' } | { do: 'open' } | { do: 'wait' }>;

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
  /** The dialogs that these rules know how to refuse. */
  ruled(rules: readonly MaintainedRule[]): Dialog[];
  act(dialog: Dialog, errand: Doing): Promise<Outcome>;
  /** Presses the n-th link or badge of this frame that opens the choice again. @returns whether it did */
  reopen(nth: number): Promise<boolean>;
  /** A page that a dialog has locked can be scrolled again. */
  release(): void;
  /** What the page's own storage says was agreed to, since then or (null) at all. */
  witnesses(since: Marks | null): Witness[];
  /** Something here may be a dialog in a language that it has not learned yet. */
  puzzled(): boolean;
  learn(lexicons: readonly Lexicon[]): void;
}

/** What the reader needs of us: the one guard, with its one budget of clicks. */
export interface Tools {
  click: typeof guardedClick;
  clickAs: typeof clickAs;
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

/** Languages that the reader knows by itself. */
const FIRST = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', ''];

let asked: Promise<boolean> | null = null;
let hasAll = false;
let rules: readonly MaintainedRule[] = [];
let general = false;
let pressed: Pressed = { text: '', at: -Infinity };
addEventListener(
  'click',
  (event) => {
    const on = event.composedPath()[0];
    if (!event.isTrusted || !(on instanceof Element)) return;
    const control = plain(on).closest('a, button, [role=button]') ?? on;
    pressed = { text: textOf(control).slice(0, 120), at: performance.now() };
  },
  { capture: true, passive: true },
);

/** Nothing was to be done until now: ask again. */
export const forgetAnswer = (): void => {
  asked = null;
};

/** Dialogs that the maintained rules and the general layer can read; costs nothing where nothing lies over the page. */
export async function readGeneral(): Promise<Dialog[]> {
  const among = timed(() => candidates().filter(isWorthReading));
  if (among.length === 0) return [];
  const primary = (pageLanguage().split('-')[0] ?? '').toLowerCase();
  if (!(await hasReader(!FIRST.includes(primary)))) return [];
  const ruled = timed(() => reader()?.ruled(rules) ?? []);
  if (!general) return ruled;
  const found = read(among);
  if (found.length > 0 || hasAll || !reader()?.puzzled()) return [...ruled, ...found];
  return (await hasReader(true)) ? [...ruled, ...read(candidates().filter(isWorthReading))] : ruled;
}

/** The reader with all its languages; null where it may not be put into this frame. */
export const fetchReader = async (): Promise<Reader | null> =>
  (await hasReader(true)) ? reader() : null;

const read = (among: readonly HTMLElement[]): Dialog[] =>
  timed(() => reader()?.dialogs(among.filter((one) => plain(one).isConnected)) ?? []);

/** Whether the reader is in this frame; has it put there where it is not. */
async function hasReader(all: boolean): Promise<boolean> {
  if (reader() && (hasAll || !all)) return true;
  shared.fairshareTools = { click: guardedClick, clickAs, candidates, pressed: () => pressed };
  asked ??= ask('content>background.reader', { all }).then((told) => {
    ({ rules, general } = told);
    return told.ready;
  });
  const ready = await asked.catch((problem: unknown) => {
    asked = null;
    throw problem;
  });
  if (reader()) asked = null;
  hasAll ||= ready && all;
  return ready && reader() !== null;
}

export const reader = (): Reader | null => shared.fairshareReader ?? null;
