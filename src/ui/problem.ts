/** What went wrong, as a name of `_locales` texts: `problem_<id>` and `problemNext_<id>`. */
export type Problem = 'database' | 'settings' | 'tab' | 'view';

/** The short technical name of an error, for those who want to report it. */
export const causeOf = (error: unknown): string =>
  error instanceof Error ? error.name : typeof error === 'string' ? error : '';
