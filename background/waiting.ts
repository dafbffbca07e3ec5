import { noteWriteProblem } from '../src/adapters/browser/write-problem.ts';
import { db } from '../src/adapters/db/open.ts';
import { storeWaiting } from '../src/adapters/db/wishes.ts';
import { onWritten } from './recorder/journal.ts';

/**
 * Preferences that the database would not take are stored as soon as it takes anything again: after a
 * write of the recorder, or at the next start.
 * @param stored called once they are
 */
export function keepWaiting(stored: () => Promise<unknown>): void {
  const attempt = () => {
    storeWaiting(db)
      .then(async (did) => {
        if (!did) return;
        await noteWriteProblem(null);
        await stored();
      })
      .catch(() => undefined);
  };
  onWritten(attempt);
  attempt();
}
