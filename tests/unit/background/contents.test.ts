import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Sent } from '../../../background/recorder/contents.ts';
import type { PageSender } from '../../../background/router.ts';

type Heard = (details: object) => void;
/** Listeners by the tab of their filter; those of all tabs under null. */
const bodies = vi.hoisted(() => new Map<number | null, Heard>());
const headers = vi.hoisted(() => new Map<number | null, Heard>());

vi.mock('../../../src/adapters/browser/api.ts', () => {
  const event = (listeners: Map<number | null, Heard>) => ({
    addListener: (listener: Heard, filter: { tabId?: number }) =>
      void listeners.set(filter.tabId ?? null, listener),
    removeListener: () => undefined,
  });
  const browser = {
    webRequest: { onBeforeRequest: event(bodies), onSendHeaders: event(headers) },
    runtime: { getPlatformInfo: () => Promise.resolve({}) },
  };
  return { browser, native: browser };
});
vi.mock('../../../background/recorder/documents.ts', () => ({
  visitAround: (_doc: unknown, tab: number) => Promise.resolve({ id: `visit ${tab}` }),
}));

const { listenTo, recordContents, stopListening } =
  await import('../../../background/recorder/contents.ts');
const { recordEarlier } = await import('../../../background/recorder/earlier.ts');
let judged: Sent[];
recordContents((sent) => {
  judged.push(sent);
  return Promise.resolve();
});

const COLLECTOR = 'https://collector.example/in';
const MEGABYTE = 1_000_000;
let number = 0;
const request = (size: number, change: object = {}) => ({
  requestId: String(++number),
  url: COLLECTOR,
  tabId: 1,
  type: 'xmlhttprequest',
  method: 'POST',
  timeStamp: Date.now(),
  requestBody: { raw: [{ bytes: new ArrayBuffer(size) }] },
  ...change,
});
/** What is heard of now is looked into by then. */
const looked = () => vi.advanceTimersByTimeAsync(1300);

beforeEach(() => {
  vi.useFakeTimers();
  judged = [];
  for (const tab of [1, 2]) listenTo(tab, Date.now() + 60_000, 'shop.example');
});
afterEach(() => {
  for (const tab of [1, 2]) stopListening(tab);
  vi.useRealTimers();
});

it('what a service worker sends is looked into for each page of its site', async () => {
  bodies.get(null)?.({ ...request(4), tabId: -1, initiator: 'https://shop.example' });
  await looked();
  expect(judged.map(({ tab }) => tab)).toEqual([1, 2]);
});

it('a request that is led to its own address once more is looked into with both bodies', async () => {
  const first = request(4);
  bodies.get(1)?.(first);
  bodies.get(1)?.({ ...first, method: 'GET', requestBody: null });
  headers.get(1)?.({ ...first, requestHeaders: [{ name: 'Referer', value: 'of the last hop' }] });
  await looked();
  expect(judged.map(({ body }) => body?.length)).toEqual([4, undefined]);
  expect(judged.map((sent) => sent.headers.referer)).toEqual(['', 'of the last hop']);
});

it('however much was sent, what comes later is looked into', async () => {
  for (let n = 0; n < 60; n++) {
    const again = request(MEGABYTE);
    bodies.get(1)?.(again);
    bodies.get(1)?.(again);
    if (n % 10 === 9) await looked();
  }
  await looked();
  const before = judged.length;
  for (let n = 0; n < 3; n++) bodies.get(1)?.(request(4));
  await looked();
  expect(judged).toHaveLength(before + 3);
});

it('a clock that is set back holds nothing up', async () => {
  bodies.get(1)?.(request(4));
  vi.setSystemTime(Date.now() - 3_600_000);
  await looked();
  expect(judged).toHaveLength(1);
});

it('what a page had sent before it was listened to is looked into once, and nothing that was heard', async () => {
  const began = Date.now();
  bodies.get(1)?.({ ...request(4), url: `${COLLECTOR}?heard` });
  const earlier = (at: number, url = `${COLLECTOR}?at=${at}`) => ({
    url,
    channel: 'img' as const,
    at,
  });
  const told = (tab: number, incognito: boolean | undefined = false) =>
    recordEarlier()['content>background.earlier'](
      {
        requests: [
          earlier(began - 50),
          earlier(began + 5000),
          earlier(began - 10, 'data:,'),
          earlier(began, `${COLLECTOR}?heard`),
        ],
      },
      { tab: { id: tab, incognito } } as PageSender,
    );
  expect(told(1)).toEqual({ kept: true });
  expect(told(9)).toEqual({ kept: false });
  expect(told(2, true)).toEqual({ kept: false });
  await looked();
  expect(judged.map(({ url, channel, body }) => [url, channel, body === null])).toEqual([
    [`${COLLECTOR}?heard`, 'fetch', false],
    [`${COLLECTOR}?at=${began - 50}`, 'img', true],
  ]);
});

it.each([
  ['main_frame', 'GET', 'navigation'],
  ['main_frame', 'POST', 'form'],
  ['sub_frame', 'GET', 'frame'],
  ['sub_frame', 'POST', 'form'],
  ['xmlhttprequest', 'POST', 'fetch'],
])('tells by what way something leaves: %s, %s', async (type, method, channel) => {
  bodies.get(1)?.(request(10, { type, method }));
  await looked();
  expect(judged.map((sent) => sent.channel)).toEqual([channel]);
});
