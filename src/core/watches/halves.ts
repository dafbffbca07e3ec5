import type { DetectorId } from '../detectors/index.ts';
import { blank } from './pristine.ts';

/** What was seen and does not count by itself. */
interface Half {
  id: DetectorId;
  signal: object;
  host: string;
  /** Properties that its script collects do not make it count. */
  alone: boolean;
  next: Half | null;
}

/** Techniques beside which half of another counts. */
const STRONG = blank<true>();
STRONG['fingerprint-canvas'] = true;
STRONG['fingerprint-canvas-font'] = true;
STRONG['fingerprint-fonts'] = true;
STRONG['fingerprint-webgl'] = true;
STRONG['fingerprint-audio'] = true;

/** Which signals of a page's scripts count: in full, or in halves that need another of the same script. */
export class Halves<Signal extends object> {
  readonly #count: (id: DetectorId, signal: Signal) => void;
  /** Hosts with a technique that counts in full, hosts that collect, and what waits for either. */
  readonly #strong = blank<true>();
  readonly #collecting = blank<true>();
  #waiting: Half | null = null;

  /** @param count told of each signal once it counts */
  constructor(count: (id: DetectorId, signal: Signal) => void) {
    this.#count = count;
  }

  /** @param half as `PageSignal` has it */
  see(id: DetectorId, signal: Signal, host: string, half: unknown): void {
    if (half && !this.#strong[host] && !(half !== true && this.#collecting[host]))
      return this.#hold({ id, signal, host, alone: half === true, next: null });
    this.#count(id, signal);
    if (half) return;
    if (STRONG[id]) this.#strong[host] = true;
    else if (id === 'fingerprint-navigator') this.#collecting[host] = true;
    else return;
    this.#release(host);
  }

  /** Keeps what counts half; two different halves of one script are a whole. */
  #hold(half: Half): void {
    let before = this.#waiting;
    while (before && before.host !== half.host) before = before.next;
    if (before?.id === half.id) return;
    if (before) this.#strong[half.host] = true;
    half.next = this.#waiting;
    this.#waiting = half;
    if (before) this.#release(half.host);
  }

  #release(host: string): void {
    let kept: Half | null = null;
    for (let half = this.#waiting; half;) {
      const { next } = half;
      if (half.host === host && (this.#strong[host] || !half.alone))
        this.#count(half.id, half.signal as Signal);
      else {
        half.next = kept;
        kept = half;
      }
      half = next;
    }
    this.#waiting = kept;
  }
}
