import { expect, it, vi } from 'vitest';
import type { Written } from '../../../background/recorder/journal.ts';
import { untilOver } from '../../../background/under-way.ts';
import { load } from '../rows.ts';

const heard = vi.hoisted(() => ({
  write: undefined as ((written: Written) => void) | undefined,
  asked: 0,
  broken: true,
}));

vi.mock('../../../background/recorder/journal.ts', () => ({
  onWritten: (reader: typeof heard.write) => (heard.write = reader),
}));
vi.mock('../../../background/database.ts', () => ({ database: () => Promise.resolve({}) }));
vi.mock('../../../src/adapters/db/read.ts', () => ({
  readReceipts: () => {
    heard.asked += 1;
    return heard.broken ? Promise.reject(new Error('closed')) : Promise.resolve([]);
  },
}));

const { recheckPromises } = await import('../../../background/consent/recheck.ts');
recheckPromises();

it('receipts that could not be read once are read again for the next page', async () => {
  const write = async () => {
    heard.write?.({ visit: load(1), reports: [], isNew: true, hasNews: true });
    await untilOver();
  };
  await write();
  heard.broken = false;
  await write();
  expect(heard.asked).toBe(2);
  // What was read is kept.
  await write();
  expect(heard.asked).toBe(2);
});
