import { markSeen, noteChanges, setChangeState } from '../src/adapters/db/changes.ts';
import { db } from '../src/adapters/db/open.ts';
import type { Handlers } from './router.ts';
import { onVerdict } from './verdicts.ts';

/** Notes what a site does otherwise than before, and what the person makes of it. */
export function keepChanges(): Pick<
  Handlers,
  'ui>background.changesSeen' | 'ui>background.change'
> {
  onVerdict((verdict) => noteChanges(db, verdict, Date.now()));
  return {
    async 'ui>background.changesSeen'({ until }) {
      await markSeen(db, until, Date.now());
      return { done: true };
    },
    async 'ui>background.change'({ id, state }) {
      await setChangeState(db, id, state);
      return { done: true };
    },
  };
}
