import type { Purpose } from '../model/purpose.ts';
import type { Layer, Shown } from '../model/receipt.ts';
import { partnersNamed } from './partners.ts';

/** One thing that a dialog lets a person switch, and what it stands for. */
export interface Choice {
  /** Name that the source of the dialog knows it by. */
  id: string;
  /** As the site wrote it: hostile text. */
  label: string;
  /** Ours; null where nobody can say what it is for. */
  purpose: Purpose | null;
  on: boolean;
  locked: boolean;
  /** What is done without asking, and can be objected to ("legitimate interest"). */
  interest?: boolean;
}

/** A consent dialog, whatever it was read by. Serialisable: fixtures are JSON. */
export interface Dialog {
  manager: string;
  layer: Exclude<Layer, 'person'>;
  choices: Choice[];
  /** The choices stand behind another layer that has not been opened yet. */
  more: boolean;
  /** Whether the source can set choices one by one, or all alike only. */
  grain: 'choice' | 'all';
  text: string;
  language: string;
  clicksToRefuse: number | null;
  clicksToAccept: number | null;
  /** A decision is already stored: nothing to do unless preferences changed. */
  decided: boolean;
  /** The way out costs money or an account. */
  wall: boolean;
  /** It can be refused, but nobody can say which of its answers does. */
  unclear?: boolean;
}

/** What the manager says it has stored, by the ids of its choices. */
export type Stored = Record<string, boolean>;

/** Fowler-Noll-Vo 1a, 32 bits, as hex: tells whether a dialog's text changed, nothing more. */
export function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** What goes on the receipt of what the dialog showed. */
export function shownOf(dialog: Dialog, before: Purpose[] = []): Shown {
  const partners = partnersNamed(dialog.text);
  const purposes = [...new Set(dialog.choices.flatMap(({ purpose }) => purpose ?? []))];
  return {
    textHash: textHash(dialog.text),
    language: dialog.language.slice(0, 35),
    purposes,
    labels: dialog.choices.slice(0, 40).map(({ label }) => label.slice(0, 120)),
    clicksToRefuse: dialog.clicksToRefuse,
    clicksToAccept: dialog.clicksToAccept,
    wall: dialog.wall,
    ...(before.length > 0 && { before }),
    ...(partners !== null && { partners }),
    preticked: dialog.decided
      ? []
      : [
          ...new Set(
            dialog.choices.flatMap(({ purpose, on, locked }) =>
              on && !locked && purpose ? [purpose] : [],
            ),
          ),
        ],
  };
}
