import type { DetectorId } from '../../src/core/detectors/index.ts';
import { EVENTS } from '../../src/core/protocol/page-channel.ts';
import { Halves } from '../../src/core/watches/halves.ts';
import type { PageSignal } from '../../src/core/watches/watch.ts';
import type { Channel } from './channel.ts';
import { guarded } from './failures.ts';
import { inert } from './inert.ts';
import { apply, create, later, now, stringify } from './natives.ts';

interface Total {
  detector: DetectorId;
  payload: unknown;
  first: number;
  last: number;
  total: number;
  sent: number;
  next: Total | null;
}

/** Different signals that one document may send; a page cannot flood us with more. */
const MOST_SIGNALS = 64;
/** Storage is told apart: its signals are judged in our isolated half, and most of them end there. */
const MOST_STORED = 160;
/** Repeats are told as a new total at most this often (milliseconds). */
const REPEAT_EVERY = 250;

/** Running totals of what this document's scripts did. The first of a kind is told at once. */
export class Totals {
  readonly #channel: Channel;
  readonly #known = create(null) as Record<string, Total | undefined>;
  #newest: Total | null = null;
  #signals = 0;
  #stored = 0;
  #timer = false;
  readonly #halves = new Halves<object>((id, signal) => this.#count(id, signal));

  constructor(channel: Channel) {
    this.#channel = channel;
  }

  see(id: DetectorId, told: PageSignal): void {
    // What a signal does not say itself, it must not say by the page's Object.prototype.
    const signal = inert(told) as Record<string, unknown>;
    const { half, host } = signal;
    delete signal['half'];
    if (typeof host === 'string') this.#halves.see(id, signal, host, half);
    else this.#count(id, signal);
  }

  #count(id: DetectorId, payload: object): void {
    const key = id + stringify(payload);
    const known = this.#known[key];
    const at = now();
    if (known) {
      known.total += 1;
      known.last = at;
      this.#repeatLater();
      return;
    }
    if (id === 'storage' ? this.#stored++ >= MOST_STORED : this.#signals++ >= MOST_SIGNALS) return;
    const next = this.#newest;
    const total = { detector: id, payload, first: at, last: at, total: 1, sent: 0, next };
    this.#known[key] = total;
    this.#newest = total;
    this.#tell(total);
  }

  #tell(total: Total): void {
    total.sent = total.total;
    const { detector, payload, first, last } = total;
    this.#channel.send(EVENTS.signal, { detector, payload, first, last, total: total.total });
  }

  #repeatLater(): void {
    if (this.#timer) return;
    this.#timer = true;
    const repeat = guarded(() => {
      this.#timer = false;
      for (let total = this.#newest; total; total = total.next)
        if (total.sent < total.total) this.#tell(total);
    });
    apply(later, window, [repeat, REPEAT_EVERY]);
  }
}
