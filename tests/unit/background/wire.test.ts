import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Navigation = { tabId: number; frameId: number; url: string };
const heard = vi.hoisted(() => ({
  navigate: undefined as ((details: Navigation) => void) | undefined,
  listening: 0,
}));
const known = vi.hoisted(() => ({
  wire: 'adaptive' as 'adaptive' | 'always' | 'never',
  loads: (_site: string): Promise<number> => Promise.resolve(0),
}));

vi.mock('../../../src/adapters/browser/api.ts', () => {
  const event = { addListener: () => undefined };
  const request = {
    addListener: () => void (heard.listening += 1),
    removeListener: () => void (heard.listening -= 1),
  };
  return {
    browser: {
      webNavigation: {
        onBeforeNavigate: {
          addListener: (listener: typeof heard.navigate) => (heard.navigate = listener),
        },
      },
      tabs: { onRemoved: event },
      webRequest: { onSendHeaders: request, onErrorOccurred: request },
    },
  };
});
vi.mock('../../../background/state.ts', () => ({
  settings: () => Promise.resolve({ developer: { wire: known.wire } }),
  isOn: () => Promise.resolve(true),
  isOnNow: () => true,
  knownOf: async (site: string) => ({ excluded: false, loads: await known.loads(site) }),
}));
vi.mock('../../../background/recorder/documents.ts', () => ({
  isOrdinary: (tab: number) => Promise.resolve(tab !== 7),
}));
vi.mock('../../../background/recorder/requests.ts', () => ({}));
vi.mock('../../../background/recorder/stopped-elsewhere.ts', () => ({}));

const { recordWire } = await import('../../../background/recorder/wire.ts');
recordWire();

const go = (tabId: number, url: string, frameId = 0) => heard.navigate?.({ tabId, frameId, url });
/** Everything that was promised is kept, and no timer has rung. */
const decided = () => vi.advanceTimersByTimeAsync(0);
const BOTH = 2;

beforeEach(() => {
  vi.useFakeTimers();
  known.wire = 'adaptive';
  known.loads = () => Promise.resolve(0);
});
afterEach(async () => {
  await vi.advanceTimersByTimeAsync(60_000);
  expect(heard.listening).toBe(0);
  vi.useRealTimers();
});

it('a page is listened to from the moment a tab goes there, before the database has answered', async () => {
  go(1, 'https://news.example/');
  expect(heard.listening).toBe(BOTH);
  await decided();
  expect(heard.listening).toBe(BOTH);
});

it.each([
  ['a site that is known well', 1, 'adaptive', 5],
  ['a private tab', 7, 'adaptive', 0],
  ['a person who wants the wire never used', 1, 'never', 0],
] as const)('of %s nothing is listened to once that is known', async (_, tab, wire, loads) => {
  known.wire = wire;
  known.loads = () => Promise.resolve(loads);
  go(tab, 'https://news.example/');
  await decided();
  expect(heard.listening).toBe(0);
});

it('frames and pages that are no sites start nothing', () => {
  go(1, 'https://frame.example/', 3);
  go(1, 'chrome://settings/');
  expect(heard.listening).toBe(0);
});

it('a page that a tab only passed through does not end the watching of the next one', async () => {
  let answer = (_loads: number) => {};
  known.loads = (site) =>
    site === 'passed.example' ? new Promise((settle) => (answer = settle)) : Promise.resolve(0);
  go(1, 'https://passed.example/');
  await decided();
  go(1, 'https://news.example/');
  answer(5);
  await decided();
  expect(heard.listening).toBe(BOTH);
});

it('where the database does not answer, nothing is listened to', async () => {
  known.loads = () => Promise.reject(new Error('closed'));
  go(1, 'https://news.example/');
  await decided();
  expect(heard.listening).toBe(0);
});

it('what a watched page says while it is left is heard for a while', async () => {
  go(1, 'https://news.example/');
  await decided();
  known.loads = () => Promise.resolve(5);
  go(1, 'https://well-known.example/');
  await decided();
  expect(heard.listening).toBe(BOTH);
  await vi.advanceTimersByTimeAsync(4000);
  expect(heard.listening).toBe(0);
});
