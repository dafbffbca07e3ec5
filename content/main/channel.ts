import { EVENTS, HELLO, HELLO_AGAIN } from '../../src/core/protocol/page-channel.ts';
import { failed } from './failures.ts';
import { inert } from './inert.ts';
import {
  add,
  apply,
  ask,
  detailOf,
  dispatch,
  listen,
  NativeCustomEvent,
  NativeEventTarget,
  NativeMouseEvent,
  NativeMutationObserver,
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

/** The channel as the part sees it that joins it. */
export type Joined = Pick<Channel, 'send' | 'on'>;

/** Enough for every first call of every watched function; later ones only change totals. */
const MOST_WAITING = 64;

/** Hands a detached EventTarget to the isolated half: whichever half comes second completes it. */
export function openChannel(): Channel {
  const target = new NativeEventTarget();
  const waiting: [string, string][] = [];
  let ready = false;
  const { post, on, onPress } = endOf(target);
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
    on,
    onPress,
  };
}

/**
 * Joins the channel that another script of ours in this world opens right after, before the page runs.
 * Nothing is kept for a half that is not there yet: what is sent is asked for, or told again.
 */
export function joinChannel(use: (channel: Joined) => void): void {
  // Between two scripts of an extension Firefox lets timers run, but never the parser: what it adds first
  // comes before the page's first script, and from then on nobody may join.
  const observer = new NativeMutationObserver(() => leave());
  const leave = () => {
    observer.disconnect();
    apply(unlisten, document, [HELLO, take]);
  };
  const take = (raw: Event) => {
    const target = relatedOf ? apply(relatedOf, raw, []) : null;
    if (!(target instanceof NativeEventTarget)) return;
    leave();
    const { post, on } = endOf(target);
    use({ send: (event, data) => void post(event, stringify(inert(data))), on });
  };
  apply(listen, document, [HELLO, take]);
  // Where the other ran first, it is asked to offer once more.
  apply(dispatch, document, [new NativeCustomEvent(HELLO_AGAIN)]);
  observer.observe(document, { childList: true, subtree: true });
}

/** How one end of the channel sends and listens. */
function endOf(target: EventTarget) {
  return {
    post: (event: string, detail: string) =>
      apply(dispatch, target, [new NativeCustomEvent(event, inert({ detail }) as CustomEventInit)]),
    on(event: string, handle: (data: unknown) => void) {
      const listener = (raw: Event) => {
        try {
          handle(parse(ask(detailOf, raw) as string));
        } catch (error) {
          // A malformed word from our own half is dropped; the page must not see an error of ours.
          failed(error);
        }
      };
      apply(listen, target, [event, listener]);
    },
    onPress(handle: (element: HTMLElement) => void) {
      const listener = (raw: Event) => {
        const element = ask(relatedOf, raw);
        if (element) handle(element as HTMLElement);
      };
      apply(listen, target, [EVENTS.press, listener]);
    },
  };
}
