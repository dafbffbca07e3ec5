/** What fills a blank of a sentence, not yet in anybody's language. */
export type Word =
  /** A recorded string: hostile wherever it is shown. */
  | { text: string }
  /** Several of them, set beside each other. */
  | { names: readonly string[] }
  /** Milliseconds since 1970, shown as a day. */
  | { day: number }
  /** A local calendar day, YYYY-MM-DD. */
  | { date: string }
  | { number: number }
  /** Ids of ours, shown by their names (`data_email`), set beside each other. */
  | { of: 'data' | 'purpose' | 'activity'; ids: readonly string[] };

/** A sentence of `_locales`: its key, the number that picks its plural form, and what fills its blanks. */
export interface Line {
  key: string;
  count?: number;
  words: Word[];
}

export const line = (key: string, ...words: Word[]): Line => ({ key, words });

/** A sentence that is another for one than for many; the number is its first blank. */
export const counted = (key: string, count: number, ...words: Word[]): Line => ({
  key,
  count,
  words: [{ number: count }, ...words],
});
