import { beforeEach, expect, it, vi } from 'vitest';
import { FOR_EVER } from '../../../src/core/model/settings.ts';

const alarms = vi.hoisted(() => new Map<string, number | undefined>());
const saved = vi.hoisted(() => ({ pausedUntil: null as number | null }));

vi.mock('../../../src/adapters/browser/api.ts', () => ({
  browser: {
    alarms: {
      onAlarm: { addListener: () => undefined },
      get: (name: string) => Promise.resolve(alarms.has(name) ? { name } : undefined),
      create: (name: string, { when }: { when?: number }) =>
        Promise.resolve(void alarms.set(name, when)),
      clear: (name: string) => Promise.resolve(alarms.delete(name)),
    },
  },
}));
vi.mock('../../../src/adapters/browser/settings.ts', () => ({
  onSettings: () => undefined,
  loadSettings: () => Promise.resolve({ ...saved }),
  saveSettings: (change: object) => Promise.resolve(Object.assign(saved, change)),
}));

const { wakeOnResume } = await import('../../../background/tabs.ts');
const HOUR = 3_600_000;
const start = async () => {
  wakeOnResume();
  await new Promise(setImmediate);
};

beforeEach(() => alarms.clear());

it('a pause ends in its time, though the browser has forgotten its alarm', async () => {
  saved.pausedUntil = Date.now() + HOUR;
  const until = saved.pausedUntil;
  await start();
  expect([...alarms.values()]).toEqual([until]);
  expect(saved.pausedUntil).toBe(until);
});

it('a pause whose time came while the browser was closed is over', async () => {
  saved.pausedUntil = Date.now() - 1;
  await start();
  expect(saved.pausedUntil).toBeNull();
});

it('a pause without end goes on without an alarm, and no pause needs none', async () => {
  for (const pausedUntil of [FOR_EVER, null]) {
    saved.pausedUntil = pausedUntil;
    await start();
    expect(saved.pausedUntil).toBe(pausedUntil);
    expect([...alarms]).toEqual([]);
  }
});
