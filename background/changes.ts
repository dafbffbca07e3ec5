import { markSeen, setChangeState } from '../src/adapters/db/changes.ts';
import { database } from './database.ts';
import type { Handlers } from './router.ts';

/** Notes what the person makes of what sites do otherwise than before (`verdicts.ts` finds it). */
export function keepChanges(): Pick<
  Handlers,
  'ui>background.changesSeen' | 'ui>background.change'
> {
  return {
    async 'ui>background.changesSeen'({ until }) {
      await markSeen(await database(), until, Date.now());
      return { done: true };
    },
    async 'ui>background.change'({ id, state }) {
      await setChangeState(await database(), id, state);
      return { done: true };
    },
  };
}
