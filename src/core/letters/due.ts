import type { Letter, LetterStatus } from '../model/letter.ts';
import { REMINDER, type Term } from './law.ts';
import { lawOf, rightOf } from './laws/index.ts';

const DAY = 86_400_000;
const [SUNDAY, SATURDAY] = [0, 6];

/**
 * The last day for an answer, by a term that begins with the day after `day`. Public holidays differ by
 * place and are not counted as days of rest: the company may have a day more, the person none less.
 * @param day YYYY-MM-DD
 * @param rests where it would end on a weekend, it ends on the Monday
 */
export function endOf(day: string, term: Term, rests: boolean): string {
  const start = Date.parse(`${day}T00:00:00Z`);
  let end = 'months' in term ? addMonths(start, term.months) : addDays(start, term);
  while (rests && isWeekend(end)) end += DAY;
  return new Date(end).toISOString().slice(0, 10);
}

function addDays(start: number, term: Exclude<Term, { months: number }>): number {
  if ('days' in term) return start + term.days * DAY;
  let end = start;
  for (let left = term.workingDays; left > 0;) {
    end += DAY;
    if (!isWeekend(end)) left -= 1;
  }
  return end;
}

/** The same day of a later month, or its last one where it is shorter. */
function addMonths(start: number, months: number): number {
  const from = new Date(start);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(from.getUTCDate(), last));
}

const isWeekend = (at: number) => [SUNDAY, SATURDAY].includes(new Date(at).getUTCDay());

/** The last day for an answer to a letter that was sent on `sent` (YYYY-MM-DD). */
export function dueOf({ law, kind }: Pick<Letter, 'law' | 'kind'>, sent: string): string {
  return endOf(sent, rightOf(law, kind)?.answer ?? REMINDER, lawOf(law).rests);
}

/** The last day where the company said that it needs longer; null where the law knows no such thing. */
export function laterOf(letter: Letter, sent: string): string | null {
  const more = rightOf(letter.law, letter.kind)?.more;
  if (!more) return null;
  const answer = rightOf(letter.law, letter.kind)?.answer ?? REMINDER;
  const { rests } = lawOf(letter.law);
  // Months are added to months: the end of a first one that fell on a weekend moves nothing.
  const whole = 'months' in answer && 'months' in more ? answer.months + more.months : null;
  return whole === null
    ? endOf(endOf(sent, answer, false), more, rests)
    : endOf(sent, { months: whole }, rests);
}

/** Where a letter stands for the person: as they said, or overdue. @param today YYYY-MM-DD */
export const standingOf = ({ status, due }: Letter, today: string): LetterStatus | 'overdue' =>
  status === 'sent' && due !== null && due < today ? 'overdue' : status;
