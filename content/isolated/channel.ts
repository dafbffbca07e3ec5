import { EVENTS, HELLO, HELLO_AGAIN } from '../../src/core/protocol/page-channel.ts';

/** The isolated end of the channel. Words come from our own half, but through a world the page shares. */
interface Channel {
  send(event: string, data: unknown): void;
  on(event: string, handle: (data: unknown) => void): void;
  /** Sends and gives what is answered before send returns; null where there is no other half. */
  ask(event: string, data: unknown, answer: string): unknown;
  /** Has the page's own world press an element of the page. */
  press(element: HTMLElement): void;
}

/** Takes the target that our half in the page's world hands over, whichever of the two runs first. */
function joinChannel(): Channel {
  let target: EventTarget | null = null;
  const listeners: [string, (event: Event) => void][] = [];
  const take = (event: Event) => {
    const handed = (event as MouseEvent).relatedTarget;
    if (!handed || target) return;
    target = handed;
    document.removeEventListener(HELLO, take);
    for (const [name, listener] of listeners) target.addEventListener(name, listener);
    target.dispatchEvent(new CustomEvent(EVENTS.ready));
  };
  // A page older than recording has no half of ours in its own world, but may have one of its making.
  if (!(globalThis as { fairshareLate?: true }).fairshareLate) {
    document.addEventListener(HELLO, take);
    document.dispatchEvent(new CustomEvent(HELLO_AGAIN));
  }
  // Only a half of ours that ran before the page did is listened to: soon nobody may join any more.
  setTimeout(() => document.removeEventListener(HELLO, take), 0);

  const channel: Channel = {
    send: (event, data) =>
      target?.dispatchEvent(new CustomEvent(event, { detail: JSON.stringify(data) })),
    on(event, handle) {
      const listener = (raw: Event) => handle(parse((raw as CustomEvent<unknown>).detail));
      listeners.push([event, listener]);
      target?.addEventListener(event, listener);
    },
    ask(event, data, answer) {
      let got: unknown = null;
      const listener = (raw: Event) => {
        got = parse((raw as CustomEvent<unknown>).detail);
      };
      target?.addEventListener(answer, listener);
      channel.send(event, data);
      target?.removeEventListener(answer, listener);
      return got;
    },
    press: (element) =>
      target?.dispatchEvent(new MouseEvent(EVENTS.press, { relatedTarget: element })),
  };
  return channel;
}

/** The channel of this document: opened as this script starts, before the page's own. */
export const channel = joinChannel();

function parse(detail: unknown): unknown {
  try {
    return typeof detail === 'string' ? JSON.parse(detail) : null;
  } catch {
    return null;
  }
}
