import { deleteLetter, saveLetter } from '../src/adapters/db/letters.ts';
import { labelSite } from '../src/adapters/db/prefer.ts';
import { database } from './database.ts';
import type { Handlers } from './router.ts';

/** The person's letters to sites and companies, and what they say they get from a site. */
export function keepLetters(): Pick<
  Handlers,
  'ui>background.letter' | 'ui>background.dropLetter' | 'ui>background.got'
> {
  return {
    async 'ui>background.letter'({ letter, isNew }) {
      return { kept: await saveLetter(await database(), letter, isNew) };
    },
    async 'ui>background.dropLetter'({ id }) {
      await deleteLetter(await database(), id);
      return { done: true };
    },
    async 'ui>background.got'({ site, got }) {
      await labelSite(await database(), site, { got }, Date.now());
      return { done: true };
    },
  };
}
