import { markSeen, noteChanges, setChangeState } from '../src/adapters/db/changes.ts';
import { database } from './database.ts';
import type { Handlers } from './router.ts';
import { onVerdict } from './verdicts.ts';

/** Notes what a site does otherwise than before, and what the person makes of it. */
export function keepChanges(): Pick<
  Handlers,
  'ui>background.changesSeen' | 'ui>background.change'
> {
  onVerdict(async (verdict) => noteChanges(await database(), verdict, Date.now()));
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
