import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type * as Pools from '../../../background/recorder/pool.ts';
import type { Handlers, PageSender } from '../../../background/router.ts';
import { load } from '../rows.ts';

const memory = vi.hoisted(() => new Map<string, unknown>());
const shown = vi.hoisted(() => ({ site: 'shop.example', on: true }));
const closing = vi.hoisted(() => [] as ((tab: number) => void)[]);

vi.mock('../../../src/adapters/browser/api.ts', () => {
  const event = { addListener: () => undefined };
  const session = {
    get: () => Promise.resolve(Object.fromEntries(memory)),
    set: (values: object) => {
      for (const [key, value] of Object.entries(values)) memory.set(key, structuredClone(value));
      return Promise.resolve();
    },
    remove: (key: string) => Promise.resolve(void memory.delete(key)),
  };
  return {
    browser: {
      storage: { session },
      tabs: { onRemoved: { addListener: (hear: (tab: number) => void) => closing.push(hear) } },
      runtime: { onConnect: event },
      webNavigation: { onBeforeNavigate: event },
    },
  };
});
vi.mock('../../../src/adapters/browser/settings.ts', () => ({ onSettings: () => undefined }));
vi.mock('../../../background/state.ts', () => ({
  isOn: () => Promise.resolve(shown.on),
  mayRecord: () => Promise.resolve(shown.on),
}));
vi.mock('../../../background/recorder/contents.ts', () => ({
  listenTo: () => undefined,
  stopListening: () => undefined,
}));
vi.mock('../../../background/recorder/documents.ts', () => ({
  visitAround: () => Promise.resolve(load(1, { site: shown.site })),
}));

let pools: typeof Pools;
let tell: Pick<Handlers, 'content>background.typed' | 'content>background.submitted'>;
let forgetTyped: (site: string | null) => Promise<void>;

const sender = (tab = 1): PageSender => ({ tab: { id: tab, incognito: false } }) as PageSender;
const EMAIL = { type: 'email', autocomplete: '', names: 'email', label: 'E-mail' };
const field = (value: string) => ({ field: 0, about: EMAIL, written: true, value });
const typed = (...values: string[]) =>
  tell['content>background.typed']({ fields: values.map(field), worker: false }, sender());
const values = () => pools.poolOf(1)?.fields.map(({ value }) => value);
const MINUTE = 60_000;

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers();
  memory.clear();
  closing.length = 0;
  Object.assign(shown, { site: 'shop.example', on: true });
  pools = await import('../../../background/recorder/pool.ts');
  const typing = await import('../../../background/recorder/typed.ts');
  tell = typing.recordTyping();
  forgetTyped = typing.forgetTyped;
});
afterEach(() => void vi.useRealTimers());

it('what is filled in and sent at once is known, though its words come together', async () => {
  await Promise.all([
    typed(),
    typed('me@mail.example'),
    tell['content>background.submitted']({ at: Date.now(), to: null }, sender()),
  ]);
  expect(values()).toEqual(['me@mail.example']);
  expect(pools.poolOf(1)?.submits).toHaveLength(1);
});

it('what was typed half an hour ago is let go, in every memory, though the tab is open', async () => {
  await typed('me@mail.example');
  expect(JSON.stringify([...memory])).toContain('me@mail.example');
  await vi.advanceTimersByTimeAsync(31 * MINUTE);
  expect(values()).toBeUndefined();
  expect([...memory]).toEqual([]);
});

it('what a worker that was stopped has left for too long is let go by the next one', async () => {
  await typed('me@mail.example');
  vi.clearAllTimers();
  vi.resetModules();
  vi.setSystemTime(Date.now() + 31 * MINUTE);
  await (
    await import('../../../background/recorder/pool.ts')
  ).restored;
  expect([...memory]).toEqual([]);
});

it('a site is forgotten with what was typed there, though its tab shows another one by now', async () => {
  await typed('me@mail.example');
  shown.site = 'other.example';
  await typed('you@mail.example');
  await forgetTyped('shop.example');
  expect(values()).toBeUndefined();
  expect([...memory]).toEqual([]);
});

it('what was typed in a tab that is closed is known until its last requests are looked into', async () => {
  await typed('me@mail.example');
  for (const hear of closing) hear(1);
  await vi.advanceTimersByTimeAsync(0);
  expect([...memory]).toEqual([]);
  await vi.advanceTimersByTimeAsync(1300);
  expect(values()).toEqual(['me@mail.example']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(values()).toBeUndefined();
});

it('a closed tab whose last letters are told late is let go like any other', async () => {
  await typed('me@mail.example');
  for (const hear of closing) hear(1);
  await vi.advanceTimersByTimeAsync(500);
  await typed('me@mail.example.org');
  expect(values()).toEqual(['me@mail.example.org']);
  await vi.advanceTimersByTimeAsync(2000);
  expect(values()).toBeUndefined();
  expect([...memory]).toEqual([]);
});

const knows = (value: string, change: object = {}, from: Partial<PageSender> = {}) =>
  tell['content>background.typed'](
    { fields: [{ ...field(value), known: 'field' as const, ...change }], worker: false },
    { ...sender(), ...from },
  );

it('what a site has filled in is known beside what is typed, and that it was sent is known of it', async () => {
  expect(await knows('me@mail.example')).toEqual({ kept: true });
  await typed('me@mail.example');
  await tell['content>background.submitted']({ at: 7, to: 'list.example', known: [0] }, sender());
  const [first, second] = pools.poolOf(1)?.fields ?? [];
  expect(first?.known).toEqual({ site: 'shop.example', from: 'field', sentAt: [7] });
  expect(first?.written).toBe(false);
  expect(second?.known).toBeUndefined();
  expect(pools.poolOf(1)?.sites).toContain('list.example');
});

it('what no person of the page’s own is meant by is not kept, nor is there anything to listen for', async () => {
  const label = (text: string) => ({ about: { ...EMAIL, names: '', type: 'text', label: text } });
  for (const [value, change] of [
    ['info@mail.example', {}],
    ['me@shop.example', {}],
    ['friend@mail.example', label('Recipient’s e-mail')],
    ['friend@mail.example', label('Comment')],
    ['+49 171 2345698', label('Order number')],
  ] as const)
    expect(await knows(value, change), value).toEqual({ kept: false });
  expect(pools.poolOf(1)).toBeUndefined();
  expect([...memory]).toEqual([]);
});

it('what a frame of somebody else knows is not the site’s, and gives its owner no leave', async () => {
  const frame = { url: 'https://chat.example/box', frameId: 3 };
  expect(await knows('me@mail.example', {}, frame)).toEqual({ kept: false });
  await typed('me@mail.example');
  expect(pools.poolOf(1)?.sites).toEqual(['shop.example']);
});

it('private windows tell nothing of what their pages know', async () => {
  const tab = { id: 1, incognito: true } as PageSender['tab'];
  expect((await knows('me@mail.example', {}, { tab })).kept).toBe(false);
  expect([...memory]).toEqual([]);
});

it('what a page knew in a pause is not to be told again', async () => {
  shown.on = false;
  expect(await knows('me@mail.example')).toEqual({ kept: false, again: false });
  expect([...memory]).toEqual([]);
});

it('what a site knew is let go with what was typed', async () => {
  await knows('me@mail.example');
  expect(JSON.stringify([...memory])).toContain('me@mail.example');
  await vi.advanceTimersByTimeAsync(31 * MINUTE);
  expect([...memory]).toEqual([]);
});
