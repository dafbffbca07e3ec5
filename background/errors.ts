import { noteError, watchErrors } from '../src/adapters/browser/errors.ts';
import type { Handlers } from './router.ts';

/** Errors taken from pages in so many milliseconds: a broken page must not fill the list. */
const MOST = 30;
const EVERY = 60_000;

/** Keeps the errors of the worker itself and of our scripts in pages, never those of private windows. */
export function keepErrors(): Pick<Handlers, 'content>background.failed'> {
  watchErrors('background');
  let since = 0;
  let taken = 0;
  return {
    'content>background.failed'({ part, ...error }, sender) {
      const now = Date.now();
      if (now - since > EVERY) [since, taken] = [now, 0];
      const kept = sender.tab.incognito === false && taken++ < MOST;
      if (kept) noteError(part, error);
      return { kept };
    },
  };
}
