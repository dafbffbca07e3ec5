import { inNextFrame } from './frame.ts';

/** Shortest time between two looks, and between looks of a page that has been quiet (milliseconds). */
const GAP = 32;
type Follows = readonly (readonly [within: number, gap: number])[];
/**
 * After a change a page is looked at again: what it began may take so long to be seen. Most of it is
 * told by events (transitions, sheets that load), so these looks are few.
 */
const FOLLOWS: Follows = [
  [500, 160],
  [1500, 500],
  [4000, 1250],
];
/** What is drawn in shadow trees is told by nothing. */
const SHADOW_FOLLOWS: Follows = [
  [600, 32],
  [1500, 100],
  [4000, 300],
];
/** A page is busy while it starts; later its changes are looked at less often (milliseconds). */
const BUSY_FOR = 15_000;
const GAP_LATER = 400;
/** A look that took long is not repeated before so many times its own length. */
const SHARE = 6;
const MOST_GAP = 150;

let spent = 0;

/** Runs a part of a look and counts what it costs. */
export function timed<T>(run: () => T): T {
  const from = performance.now();
  try {
    return run();
  } finally {
    spent += performance.now() - from;
  }
}

/**
 * Looks when the page has changed, in the frame in which that is painted, and a few times after: what
 * slides or fades in, or is drawn in a shadow tree, makes no change to see.
 * @param look one look; the next waits for its end
 * @param hasShadow whether shadow trees stand where a dialog would
 * @returns a function to call at every change
 */
export function looker(look: () => Promise<unknown>, hasShadow: () => boolean): () => void {
  let changedAt = -Infinity;
  let lookedAt = -Infinity;
  let gap = GAP;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let waitsUntil = 0;
  let looking = false;

  const run = async () => {
    waiting = null;
    looking = true;
    spent = 0;
    lookedAt = performance.now();
    await look();
    looking = false;
    gap = Math.min(Math.max(GAP, spent * SHARE), MOST_GAP);
    const now = performance.now();
    if (changedAt > lookedAt) return wait(gap, paint);
    const follows = hasShadow() ? SHADOW_FOLLOWS : FOLLOWS;
    const follow = follows.find(([within]) => now - changedAt < within);
    if (follow) wait(Math.max(follow[1], gap), () => void run());
  };
  const wait = (least: number, then: () => void) => {
    if (looking) return;
    const now = performance.now();
    const late = now > BUSY_FOR ? GAP_LATER : 0;
    const at = lookedAt + Math.max(least, late);
    // A change is looked at sooner than what only follows one.
    if (waiting !== null && at >= waitsUntil) return;
    clearTimeout(waiting ?? undefined);
    waitsUntil = at;
    waiting = setTimeout(then, Math.max(0, at - now));
  };
  // A frame that nothing else needs is never made: looks that only follow do not wait for one.
  const paint = () => inNextFrame(() => void run());
  return () => {
    changedAt = performance.now();
    wait(gap, paint);
  };
}
