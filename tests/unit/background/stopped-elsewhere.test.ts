import { beforeEach, expect, it, vi } from 'vitest';
import type { Visit } from '../../../src/core/model/visit.ts';

const KEY = 'stoppedElsewhere';
const { memory, session } = await vi.hoisted(async () =>
  (await import('./session-memory.ts')).sessionMemory(),
);

vi.mock('../../../src/adapters/browser/api.ts', () => ({ browser: { storage: { session } } }));
vi.mock('../../../background/recorder/documents.ts', () => ({}));
vi.mock('../../../background/recorder/stopped.ts', () => ({
  hostIn: (payload: { host: string }) => payload.host,
}));

const SITE = 'news.example';
const told = ['ads.example', 'maps.example'].map((host) => ({
  detector: 'request' as const,
  payload: { host },
  count: 1,
  first: 0,
  last: 0,
}));
const visit = { id: 'visit', site: SITE } as Visit;

/** A worker that has just begun, in a browser whose memory knows both hosts as stopped. */
async function begin() {
  vi.resetModules();
  return import('../../../background/recorder/stopped-elsewhere.ts');
}

beforeEach(() => {
  memory.set(KEY, { [SITE]: ['ads.example', 'maps.example'] });
});

it('what an earlier worker heard is known: requests that were stopped are left out', async () => {
  const { lessStoppedElsewhere } = await begin();
  expect(await lessStoppedElsewhere(told, SITE)).toEqual([]);
  expect(await lessStoppedElsewhere(told, 'other.example')).toEqual(told);
});

it('a host that is reached counts again, also when the worker has only just begun', async () => {
  const { lessStoppedElsewhere, noteReached } = await begin();
  noteReached(visit, 'maps.example');
  expect(await lessStoppedElsewhere(told, SITE)).toEqual(told.slice(1));
  expect(memory.get(KEY)).toEqual({ [SITE]: ['ads.example'] });
});

it('nothing of a forgotten site stays', async () => {
  const { forgetStopped } = await begin();
  await forgetStopped(SITE);
  expect(memory.get(KEY)).toEqual({});
});
