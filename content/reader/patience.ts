// How long pages are waited for, and how often they are asked.

/**
 * How long a page may take to show its choices, to let go of a dialog, to store (milliseconds). Tries
 * after the second are for pages that are still loading: those are shown before they listen.
 */
export const OPENS_WITHIN = [300, 600, 2000];
export const SHOWS_WITHIN = 900;
/** What is called "Details" and has shown no choices by then mostly has none (milliseconds). */
export const TELLS_WITHIN = 300;
export const FILLS_WITHIN = 500;
/** A panel that has its switches and no button to save them is rarely given one later (milliseconds). */
export const SAVES_WITHIN = 150;
export const GOES_WITHIN = [300, 600, 1500];
export const STORES_WITHIN = 400;
export const CLOSES_WITHIN = 600;
export const FADES_WITHIN = 1000;
/** Dialogs that follow one another ("are you sure?"). */
export const MOST_ROUNDS = 3;
export const MOST_TRIES = 2;
