import { browser } from '../../src/adapters/browser/api.ts';
import { loadLock } from '../../src/adapters/browser/lock.ts';

const ALARM = 'lock';

/** Locks the record when no page of ours was used for as long as the person wants. */
export function lockWhenUnused(lock: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) lock().catch(() => undefined);
  });
}

/** A page of ours is being used: the time begins anew. */
export async function useAgain(): Promise<void> {
  const after = (await loadLock())?.after ?? null;
  if (after === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { delayInMinutes: after });
}
