import { EVENTS } from '../../src/core/protocol/page-channel.ts';
import type { Channel } from './channel.ts';
import { add, apply, ask, getOwnPropertyDescriptor, getPrototypeOf, getterOf } from './natives.ts';
import { quietStackOf } from './own-stack.ts';

/** An error of ours as it is told: nothing of it is kept unread, see `core/errors/scrub`. */
interface Failure {
  name: string;
  message: string;
  stack: string;
}

/** Told of one document: what fails once in a page fails all the time. */
const MOST = 3;

const NATIVES: [object, string][] = [
  [TypeError.prototype, 'TypeError'],
  [RangeError.prototype, 'RangeError'],
  [ReferenceError.prototype, 'ReferenceError'],
  [SyntaxError.prototype, 'SyntaxError'],
  [Error.prototype, 'Error'],
];
const exceptionName = getterOf('DOMException', 'name');
const exceptionMessage = getterOf('DOMException', 'message');

const waiting: Failure[] = [];
let left = MOST;
let tell: ((failure: Failure) => void) | null = null;

/**
 * Called wherever an error was caught so that the page does not see it. Only what our own code threw is
 * told; nothing listens to errors of the page, so that it can neither forge one nor be slowed down.
 */
export function failed(error: unknown): void {
  if (left <= 0) return;
  try {
    const failure = ofOurs(error);
    if (!failure) return;
    left -= 1;
    if (tell) tell(failure);
    else add(waiting, failure);
  } catch {
    // There is nobody left to tell.
  }
}

/** Failures wait until our other half asks for them: it is not there yet when the first may come. */
export function tellFailures(channel: Pick<Channel, 'send' | 'on'>): void {
  channel.on(EVENTS.failures, () => {
    tell = (failure) => channel.send(EVENTS.failed, failure);
    for (let i = 0; i < waiting.length; i++) {
      const failure = waiting[i];
      if (failure) tell(failure);
    }
    waiting.length = 0;
  });
}

function ofOurs(error: unknown): Failure | null {
  if (typeof error !== 'object' || error === null) return null;
  const stack = quietStackOf(error);
  if (stack === '') return null;
  const name = ask(exceptionName, error) ?? nameOf(error);
  const message =
    ask(exceptionMessage, error) ?? (getOwnPropertyDescriptor(error, 'message')?.value as unknown);
  return {
    name: typeof name === 'string' ? name : 'Error',
    message: typeof message === 'string' ? message : '',
    stack,
  };
}

function nameOf(error: object): string {
  const prototype = getPrototypeOf(error);
  for (let i = 0; i < NATIVES.length; i++) {
    const native = NATIVES[i];
    if (native && native[0] === prototype) return native[1];
  }
  return 'Error';
}

/** The same function, from which no error gets out: for what the browser calls later. */
export const guarded =
  <Args extends unknown[]>(run: (...args: Args) => void) =>
  (...args: Args): void => {
    try {
      apply(run, undefined, args);
    } catch (error) {
      failed(error);
    }
  };
