import { daysApart, median, type Detector } from './known.ts';

/** Points. Grades are 15 apart (GRADE_FROM in score.ts): two thirds of a grade are seen by everybody. */
export const DROP = 10;
/** Days with a score that a middle can be taken of. */
const ENOUGH = 2;
/** So long a drop that was told is not told again, unless the score fell as far once more (days). */
const REMEMBERED = 30;

/** The site's score fell against the middle of its earlier days. */
export const score: Detector = ({ today, earlier, told }) => {
  const scores = earlier.flatMap((day) => day.score ?? []);
  const middle = median(scores);
  if (middle === null || scores.length < ENOUGH || today.score === null) return [];
  const last = told.flatMap(({ kind, day, now }) =>
    kind === 'score' && now !== undefined && daysApart(day, today.day) <= REMEMBERED ? now : [],
  );
  const before = Math.min(middle, ...last);
  return before - today.score >= DROP
    ? [{ kind: 'score', subjects: [], more: 0, before, now: today.score }]
    : [];
};
