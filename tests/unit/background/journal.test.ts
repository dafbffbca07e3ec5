import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type * as Journal from '../../../background/recorder/journal.ts';
import type { Entry, Written } from '../../../background/recorder/journal.ts';
import type { Visit } from '../../../src/core/model/visit.ts';
import { load } from '../rows.ts';

const disk = vi.hoisted(() => ({
  batches: [] as string[][],
  known: new Set<string>(),
  problem: null as Error | null,
  /** The note that nothing can be stored: it outlives the worker. */
  noted: false,
}));

vi.mock('../../../background/database.ts', () => ({
  store: (visits: readonly Visit[]) => {
    if (disk.problem) return Promise.reject(disk.problem);
    disk.batches.push(visits.map(({ id }) => id));
    const added = visits.filter(({ id }) => !disk.known.has(id));
    for (const { id } of added) disk.known.add(id);
    return Promise.resolve({
      added: new Set(added.map(({ doc }) => doc)),
      news: new Set(added.map(({ id }) => id)),
    });
  },
}));
vi.mock('../../../background/state.ts', () => ({ companies: () => Promise.resolve(undefined) }));
vi.mock('../../../background/recorder/forgotten.ts', () => ({ isForgottenNow: () => false }));
vi.mock('../../../src/adapters/browser/write-problem.ts', () => ({
  noteWriteProblem: (problem: unknown) => Promise.resolve(void (disk.noted = problem !== null)),
}));
vi.mock('../../../src/core/pipeline/classify.ts', () => ({ classify: () => [] }));
vi.mock('../../../src/core/pipeline/place.ts', () => ({ placeOf: () => undefined }));

let journal: typeof Journal;
let heard: Written[];
const page = load(1);
const more = (visit: Visit) =>
  journal.note([
    { visit, host: 'others.example', source: 'wire', add: 1, detector: 'request' } as Entry,
  ]);
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers();
  Object.assign(disk, { batches: [], known: new Set(), problem: null, noted: false });
  heard = [];
  journal = await import('../../../background/recorder/journal.ts');
  journal.onWritten((written) => heard.push(written));
});
afterEach(() => void vi.useRealTimers());

it('the beginning of a page is written soon, what it goes on to say now and then', async () => {
  journal.open(page, 'page');
  more(page);
  await pass(1500);
  expect(disk.batches).toEqual([[page.id]]);
  for (let n = 0; n < 30; n++) {
    more(page);
    await pass(500);
  }
  expect(disk.batches).toHaveLength(4);
});

it('a page that begins has what others said written with it', async () => {
  journal.open(page, 'page');
  await pass(1500);
  const other = load(2);
  more(page);
  await pass(3000);
  journal.open(other, 'page');
  await pass(1500);
  expect(disk.batches).toEqual([[page.id], [page.id, other.id]]);
});

it('who waits for it has everything written at once', async () => {
  journal.open(page, 'page');
  await pass(1500);
  more(page);
  await journal.inHurry(() => journal.stored());
  expect(disk.batches).toHaveLength(2);
  await pass(60_000);
  expect(disk.batches).toHaveLength(2);
});

it('readers are told what is new and what is only more', async () => {
  journal.open(page, 'page');
  await pass(1500);
  more(page);
  await pass(5000);
  expect(heard.map(({ isNew, hasNews }) => [isNew, hasNews])).toEqual([
    [true, true],
    [false, false],
  ]);
});

it('what could not be written is written with the next write', async () => {
  disk.problem = new Error('the disk is busy');
  journal.open(page, 'page');
  more(page);
  await pass(1500);
  expect(heard).toEqual([]);
  disk.problem = null;
  more(page);
  await pass(1500);
  expect(disk.batches).toEqual([[page.id]]);
});

it('that nothing can be stored is noted, and not longer than it is so, whichever worker noted it', async () => {
  disk.problem = new Error('no room');
  journal.open(page, 'page');
  await pass(1500);
  expect(disk.noted).toBe(true);
  // The worker is stopped; the next one knows of no failure.
  vi.resetModules();
  journal = await import('../../../background/recorder/journal.ts');
  disk.problem = null;
  journal.open(page, 'page');
  await pass(1500);
  expect(disk.batches).toEqual([[page.id]]);
  expect(disk.noted).toBe(false);
});
