/** What a page can be about that nobody wants to be followed on. */
export const TOPICS = [
  'health',
  'sexuality',
  'religion',
  'politics',
  'debt',
  'addiction',
  'pregnancy',
  'law',
] as const;
export type Topic = (typeof TOPICS)[number];
