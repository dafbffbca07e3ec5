import { beforeEach, expect, it, vi } from 'vitest';
import { budgetOf, refill, spend } from '../../../background/consent/budget.ts';

const { memory, session } = await vi.hoisted(async () =>
  (await import('./session-memory.ts')).sessionMemory(),
);

vi.mock('../../../src/adapters/browser/api.ts', () => ({ browser: { storage: { session } } }));

const NOW = Date.UTC(2026, 0, 5);
const HOST = 'shop.example';

beforeEach(async () => {
  await refill(HOST);
  memory.clear();
});

it.each([false, true])(
  'runs of other documents count (in a private window: %j)',
  async (isPrivate) => {
    const by = { host: HOST, isPrivate };
    await spend(by, 'first', NOW);
    await spend(by, 'second', NOW + 20_000);
    expect(await budgetOf(by, 'third', NOW + 40_000)).toEqual({ runs: 2, reloads: 0 });
    await refill(HOST);
    expect(await budgetOf(by, 'third', NOW + 40_000)).toEqual({ runs: 0, reloads: 0 });
  },
);

it('a reload right after a run counts as one', async () => {
  const by = { host: HOST, isPrivate: false };
  await spend(by, 'first', NOW);
  expect(await budgetOf(by, 'second', NOW + 1000)).toMatchObject({ reloads: 1 });
});

it('of a private window nothing is in the browser’s memory, and an ordinary one knows nothing', async () => {
  await spend({ host: HOST, isPrivate: true }, 'first', NOW);
  expect([...memory]).toEqual([]);
  const ordinary = { host: HOST, isPrivate: false };
  expect(await budgetOf(ordinary, 'second', NOW + 20_000)).toEqual({ runs: 0, reloads: 0 });
});
