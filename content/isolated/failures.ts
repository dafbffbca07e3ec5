import { EVENTS } from '../../src/core/protocol/page-channel.ts';
import { channel } from './channel.ts';
import { ask } from './worker.ts';

/** Told of one document: what fails once in a page fails all the time. */
const MOST = 5;
const MOST_TEXT = 600;
const MOST_STACK = 2000;

/**
 * Tells errors of our own that nobody caught in this world, and those that our half in the page's own
 * world kept to itself. Errors of the page are none of ours: Chromium does not tell them here, and in
 * Firefox they are of another kind than those made in this world. Firefox does not tell what is thrown
 * here in a listener or a timer; what is caught on purpose is handed to the returned function.
 */
export function tellFailures(): (error: unknown) => void {
  let left = MOST;
  let latest: Error | null = null;
  const tell = (part: 'content' | 'page', { name, message, stack }: Told) => {
    if (left-- <= 0) return;
    ask('content>background.failed', {
      part,
      name: text(name, 60),
      message: text(message, MOST_TEXT),
      stack: text(stack, MOST_STACK),
    }).catch(() => undefined);
  };
  const failed = (error: unknown) => {
    // One that was handed over, and is thrown on, is told once.
    if (!(error instanceof Error) || error === latest) return;
    latest = error;
    tell('content', error);
  };
  addEventListener('error', ({ error, isTrusted }) => {
    if (isTrusted) failed(error);
  });
  addEventListener('unhandledrejection', ({ reason, isTrusted }) => {
    if (isTrusted) failed(reason);
  });
  channel.on(EVENTS.failed, (told) => {
    if (typeof told === 'object' && told !== null) tell('page', told);
  });
  // By then the other half is there, whichever came first.
  setTimeout(() => channel.send(EVENTS.failures, {}), 0);
  return failed;
}

interface Told {
  name?: unknown;
  message?: unknown;
  stack?: unknown;
}

const text = (value: unknown, most: number): string =>
  typeof value === 'string' ? value.slice(0, most) : '';
