/**
 * What the background answers where it failed to do what was asked. A mark and not a rejection: below
 * Chrome 148, a listener that rejects leaves whoever asked without any answer.
 */
const MARK = 'notDone';

export const notDone = (error: unknown): Record<typeof MARK, string> => ({
  [MARK]: error instanceof Error ? error.message : String(error),
});

/** Why an answer is none, or null for one that is. */
export function whyNotDone(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null) return 'no answer';
  return MARK in answer ? String(answer[MARK]) : null;
}
