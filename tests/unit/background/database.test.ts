import { expect, it, vi } from 'vitest';

const disk = vi.hoisted(() => ({ broken: false, opened: 0 }));

vi.mock('../../../src/adapters/browser/lock.ts', () => ({
  loadLock: () => Promise.resolve(null),
  loadLockState: () => Promise.resolve({ phase: 'locked', done: 0, total: 0, failed: false }),
}));
vi.mock('../../../src/adapters/browser/recent.ts', () => ({
  loadRecent: () => Promise.resolve({ visits: [], receipts: [] }),
}));
vi.mock('../../../src/adapters/db/open.ts', () => ({ db: 'the disk' }));
vi.mock('../../../src/adapters/db/renew.ts', () => ({
  finishRenewing: () => (disk.broken ? Promise.reject(new Error('busy')) : Promise.resolve()),
}));
vi.mock('../../../src/adapters/db/memory.ts', () => ({
  memoryDatabase: () => Promise.resolve(`memory ${++disk.opened}`),
}));
vi.mock('../../../src/adapters/db/record.ts', () => ({}));
vi.mock('../../../src/adapters/db/wishes.ts', () => ({}));
vi.mock('../../../background/lock/sealed-writes.ts', () => ({
  exclusively: (work: () => Promise<unknown>) => work(),
  sealWritesOf: () => undefined,
}));

const { closeDatabase, database, isLocked } = await import('../../../background/database.ts');

it('a record that could not be locked at once is read by nobody, and locked for whoever asks next', async () => {
  disk.broken = true;
  await expect(closeDatabase()).rejects.toThrow('busy');
  await expect(database()).rejects.toThrow('busy');
  disk.broken = false;
  expect(await database()).toBe('memory 1');
  expect(await isLocked()).toBe(true);
  expect(disk.opened).toBe(1);
});
