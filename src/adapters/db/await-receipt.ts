import { liveQuery } from 'dexie';
import type { Receipt } from '../../core/model/receipt.ts';
import type { Database } from './open.ts';
import { readReceipts } from './read.ts';

/**
 * Waits for a receipt of a site that fits, newest first, for as long as the time lasts.
 * @param most milliseconds
 */
export function awaitReceipt(
  db: Database,
  site: string,
  fits: (receipt: Receipt) => boolean,
  most: number,
): Promise<Receipt | null> {
  return new Promise((done) => {
    const stop = (found: Receipt | null) => {
      clearTimeout(timer);
      queueMicrotask(() => subscription.unsubscribe());
      done(found);
    };
    const timer = setTimeout(() => stop(null), most);
    const subscription = liveQuery(() => readReceipts(db, site)).subscribe({
      next(receipts) {
        const found = receipts.find(fits);
        if (found) stop(found);
      },
      error: () => stop(null),
    });
  });
}
