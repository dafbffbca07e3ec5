/** What a person may be asked of a site, by how it behaved. */
export const SUGGESTIONS = ['trust', 'restrict'] as const;
export type Suggestion = (typeof SUGGESTIONS)[number];
