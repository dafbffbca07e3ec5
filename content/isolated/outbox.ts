import type { DetectorId } from '../../src/core/detectors/index.ts';
import { ask, isAlive } from './worker.ts';

interface Told {
  detector: DetectorId;
  payload: Record<string, unknown>;
  first: number;
  last: number;
  total: number;
  /** Sightings of a time when nothing was to be recorded: never told. */
  skipped: number;
  /** What the background has stored of `total - skipped`. */
  kept: number;
  /** What was told of it on the way out, and may be stored yet. */
  left: number;
}

/** The first report waits for the page to settle; later ones are gathered (milliseconds). */
const FIRST_AFTER = 800;
const NEXT_AFTER = 2500;
/** Rows a message carries, and characters of their payloads, well under its size limit. */
const MOST_ROWS = 120;
const MOST_PAYLOAD = 40_000;
/** Different things told of one document; the rest of a flood is not told. */
const MOST_TOLD = 5000;
/** Longer than any host or kind of ours: a page made it up, and it would block every message. */
const LONGEST_KEY = 1000;
const RETRIES = [200, 400, 800, 1600, 3200, 6400];

/**
 * What this document has seen, as running totals, until the background says that it is stored. Telling
 * a total twice changes nothing, so a worker that dies in between loses nothing and counts nothing twice.
 */
export class Outbox {
  readonly #told = new Map<string, Told>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;
  #sentBefore = false;
  /** The background does not want to know (not started, private, forgotten) until it asks again. */
  #unwanted = false;
  /** Recording is paused: what is seen now is never told. */
  #muted = false;
  #failures = 0;
  /** The next time everything is told, not only what is new. */
  #again = false;

  constructor() {
    addEventListener('pagehide', () => this.#leave());
    // It comes after the other when a page is left: what others saw in between is told as well.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.#leave();
    });
  }

  /** Adds one sighting, or sets the running total where the source keeps count itself. */
  add(
    detector: DetectorId,
    payload: Record<string, unknown>,
    at: { first: number; last: number; total?: number },
  ): void {
    const key = `${detector} ${JSON.stringify(payload)}`;
    if (key.length > LONGEST_KEY) return;
    const known = this.#told.get(key);
    if (known) {
      known.first = Math.min(known.first, at.first);
      known.last = Math.max(known.last, at.last);
      known.total = at.total ?? known.total + 1;
    } else {
      if (this.#told.size >= MOST_TOLD) return;
      const { first, last, total = 1 } = at;
      this.#told.set(key, { detector, payload, first, last, total, skipped: 0, kept: 0, left: 0 });
    }
    if (this.#muted) this.#skip();
    this.#schedule(this.#sentBefore ? NEXT_AFTER : FIRST_AFTER);
  }

  /** Recording begins, or goes on: whatever was refused until now may be told after all. */
  begin(): Promise<void> {
    this.#unwanted = false;
    this.#muted = false;
    return this.sendAll();
  }

  /** Tells everything again, whole, and resolves when it is stored. */
  async sendAll(): Promise<void> {
    await this.#sending;
    this.#again = true;
    await this.send();
  }

  /** Tells what is new; resolves when it is stored or when nobody wants it. */
  send(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sending ??= this.#send().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  /** Tells what is new at once: there may be no time to wait for an answer to what was told before. */
  #leave(): void {
    if (isPrerendered() || this.#unwanted || this.#muted) return;
    const due = [...this.#told.values()].filter(
      (told) => totalOf(told) > Math.max(told.kept, told.left),
    );
    while (due.length > 0) {
      const rows = due.splice(0, fitting(due));
      for (const row of rows) row.left = totalOf(row);
      this.#tell(rows).catch(() => {
        for (const row of rows) row.left = 0;
        this.#schedule(RETRIES[0] ?? 0);
      });
    }
  }

  async #send(): Promise<void> {
    if (isPrerendered()) return this.#afterActivation();
    const due = [...this.#told.values()].filter(
      (told) => totalOf(told) > (this.#again ? 0 : told.kept),
    );
    this.#again = false;
    try {
      while (due.length && !this.#unwanted && !this.#muted) {
        await this.#tell(due.splice(0, fitting(due)));
        this.#failures = 0;
      }
    } catch {
      const wait = RETRIES[this.#failures++];
      if (isAlive() && wait !== undefined) this.#schedule(wait);
    }
  }

  async #tell(rows: Told[]): Promise<void> {
    this.#sentBefore = true;
    const totals = rows.map(totalOf);
    const { kept, mute } = await ask('content>background.observed', {
      timeOrigin: performance.timeOrigin,
      ...(isLate() ? { late: true } : {}),
      told: rows.map((row) => {
        const { detector, payload, first, last } = row;
        return { detector, payload, first, last, total: totalOf(row) };
      }),
    });
    if (kept === true) rows.forEach((row, index) => (row.kept = totals[index] ?? row.kept));
    else if (mute === true) {
      this.#muted = true;
      this.#skip();
    } else this.#unwanted = true;
  }

  #skip(): void {
    for (const told of this.#told.values()) told.skipped = told.total - told.kept;
  }

  #schedule(wait: number): void {
    if (this.#unwanted || this.#muted) return;
    this.#timer ??= setTimeout(() => {
      // What is under way was gathered before: it does not hold what has come since.
      if (this.#sending) void this.#sending.then(() => this.send());
      else void this.send();
    }, wait);
  }

  #afterActivation(): void {
    document.addEventListener('prerenderingchange', () => void this.send(), { once: true });
  }
}

/** How many of the rows go into one message: at least one. */
function fitting(rows: readonly Told[]): number {
  let size = 0;
  const over = rows.findIndex(
    ({ payload }) => (size += JSON.stringify(payload).length) > MOST_PAYLOAD,
  );
  return Math.min(MOST_ROWS, over < 0 ? rows.length : Math.max(1, over));
}

/** What there is to tell of a sighting. */
const totalOf = ({ total, skipped }: Told): number => total - skipped;

/** This script came into a page that was there before the extension. */
const isLate = () => (globalThis as { fairshareLate?: true }).fairshareLate === true;

/** A page that the browser loaded ahead and nobody has looked at yet: no visit. */
const isPrerendered = () => (document as { prerendering?: boolean }).prerendering === true;
