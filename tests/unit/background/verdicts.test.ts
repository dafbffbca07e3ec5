import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Verdict } from '../../../background/verdicts.ts';
import { load, SITE } from '../rows.ts';

const told = vi.hoisted(() => ({
  written: undefined as
    ((written: { visit: { site: string; day: string }; hasNews: boolean }) => void) | undefined,
  receipts: undefined as ((site: string | null) => void) | undefined,
  visits: [] as { site: string; day: string }[],
  noted: [] as [site: string, day: string][],
}));

vi.mock('../../../background/recorder/journal.ts', () => ({
  onWritten: (reader: typeof told.written) => (told.written = reader),
}));
vi.mock('../../../background/consent/recheck.ts', () => ({
  onReceipts: (reader: typeof told.receipts) => (told.receipts = reader),
}));
vi.mock('../../../background/database.ts', () => ({
  database: () => Promise.resolve({}),
  isLocked: () => Promise.resolve(false),
}));
vi.mock('../../../src/adapters/db/read.ts', () => ({
  readSite: (_: unknown, site: string) =>
    Promise.resolve({
      site: undefined,
      visits: told.visits.filter((visit) => visit.site === site),
      observations: [],
      receipts: [],
    }),
}));
vi.mock('../../../src/adapters/db/verdict.ts', () => ({
  noteVerdict: (_: unknown, { site, day }: { site: string; day: string }) => {
    told.noted.push([site, day]);
    return Promise.resolve();
  },
}));
vi.mock('../../../src/adapters/browser/errors.ts', () => ({ noteError: () => undefined }));

const write = (site: string, day: string, hasNews = true) =>
  told.written?.({ visit: { site, day }, hasNews });
/** Long after everything that waits has been done. */
const LONG = 60_000;
let judgeDue: () => Promise<boolean>;
let heard: Verdict[];
let reading: (verdict: Verdict) => Promise<void>;

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers();
  Object.assign(told, { visits: [load(2, { day: '2026-01-06' }), load(1)], noted: [] });
  heard = [];
  reading = () => Promise.resolve();
  const verdicts = await import('../../../background/verdicts.ts');
  verdicts.onVerdict(async (verdict) => {
    await reading(verdict);
    heard.push(verdict);
  });
  verdicts.judgeSites();
  judgeDue = verdicts.judgeDue;
});
afterEach(() => void vi.useRealTimers());

describe('a verdict on a site', () => {
  it('comes once when what was written has settled', async () => {
    for (let n = 0; n < 3; n++) write(SITE, '2026-01-05');
    expect(heard).toEqual([]);
    await vi.advanceTimersByTimeAsync(LONG);
    expect(heard.map(({ site, day }) => [site, day])).toEqual([[SITE, '2026-01-05']]);
    expect(told.noted).toEqual([[SITE, '2026-01-05']]);
  });

  it('waits longer where there is only more of what was known, and no longer once there is news', async () => {
    write(SITE, '2026-01-05', false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(heard).toEqual([]);
    write(SITE, '2026-01-05');
    await vi.advanceTimersByTimeAsync(2000);
    expect(heard).toHaveLength(1);

    write(SITE, '2026-01-05', false);
    for (let n = 0; n < 20; n++) {
      await vi.advanceTimersByTimeAsync(1000);
      write(SITE, '2026-01-05', false);
    }
    expect(heard).toHaveLength(2);
  });

  it('comes at once where somebody waits for it, and not again', async () => {
    write(SITE, '2026-01-05');
    expect(await judgeDue()).toBe(true);
    expect(heard).toHaveLength(1);
    expect(await judgeDue()).toBe(false);
    await vi.advanceTimersByTimeAsync(LONG);
    expect(heard).toHaveLength(1);
  });

  it('follows a receipt, too, for the day of the last visit', async () => {
    told.receipts?.(SITE);
    told.receipts?.(null);
    told.receipts?.('forgotten.example');
    expect(await judgeDue()).toBe(true);
    expect(heard.map(({ site, day }) => [site, day])).toEqual([[SITE, '2026-01-06']]);
  });

  it('is waited for where it is being told already, and never comes before an older one', async () => {
    const order: string[] = [];
    let goOn = () => {};
    reading = ({ day }) => {
      order.push(day);
      return day === '2026-01-05' ? new Promise((done) => (goOn = done)) : Promise.resolve();
    };
    write(SITE, '2026-01-05');
    await vi.advanceTimersByTimeAsync(LONG);
    write(SITE, '2026-01-06');
    const all = judgeDue();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(order).toEqual(['2026-01-05']);
    goOn();
    await all;
    expect(order).toEqual(['2026-01-05', '2026-01-06']);
    expect(heard).toHaveLength(2);
  });
});
