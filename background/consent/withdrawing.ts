import type { Dialog } from '../../src/core/consent/dialog.ts';
import { standsAsWished } from '../../src/core/consent/granted.ts';
import type { WayBack } from '../../src/core/model/receipt.ts';
import type { Resolved } from '../../src/core/preferences/resolve.ts';

/** A consent that is being taken back in a tab: what is told of dialogs there meanwhile. */
export class Withdrawing {
  readonly site: string;
  /** The receipt that is to be taken back, and how it is being tried: receipts written meanwhile say so. */
  readonly of: string | undefined;
  way: WayBack = 'manager';
  /** Dialogs told so far. */
  heard = 0;
  /** The last dialog, where it says that nothing is granted that is not wished. */
  standing: Dialog | null = null;
  #waiting: (() => void)[] = [];

  constructor(site: string, of: string | undefined) {
    this.site = site;
    this.of = of;
  }

  hear(dialog: Dialog, wish: Resolved): void {
    this.heard += 1;
    this.standing = standsAsWished(dialog, wish) ? dialog : null;
    for (const done of this.#waiting) done();
    this.#waiting = [];
  }

  /** Waits until one more dialog than `before` has been told. @returns whether one was, in time (ms) */
  async hearsMore(before: number, most: number): Promise<boolean> {
    if (this.heard === before)
      await new Promise<void>((done) => {
        this.#waiting.push(done);
        setTimeout(done, most);
      });
    return this.heard > before;
  }
}

const running = new Map<number, Withdrawing>();

export const beginWithdrawing = (tab: number, now: Withdrawing): void => void running.set(tab, now);
export const endWithdrawing = (tab: number): void => void running.delete(tab);

/** The withdrawal that a tab is used for, where it shows the site that it is for. */
export function withdrawingIn(tab: number, site: string): Withdrawing | null {
  const now = running.get(tab);
  return now?.site === site ? now : null;
}
