import { noteWriteProblem } from '../src/adapters/browser/write-problem.ts';
import { storeWaiting } from '../src/adapters/db/wishes.ts';
import { database, isLocked } from './database.ts';
import { onWritten } from './recorder/journal.ts';

/** What waits is stored with the record, which is not to be written while it is locked. */
const store = async (): Promise<boolean> => !(await isLocked()) && storeWaiting(await database());

/**
 * Preferences that the database would not take are stored as soon as it takes anything again: after a
 * write of the recorder, or at the next start.
 * @param stored called once they are
 */
export function keepWaiting(stored: () => Promise<unknown>): void {
  const attempt = () => {
    store()
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
