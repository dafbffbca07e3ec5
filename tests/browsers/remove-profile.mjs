import { rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** Helpers of a browser that was killed are gone within a few seconds (milliseconds). */
const PATIENCE = 15_000;

/**
 * Deletes a browser's profile. Processes of a browser that has ended may still write into it for a moment:
 * Node's own retries try the emptied folder again and not what came into it meanwhile, so all of it is.
 *
 * @param {string} folder
 */
export async function removeProfile(folder) {
  for (const end = Date.now() + PATIENCE; ; await delay(100)) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch (problem) {
      if (Date.now() > end) throw problem;
    }
  }
}
