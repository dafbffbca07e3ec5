import type { DetectorId } from '../../src/core/detectors/index.ts';
import { WATCHES, type Watching } from '../../src/core/watches/index.ts';
import type { PageSignal, Told } from '../../src/core/watches/watch.ts';
import { canvasOf, PageCall } from './call.ts';
import type { Channel } from './channel.ts';
import { watchCreation } from './creation.ts';
import { failed } from './failures.ts';
import { hook, maskText } from './hook.ts';
import { apply, create, later, listen, NativeWeakMap, weakGet, weakSet } from './natives.ts';
import { Totals } from './totals.ts';

/** How long a page gets to go on before it is judged by what it does (milliseconds). */
const SETTLED_AFTER = 1500;
/** Questions that may wait at a time. */
const MOST_WAITING = 64;

/** Puts every page watch of every detector in place. The first of a kind is told at once. */
export function watchPage(channel: Channel): void {
  const totals = new Totals(channel);
  const settle = settler((id, told) => tell(totals, id, told));
  watchCreation(channel);
  for (const watching of WATCHES) put(watching, totals, settle);
  maskText();
}

type Settle = (id: DetectorId, judge: () => Told) => void;

function put({ id, watch }: Watching, totals: Totals, settle: Settle): void {
  const memories = new NativeWeakMap<object, unknown>();
  const nowhere = create(null);
  const together = create(null);
  const ofDocument = watch.scope === 'document' ? watch.memory(together) : undefined;
  const memoryOf = (self: object) => {
    if (ofDocument !== undefined) return ofDocument;
    const known = apply(weakGet, memories, [self]) as unknown;
    if (known !== undefined) return known;
    const canvas = canvasOf(self);
    const shared = canvas && canvas !== self ? memoryOfTarget(canvas) : undefined;
    const memory = shared ?? watch.memory(together);
    apply(weakSet, memories, [self, memory]);
    if (canvas) apply(weakSet, memories, [canvas, memory]);
    return memory;
  };
  const memoryOfTarget = (target: object) => apply(weakGet, memories, [target]) as unknown;
  const judgeLater = (judge: () => Told) => settle(id, judge);
  for (const api of watch.apis) {
    hook(
      api,
      (target, args) => {
        // Functions of the window are called without it as often as with it.
        const self = typeof target === 'object' && target !== null ? target : nowhere;
        tell(totals, id, watch.onCall(new PageCall(api, self, args, judgeLater), memoryOf(self)));
      },
      { most: watch.mostCalls },
    );
  }
}

function tell(totals: Totals, id: DetectorId, told: Told): void {
  if (told === null) return;
  for (let i = 0; i < told.length; i++) {
    const signal: PageSignal | undefined = told[i];
    if (signal) totals.see(id, signal);
  }
}

interface Waiting {
  id: DetectorId;
  judge: () => Told;
  before: Waiting | null;
}

/** Asks again when the page has settled, and before it goes away. */
function settler(answer: (id: DetectorId, told: Told) => void): Settle {
  let newest: Waiting | null = null;
  let size = 0;
  const ask = () => {
    let due = newest;
    newest = null;
    size = 0;
    for (; due; due = due.before) {
      try {
        answer(due.id, due.judge());
      } catch (error) {
        // What was asked about is gone, or the question was wrong.
        failed(error);
      }
    }
  };
  apply(listen, window, ['pagehide', ask]);
  return (id, judge) => {
    if (size++ >= MOST_WAITING) return;
    if (newest === null) apply(later, window, [ask, SETTLED_AFTER]);
    newest = { id, judge, before: newest };
  };
}
