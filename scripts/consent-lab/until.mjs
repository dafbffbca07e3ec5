import { setTimeout as delay } from 'node:timers/promises';

/**
 * Waits for a condition.
 *
 * @param {() => Promise<unknown>} holds
 * @param {{ patience?: number, step?: number }} [options] Milliseconds.
 * @returns {Promise<boolean>} Whether it came true.
 */
export async function until(holds, { patience = 15_000, step = 100 } = {}) {
  for (const end = Date.now() + patience; Date.now() < end;) {
    if (await holds()) return true;
    await delay(step);
  }
  return false;
}
