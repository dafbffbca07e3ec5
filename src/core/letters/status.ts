import { MOST_HISTORY, type Letter, type LetterStatus } from '../model/letter.ts';
import { localDay } from '../model/visit.ts';
import { dueOf, laterOf } from './due.ts';

/** What may come after what. `sent` comes back where an answer was none. */
const NEXT: Record<LetterStatus, readonly LetterStatus[]> = {
  draft: ['sent', 'abandoned'],
  sent: ['answered', 'done', 'abandoned'],
  answered: ['done', 'sent', 'abandoned'],
  done: ['sent'],
  abandoned: ['draft'],
};

/** What the person can say of a letter now; an abandoned one that was sent is taken up as sent. */
export const nextOf = ({ status, sentAt }: Letter): readonly LetterStatus[] =>
  status === 'abandoned' && sentAt !== null ? ['sent'] : NEXT[status];

/**
 * The letter with its next status. Sending it for the first time freezes its words and sets the last day.
 * @param text its words as they are now
 * @param offsetMinutes Date.getTimezoneOffset() at `now`
 * @returns the letter as it was where that status cannot follow
 */
export function advance(
  letter: Letter,
  status: LetterStatus,
  { now, offsetMinutes, text }: { now: number; offsetMinutes: number; text: string },
): Letter {
  if (!nextOf(letter).includes(status)) return letter;
  const history = [...letter.history, { status, at: now }].slice(-MOST_HISTORY);
  if (status !== 'sent' || letter.sentAt !== null) return { ...letter, status, history };
  const due = dueOf(letter, localDay(now, offsetMinutes));
  return { ...letter, status, history, sentAt: now, due, text };
}

/** The letter with the day that the company has if it asked for more time; null where it cannot. */
export function lengthen(letter: Letter, offsetMinutes: number): Letter | null {
  if (letter.sentAt === null || letter.status !== 'sent') return null;
  const due = laterOf(letter, localDay(letter.sentAt, offsetMinutes));
  return due === null || due === letter.due ? null : { ...letter, due };
}
