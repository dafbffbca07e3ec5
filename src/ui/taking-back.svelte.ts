import { SvelteMap } from 'svelte/reactivity';
import { send } from '../adapters/browser/send.ts';
import type { Withdrawal } from '../core/protocol/messages.ts';

/** Where taking consent back from one site stands. */
export type TakingBack =
  { step: 'waiting' | 'working' | 'unanswered' } | ({ step: 'done' } & Withdrawal);

/**
 * Takes consent back from one site after the other; the background does the work, and finishes what it
 * has begun if this page is closed.
 */
export function takingBack() {
  // Any name may be a site's, `constructor` too: no plain object.
  const steps = new SvelteMap<string, TakingBack>();
  let stopped = $state(false);
  let running = $state(false);
  const set = (site: string, now: TakingBack) => steps.set(site, now);

  return {
    get steps(): ReadonlyMap<string, TakingBack> {
      return steps;
    },
    get running() {
      return running;
    },
    get stopped() {
      return stopped;
    },
    /** @param tab one that shows the site; null where none is known to */
    async run(sites: readonly string[], tab: number | null): Promise<void> {
      running = true;
      stopped = false;
      for (const site of sites) {
        // Behind those of before, in their order.
        steps.delete(site);
        set(site, { step: 'waiting' });
      }
      for (const site of sites) {
        if (stopped) {
          set(site, { step: 'done', outcome: 'cancelled', receipt: null });
          continue;
        }
        set(site, { step: 'working' });
        try {
          set(site, { step: 'done', ...(await send('ui>background.withdraw', { site, tab })) });
        } catch {
          set(site, { step: 'unanswered' });
        }
      }
      running = false;
    },
    /** Ends after the site that is being worked on. */
    stop() {
      stopped = true;
    },
  };
}
