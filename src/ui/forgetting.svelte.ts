import { writingDirectly } from '../adapters/browser/direct-write.ts';
import { send } from '../adapters/browser/send.ts';
import { restore, type Held } from '../adapters/db/held.ts';
import { db } from '../adapters/db/open.ts';
import { t } from '../adapters/i18n/t.ts';
import type { Ask } from '../core/protocol/messages.ts';
import { notSaved } from './not-saved.ts';

/** How long what was forgotten can be put back (milliseconds). */
const UNDO_FOR = 10_000;

/**
 * Forgets at once, and holds what was forgotten in this page's memory for a moment: closing the page
 * completes it, it never loses it.
 */
export function forgetting() {
  let status = $state('');
  let busy = $state(false);
  let held = $state.raw<Held | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function hold(rows: Held | null) {
    clearTimeout(timer);
    held = rows;
    if (rows) timer = setTimeout(() => (held = null), UNDO_FOR);
  }

  async function work(doing: () => Promise<string>) {
    if (busy) return;
    busy = true;
    status = '';
    try {
      status = await doing();
    } catch (error) {
      status = notSaved(error);
    }
    busy = false;
  }

  return {
    get status() {
      return status;
    },
    get busy() {
      return busy;
    },
    get canUndo() {
      return held !== null;
    },
    /** @param said what to say once it is done */
    forget: (what: Ask<'ui>background.forget'>, said: string) =>
      work(async () => {
        hold(null);
        const answer = await send('ui>background.forget', what);
        hold(answer.held as Held | null);
        return answer.held ? said : `${said} ${t('forgottenForGood')}`;
      }),
    undo: () =>
      work(async () => {
        const rows = held;
        hold(null);
        if (!rows) return '';
        await writingDirectly(() => restore(db, rows));
        await send('ui>background.refresh', {}).catch(() => undefined);
        return t('forgetUndone');
      }),
  };
}
export type Forgetting = ReturnType<typeof forgetting>;
