import { beforeEach, expect, it, vi } from 'vitest';

const SITE = 'site.example';
const browser = await vi.hoisted(async () => ({
  ...(await import('./session-memory.ts')).sessionMemory(),
  alarms: new Set<string>(),
  tabs: new Map<number, string>(),
  ring: (_: { name: string }) => {},
}));

vi.mock('../../../src/adapters/browser/api.ts', () => {
  const { session, alarms, tabs } = browser;
  const event = { addListener: () => undefined, removeListener: () => undefined };
  return {
    browser: {
      storage: { session },
      alarms: {
        onAlarm: { addListener: (listener: typeof browser.ring) => (browser.ring = listener) },
        create: (name: string) => Promise.resolve(void alarms.add(name)),
        clear: (name: string) => Promise.resolve(alarms.delete(name)),
      },
      tabs: {
        onUpdated: event,
        onRemoved: event,
        create: ({ url }: { url: string }) => {
          const id = 7 + tabs.size;
          tabs.set(id, url);
          return Promise.resolve({ id });
        },
        update: () => Promise.resolve(),
        get: (id: number) => Promise.resolve({ url: tabs.get(id), status: 'complete' }),
        remove: (id: number) => Promise.resolve(void tabs.delete(id)),
      },
    },
  };
});
vi.mock('../../../background/database.ts', () => {
  const found = { between: () => ({ last: () => Promise.resolve({ secure: true }) }) };
  return { database: () => Promise.resolve({ visits: { where: () => found } }) };
});

const worker = async () => {
  vi.resetModules();
  const place = await import('../../../background/consent/place.ts');
  place.closeLeftTabs();
  return place;
};
/** The alarm rings once, and what it brings about is through. */
async function ring(): Promise<void> {
  const [name] = browser.alarms;
  browser.alarms.clear();
  browser.ring({ name: name ?? 'none' });
  await new Promise(setImmediate);
}

beforeEach(() => {
  for (const kept of [browser.memory, browser.alarms, browser.tabs]) kept.clear();
});

it('a tab of ours is not closed under the hands of the worker that uses it', async () => {
  const { ownPlace, leavePlace } = await worker();
  const place = await ownPlace(SITE);
  await ring();
  expect([...browser.tabs.keys()]).toEqual([7]);
  expect(browser.alarms.size).toBe(1);
  if (place) await leavePlace(place);
  expect(browser.tabs.size).toBe(0);
  expect(browser.alarms.size).toBe(0);
});

it('what a worker that was stopped has left open is closed', async () => {
  await (await worker()).ownPlace(SITE);
  await worker();
  await ring();
  expect(browser.tabs.size).toBe(0);
  expect(browser.alarms.size).toBe(0);
});

it('two sites at once are both remembered, and both closed', async () => {
  const { ownPlace } = await worker();
  await Promise.all([ownPlace(SITE), ownPlace('other.example')]);
  await worker();
  await ring();
  expect(browser.tabs.size).toBe(0);
});
