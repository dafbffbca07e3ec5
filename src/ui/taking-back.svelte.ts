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
  let steps = $state.raw<ReadonlyMap<string, TakingBack>>(new Map());
  let stopped = $state(false);
  let running = $state(false);
  const set = (site: string, now: TakingBack) => (steps = new Map([...steps, [site, now]]));

  return {
    get steps() {
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
      steps = new Map<string, TakingBack>([
        ...[...steps].filter(([site]) => !sites.includes(site)),
        ...sites.map((site) => [site, { step: 'waiting' }] as const),
      ]);
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
