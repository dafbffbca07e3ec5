import { inNextFrame } from './frame.ts';
import { shadowOf } from './roots.ts';
import { plain } from './plain.ts';

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
/** Longest gap while a page is busy, and that after a little change: a person sees no delay (milliseconds). */
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
 * How much of a page changed: `nothing` to be seen (scripts, pixels and frames of trackers), `little` (a
 * line that is added, a mark that moves), or enough for a dialog to have come.
 */
export type Extent = 'nothing' | 'little' | 'much';

const SILENT = /^(?:SCRIPT|LINK|META|IMG|IFRAME)$/;
const EXTENTS: readonly Extent[] = ['nothing', 'little', 'much'];
/** Where more nodes change at once than this, it is much. */
const MOST_NODES = 50;

/** What these changes amount to. A sheet shows something once it has come, and that is told. */
export function extentOf(changes: readonly MutationRecord[]): Extent {
  let most = 0;
  let left = MOST_NODES;
  for (const { type, target, addedNodes, removedNodes } of changes) {
    const nodes = type === 'childList' ? [...addedNodes, ...removedNodes] : [target];
    left -= nodes.length;
    if (left < 0) return 'much';
    for (const node of nodes) most = Math.max(most, weightOf(node));
  }
  return EXTENTS[most] ?? 'much';
}

function weightOf(node: Node): number {
  if (SILENT.test(plain(node).nodeName)) return 0;
  // A dialog has parts, however small it is, or draws them in a shadow tree.
  if (!(node instanceof Element)) return 1;
  const own = plain(node);
  return own.childElementCount > 0 || own.localName.includes('-') || shadowOf(node) ? 2 : 1;
}

/**
 * Looks when the page has changed, in the frame in which that is painted, and a few times after: what
 * slides or fades in, or is drawn in a shadow tree, makes no change to see.
 * @param look one look; the next waits for its end. `whole`: also at what is on the screen, which the
 * browser may have to lay out for it; without it only for managers that speak
 * @param hasShadow whether shadow trees stand where a dialog would
 * @returns a function to call at every change
 */
export function looker(
  look: (whole: boolean) => Promise<unknown>,
  hasShadow: () => boolean,
): (extent: Extent) => void {
  /** When something changed, when what is seen did, and when much of it did. */
  let changedAt = -Infinity;
  let shownAt = -Infinity;
  let muchAt = -Infinity;
  /** When it was looked, and when at the screen. */
  let lookedAt = -Infinity;
  let seenAt = -Infinity;
  let gap = GAP;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let waitsUntil = 0;
  let looking = false;

  const followOf = (change: number) => {
    const follows = hasShadow() ? SHADOW_FOLLOWS : FOLLOWS;
    const since = performance.now() - change;
    return follows.find(([within]) => since < within)?.[1] ?? Infinity;
  };
  const run = async () => {
    waiting = null;
    looking = true;
    spent = 0;
    lookedAt = performance.now();
    const whole = shownAt > seenAt || lookedAt - seenAt >= followOf(shownAt);
    if (whole) seenAt = lookedAt;
    await look(whole);
    looking = false;
    gap = Math.min(Math.max(GAP, spent * SHARE), MOST_GAP);
    if (changedAt > lookedAt) return waitToPaint();
    const follow = followOf(changedAt);
    if (follow < Infinity) wait(Math.max(follow, gap), () => void run());
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
  const waitToPaint = () =>
    wait(muchAt > lookedAt ? gap : MOST_GAP, () => {
      inNextFrame(() => void run());
    });
  return (extent) => {
    changedAt = performance.now();
    if (extent !== 'nothing') shownAt = changedAt;
    if (extent === 'much') muchAt = changedAt;
    waitToPaint();
  };
}
