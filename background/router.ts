import type { Runtime } from 'webextension-polyfill';
import { browser } from '../src/adapters/browser/api.ts';
import {
  parseMessage,
  type Answers,
  type Ask,
  type MessageName,
} from '../src/core/protocol/messages.ts';
import { notDone } from '../src/core/protocol/not-done.ts';
import { noted } from './noted.ts';
import { underWay } from './under-way.ts';

/** A message from a content script: who sent it is the browser's word, never the payload's. */
export type PageSender = Runtime.MessageSender & {
  tab: NonNullable<Runtime.MessageSender['tab']>;
  documentId?: string;
  documentLifecycle?: string;
};

type Handler<N extends MessageName> = (
  ask: Ask<N>,
  sender: PageSender,
) => Promise<Answers[N]> | Answers[N];
export type Handlers = { [N in MessageName]: Handler<N> };

const PAGES = ['popup/index.html', 'dashboard/index.html'].map((path) =>
  browser.runtime.getURL(path),
);

/** Asked before its time: whoever asked asks again, and nothing went wrong. */
export class TooEarly extends Error {}

/** Content scripts have a tab and are no page of ours; our pages are known by their exact address. */
function mayAsk(name: MessageName, sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const url = sender.url ?? '';
  const own = PAGES.some(
    (page) => url === page || (/^[?#]/.test(url.slice(page.length)) && url.startsWith(page)),
  );
  if (name.startsWith('ui>')) return own;
  return !own && sender.tab !== undefined && !url.startsWith(browser.runtime.getURL(''));
}

/** One listener for every message: name, sender, size and shape are checked before any handler runs. */
export function route(
  handlers: Handlers,
  permitted: (name: MessageName) => Promise<boolean>,
): void {
  const hear = (
    raw: unknown,
    sender: Runtime.MessageSender,
    respond: (answer: unknown) => void,
  ) => {
    const message = parseMessage(raw);
    if (!message || !mayAsk(message.name, sender)) return false;
    const handle = handlers[message.name] as Handler<MessageName>;
    const answered = permitted(message.name).then(async (may) => {
      if (!may) throw new Error('locked');
      try {
        return await handle(message.ask, sender as PageSender);
      } catch (error) {
        if (!(error instanceof TooEarly)) noted(error);
        throw error;
      }
    });
    // Our own pages are who waits for what pages tell.
    if (!message.name.startsWith('ui>')) void underWay(answered);
    answered.then(respond, (error: unknown) => respond(notDone(error)));
    return true;
  };
  browser.runtime.onMessage.addListener(hear as Runtime.OnMessageListenerCallback);
}
