import { browser } from '../src/adapters/browser/api.ts';
import { bornOutBy, clockDays } from '../src/core/model/clock-days.ts';

const KEY = 'clock';

/** Notes that the clock went today; @returns the time (ms) that it is borne out to, 0 while that is unknown. */
export async function timeBornOut(now: number): Promise<number> {
  const days = clockDays((await browser.storage.local.get(KEY))[KEY], now);
  await browser.storage.local.set({ [KEY]: days });
  return bornOutBy(days);
}

/** Forgets on which days the browser was open. */
export const forgetClock = (): Promise<void> => browser.storage.local.remove(KEY);
