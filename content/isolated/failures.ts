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
 * Firefox they are of another kind than those made in this world.
 */
export function tellFailures(): void {
  let left = MOST;
  const tell = (part: 'content' | 'page', { name, message, stack }: Told) => {
    if (left-- <= 0) return;
    ask('content>background.failed', {
      part,
      name: text(name, 60),
      message: text(message, MOST_TEXT),
      stack: text(stack, MOST_STACK),
    }).catch(() => undefined);
  };
  addEventListener('error', ({ error, isTrusted }) => {
    if (isTrusted && (error as unknown) instanceof Error) tell('content', error as Error);
  });
  addEventListener('unhandledrejection', ({ reason, isTrusted }) => {
    if (isTrusted && reason instanceof Error) tell('content', reason);
  });
  channel.on(EVENTS.failed, (told) => {
    if (typeof told === 'object' && told !== null) tell('page', told);
  });
  // By then the other half is there, whichever came first.
  setTimeout(() => channel.send(EVENTS.failures, {}), 0);
}

interface Told {
  name?: unknown;
  message?: unknown;
  stack?: unknown;
}

const text = (value: unknown, most: number): string =>
  typeof value === 'string' ? value.slice(0, most) : '';
