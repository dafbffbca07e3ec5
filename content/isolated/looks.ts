/** Shortest time between two looks, and between looks of a page that has been quiet (milliseconds). */
const GAP = 32;
/** After a change a page is looked at again: what it began may take so long to be seen. */
const FOLLOWS: readonly (readonly [within: number, gap: number])[] = [
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
 * @returns a function to call at every change
 */
export function looker(look: () => Promise<unknown>): () => void {
  let changedAt = -Infinity;
  let lookedAt = -Infinity;
  let gap = GAP;
  let waiting = false;
  let looking = false;

  const run = async () => {
    waiting = false;
    looking = true;
    spent = 0;
    lookedAt = performance.now();
    await look();
    looking = false;
    gap = Math.min(Math.max(GAP, spent * SHARE), MOST_GAP);
    const now = performance.now();
    const follow = FOLLOWS.find(([within]) => now - changedAt < within);
    if (follow ?? changedAt > lookedAt) wait(Math.max(follow?.[1] ?? 0, gap));
  };
  const wait = (least: number) => {
    if (waiting || looking) return;
    waiting = true;
    const now = performance.now();
    const late = now > BUSY_FOR ? GAP_LATER : 0;
    setTimeout(paint, Math.max(0, lookedAt + Math.max(least, late) - now));
  };
  // What stands on the page is asked while it is laid out anyhow.
  const paint = () => {
    let done = false;
    const once = () => {
      if (done) return;
      done = true;
      void run();
    };
    requestAnimationFrame(once);
    setTimeout(once, UNPAINTED);
  };
  return () => {
    changedAt = performance.now();
    wait(gap);
  };
}

/** In a tab that is not painted, a frame takes so long (milliseconds). */
const UNPAINTED = 60;
