import type { DetectorId } from '../../src/core/detectors/index.ts';
import { EVENTS } from '../../src/core/protocol/page-channel.ts';
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

/** What was seen and does not count by itself. */
interface Half {
  id: DetectorId;
  signal: Record<string, unknown>;
  host: string;
  /** Properties that its script collects do not make it count. */
  alone: boolean;
  next: Half | null;
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
  /** Hosts with a technique that counts in full, hosts that collect, and what waits for either. */
  readonly #strong = create(null) as Record<string, true>;
  readonly #collecting = create(null) as Record<string, true>;
  #halves: Half | null = null;

  constructor(channel: Channel) {
    this.#channel = channel;
  }

  see(id: DetectorId, told: PageSignal): void {
    // What a signal does not say itself, it must not say by the page's Object.prototype.
    const signal = inert(told) as Record<string, unknown>;
    const { half, host } = signal;
    delete signal['half'];
    if (typeof host !== 'string') return this.#count(id, signal);
    if (half && !this.#strong[host] && !(half !== true && this.#collecting[host])) {
      this.#hold({ id, signal, host, alone: half === true, next: null });
      return;
    }
    this.#count(id, signal);
    if (half) return;
    if (STRONG[id]) this.#strong[host] = true;
    else if (id === 'fingerprint-navigator') this.#collecting[host] = true;
    else return;
    this.#release(host);
  }

  /** Keeps what counts half; two different halves of one script are a whole. */
  #hold(half: Half): void {
    let before = this.#halves;
    while (before && before.host !== half.host) before = before.next;
    if (before?.id === half.id) return;
    if (before) this.#strong[half.host] = true;
    half.next = this.#halves;
    this.#halves = half;
    if (before) this.#release(half.host);
  }

  #release(host: string): void {
    let kept: Half | null = null;
    for (let half = this.#halves; half;) {
      const { next } = half;
      if (half.host === host && (this.#strong[host] || !half.alone))
        this.#count(half.id, half.signal);
      else {
        half.next = kept;
        kept = half;
      }
      half = next;
    }
    this.#halves = kept;
  }

  #count(id: DetectorId, payload: Record<string, unknown>): void {
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

/** Techniques beside which half of another counts. */
const STRONG = create(null) as Partial<Record<DetectorId, true>>;
STRONG['fingerprint-canvas'] = true;
STRONG['fingerprint-canvas-font'] = true;
STRONG['fingerprint-fonts'] = true;
STRONG['fingerprint-webgl'] = true;
STRONG['fingerprint-audio'] = true;
