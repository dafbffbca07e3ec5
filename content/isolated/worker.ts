import type { Answers, Ask, MessageName } from '../../src/core/protocol/messages.ts';
import { whyNotDone } from '../../src/core/protocol/not-done.ts';
import type { Order, OrderName } from '../../src/core/protocol/orders.ts';

const runtime = (
  (globalThis as { browser?: typeof chrome }).browser ??
  (globalThis as { chrome?: typeof chrome }).chrome
)?.runtime;

/** Whether the extension that this script belongs to is still there (it may have been updated). */
export const isAlive = (): boolean => runtime?.id !== undefined;

/** Asks the background. Rejects where the worker failed, or died before it answered. */
export async function ask<N extends MessageName>(name: N, message: Ask<N>): Promise<Answers[N]> {
  if (!runtime || !isAlive()) throw new Error('orphaned');
  const answer: unknown = await runtime.sendMessage({ name, ask: message });
  if (whyNotDone(answer) !== null) throw new Error('unanswered');
  return answer as Answers[N];
}

/** Does what the background orders, and answers when it is done, with what came of it. */
export function onOrder<N extends OrderName>(name: N, act: (order: Order<N>) => unknown): void {
  runtime?.onMessage.addListener((order: unknown, sender, respond) => {
    if (sender.id !== runtime.id || (order as { name?: unknown } | null)?.name !== name)
      return false;
    void Promise.resolve(act(order as Order<N>)).then(
      (told) => respond({ done: true, told }),
      () => respond({ done: false }),
    );
    return true;
  });
}

/** A broken line is tried again after so long, so many times (milliseconds). */
const AGAIN_AFTER = 300;
const MOST_LINES = 50;

/** Keeps a line open to the background, and calls back whenever the worker at its other end was stopped. */
export function openLine(onStopped: () => void, opened = 1): void {
  try {
    runtime?.connect({ name: 'typing' }).onDisconnect.addListener(() => {
      // Read, so that the browser does not report it: a page kept for going back closes its lines too.
      void runtime.lastError;
      if (!isAlive() || document.visibilityState !== 'visible' || opened >= MOST_LINES) return;
      setTimeout(() => {
        openLine(onStopped, opened + 1);
        onStopped();
      }, AGAIN_AFTER);
    });
  } catch {
    // The extension was updated: this page is no longer ours.
  }
}
