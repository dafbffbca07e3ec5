/** Longest message in characters of JSON, before it is even looked at. */
export const MOST_CHARACTERS = 65_536;

/** Services that one consent manager may list; the largest seen in its documentation have some 250. */
export const MOST_CHOICES = 300;

/** Interfaces on one page that tell what is stored. */
export const MOST_WITNESSES = 40;
/** A page keeps an answer in a few places at most: more is something else. */
export const MOST_ANSWER_NAMES = 6;
