import type { Call, PageSignal, PageWatch } from '../../src/core/detectors/detector.ts';
import type { DetectorId } from '../../src/core/detectors/index.ts';
import { WATCHES } from '../../src/core/detectors/watches.ts';
import { EVENTS } from '../../src/core/protocol/page-channel.ts';
import { callOf } from './call.ts';
import type { Channel } from './channel.ts';
import { hook, maskText } from './hook.ts';
import { inert } from './inert.ts';
import {
  apply,
  later,
  NativeMap,
  NativeWeakMap,
  now,
  stringify,
  weakGet,
  weakSet,
} from './natives.ts';

interface Total {
  detector: DetectorId;
  signal: PageSignal;
  first: number;
  last: number;
  total: number;
  sent: number;
}

/** Different signals that one document may send; a page cannot flood us with more. */
const MOST_SIGNALS = 64;
/** Repeats are told as a new total at most this often (milliseconds). */
const REPEAT_EVERY = 250;

/** Puts every page watch of every detector in place. The first of a kind is told at once. */
export function watchPage(channel: Channel): void {
  const totals = new NativeMap<string, Total>();
  let timer = false;
  const tell = (total: Total) => {
    total.sent = total.total;
    const { detector, signal: payload, first, last } = total;
    channel.send(EVENTS.signal, { detector, payload, first, last, total: total.total });
  };
  const repeat = () => {
    timer = false;
    totals.forEach((total) => {
      if (total.sent < total.total) tell(total);
    });
  };
  const seen = (detector: DetectorId, signal: PageSignal) => {
    const key = detector + stringify(inert(signal));
    const known = totals.get(key);
    const at = now();
    if (known) {
      known.total += 1;
      known.last = at;
      if (!timer) {
        timer = true;
        apply(later, window, [repeat, REPEAT_EVERY]);
      }
    } else if (totals.size < MOST_SIGNALS) {
      const total = { detector, signal, first: at, last: at, total: 1, sent: 0 };
      totals.set(key, total);
      tell(total);
    }
  };
  for (const [id, page] of WATCHES) watch(id, page, seen);
  maskText();
}

function watch(
  id: DetectorId,
  page: PageWatch,
  seen: (id: DetectorId, signal: PageSignal) => void,
): void {
  const memories = new NativeWeakMap<object, Map<string, unknown>>();
  const memoryOf = (call: Call) => {
    const known = apply(weakGet, memories, [call.target]) as Map<string, unknown> | undefined;
    if (known) return known;
    const memory = new NativeMap<string, unknown>();
    apply(weakSet, memories, [call.target, memory]);
    return memory;
  };
  for (const api of page.apis) {
    hook(api, (self, args) => {
      const call = callOf(api, self, args);
      for (const signal of page.onCall(call, memoryOf(call))) seen(id, signal);
    });
  }
}
