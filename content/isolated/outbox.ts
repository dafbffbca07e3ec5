import type { DetectorId } from '../../src/core/detectors/index.ts';
import { ask, isAlive } from './worker.ts';

interface Told {
  detector: DetectorId;
  payload: Record<string, unknown>;
  first: number;
  last: number;
  total: number;
  /** The total that the background has stored. */
  kept: number;
}

/** The first report waits for the page to settle; later ones are gathered (milliseconds). */
const FIRST_AFTER = 800;
const NEXT_AFTER = 2500;
/** Rows a message carries, well under its size limit with long host names. */
const MOST_ROWS = 120;
/** Different things told of one document; the rest of a flood is not told. */
const MOST_TOLD = 5000;
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
  /** The background does not want to know (not started, paused, private) until it asks again. */
  #unwanted = false;
  #failures = 0;

  constructor() {
    addEventListener('pagehide', () => void this.send());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.send();
    });
  }

  /** Adds one sighting, or sets the running total where the source keeps count itself. */
  add(
    detector: DetectorId,
    payload: Record<string, unknown>,
    at: { first: number; last: number; total?: number },
  ): void {
    const key = `${detector} ${JSON.stringify(payload)}`;
    const known = this.#told.get(key);
    if (known) {
      known.first = Math.min(known.first, at.first);
      known.last = Math.max(known.last, at.last);
      known.total = at.total ?? known.total + 1;
    } else {
      if (this.#told.size >= MOST_TOLD) return;
      const { first, last, total = 1 } = at;
      this.#told.set(key, { detector, payload, first, last, total, kept: 0 });
    }
    this.#schedule(this.#sentBefore ? NEXT_AFTER : FIRST_AFTER);
  }

  /** Tells everything again, whole, and resolves when it is stored. */
  async sendAll(): Promise<void> {
    this.#unwanted = false;
    for (const told of this.#told.values()) told.kept = 0;
    await this.#sending;
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

  async #send(): Promise<void> {
    if (isPrerendered()) return this.#afterActivation();
    try {
      for (let rows = this.#unsent(); rows.length && !this.#unwanted; rows = this.#unsent()) {
        this.#sentBefore = true;
        const totals = rows.map(({ total }) => total);
        const { kept } = await ask('content>background.observed', {
          timeOrigin: performance.timeOrigin,
          told: rows.map(({ kept: _, ...told }) => told),
        });
        this.#failures = 0;
        if (!kept) this.#unwanted = true;
        else rows.forEach((row, index) => (row.kept = totals[index] ?? row.kept));
      }
    } catch {
      const wait = RETRIES[this.#failures++];
      if (isAlive() && wait !== undefined) this.#schedule(wait);
    }
  }

  #unsent(): Told[] {
    const rows: Told[] = [];
    for (const told of this.#told.values()) {
      if (told.kept < told.total) rows.push(told);
      if (rows.length === MOST_ROWS) break;
    }
    return rows;
  }

  #schedule(wait: number): void {
    if (this.#unwanted) return;
    this.#timer ??= setTimeout(() => void this.send(), wait);
  }

  #afterActivation(): void {
    document.addEventListener('prerenderingchange', () => void this.send(), { once: true });
  }
}

/** A page that the browser loaded ahead and nobody has looked at yet: no visit. */
const isPrerendered = () => (document as { prerendering?: boolean }).prerendering === true;
