import { meaningsOf } from './compose.ts';
import { fold, membersOf } from './fold.ts';
import type { Meaning } from './lexicon.ts';
import { tableOf } from './spoken.ts';
import { tonguesOf } from './tongues.ts';

const links = tableOf(
  (lexicons) => new Set(lexicons.flatMap(({ withdraw }) => membersOf(withdraw))),
);
const MOST_LETTERS = 80;

/**
 * Whether a link or floating badge opens the choice again: 'Cookie settings', 'Privacy preferences',
 * 'Do not sell or share my personal information'.
 */
export function isWithdrawLink(text: string): boolean {
  if (text.length > MOST_LETTERS) return false;
  const folded = fold(text);
  return (
    links().has(folded) ||
    tonguesOf(folded).some(({ vocabulary }) => {
      const meanings = meaningsOf(folded, vocabulary());
      return meanings !== null && reopens(new Set(meanings));
    })
  );
}

const reopens = (told: ReadonlySet<Meaning>): boolean =>
  (told.has('consent-settings') || told.has('cookie') || told.has('privacy')) &&
  (told.has('consent-settings') || told.has('settings') || told.has('withdraw')) &&
  !told.has('accept') &&
  !told.has('pay') &&
  !told.has('login');
