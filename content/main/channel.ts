import { EVENTS, HELLO, HELLO_AGAIN } from '../../src/core/protocol/page-channel.ts';
import { inert } from './inert.ts';
import {
  add,
  apply,
  detailOf,
  dispatch,
  listen,
  NativeCustomEvent,
  NativeEventTarget,
  NativeMouseEvent,
  parse,
  relatedOf,
  stringify,
  unlisten,
} from './natives.ts';

/** The page-world end of the channel. Sending before the other half is there is kept and sent later. */
export interface Channel {
  send(event: string, data: unknown): void;
  on(event: string, handle: (data: unknown) => void): void;
  /** Elements that the isolated half hands over to be pressed. */
  onPress(handle: (element: HTMLElement) => void): void;
}

/** Enough for every first call of every watched function; later ones only change totals. */
const MOST_WAITING = 64;

/** Hands a detached EventTarget to the isolated half: whichever half comes second completes it. */
export function openChannel(): Channel {
  const target = new NativeEventTarget();
  const waiting: [string, string][] = [];
  let ready = false;
  const post = (event: string, detail: string) =>
    apply(dispatch, target, [new NativeCustomEvent(event, inert({ detail }) as CustomEventInit)]);
  const offer = () =>
    apply(dispatch, document, [new NativeMouseEvent(HELLO, { relatedTarget: target })]);
  const finish = () => {
    ready = true;
    apply(unlisten, document, [HELLO_AGAIN, offer]);
    for (let i = 0; i < waiting.length; i++) {
      const kept = waiting[i];
      if (kept) post(kept[0], kept[1]);
    }
    waiting.length = 0;
  };
  apply(listen, target, [EVENTS.ready, finish, { once: true }]);
  apply(listen, document, [HELLO_AGAIN, offer]);
  offer();
  return {
    send(event, data) {
      const detail = stringify(inert(data));
      if (ready) post(event, detail);
      else if (waiting.length < MOST_WAITING) add(waiting, [event, detail]);
    },
    on(event, handle) {
      const listener = (raw: Event) => {
        try {
          handle(parse(String(detailOf ? apply(detailOf, raw, []) : '')));
        } catch {
          // A malformed word from our own half is dropped; the page must not see an error of ours.
        }
      };
      apply(listen, target, [event, listener]);
    },
    onPress(handle) {
      const listener = (raw: Event) => {
        const element = relatedOf ? apply(relatedOf, raw, []) : null;
        if (element instanceof HTMLElement) handle(element);
      };
      apply(listen, target, [EVENTS.press, listener]);
    },
  };
}
