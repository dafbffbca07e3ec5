/**
 * Texts that may be the same as in English: names in every language, and by locale words that really are the
 * same there (German "Name"). Everything else that is the same was forgotten.
 */
export const SAME: Record<string, readonly string[]> = {
  every: ['Fairshare', '$1 – Fairshare', 'NFC', 'PIN'],
};
