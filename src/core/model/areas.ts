/** Places where a script can keep a mark that lasts longer than the page. */
export const AREAS = ['cookie', 'local', 'session', 'database', 'name', 'cache'] as const;
export type Area = (typeof AREAS)[number];
