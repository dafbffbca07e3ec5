import { describe, expect, it } from 'vitest';
import { between, kindOf, parseStat, tally, treeOf } from '../../../scripts/bench/process-cpu.mjs';

type Live = Parameters<typeof tally>[0][number];
const one = (pid: number, kind: Live['kind'], own: number, ended = 0, more = {}): Live => ({
  ...{ pid, parent: 1, kind, own, ended, began: pid },
  ...more,
});

describe('a line of /proc/<pid>/stat', () => {
  const rest =
    'S 41 40 40 0 -1 4194560 903 120 0 0 250 31 7 2 20 0 12 0 88211 1234567 456 18446744073709551615';

  it('tells whose child it is and what time it took, and its ended children', () => {
    expect(parseStat(`4711 (chromium) ${rest}`)).toEqual({
      ...{ pid: 4711, parent: 41, own: 281, ended: 9, began: 88211 },
    });
  });

  it('is read right whatever the process calls itself', () => {
    for (const name of ['Chrome_Child (x) R 9 9', 'a b', ')', ''])
      expect(parseStat(`4711 (${name}) ${rest}`)).toMatchObject({ parent: 41, own: 281 });
  });
});

describe('processes', () => {
  it('are known by what they were started for', () => {
    const kinds = [
      '/usr/lib/chromium/chromium\0--type=renderer\0--lang=en',
      '/usr/lib/chromium/chromium --type=renderer --extension-process --lang=en',
      'chromium\0--type=utility\0--utility-sub-type=network.mojom.NetworkService',
      'chromium\0--type=zygote',
      'chrome_crashpad_handler\0--monitor-self',
    ].map(kindOf);
    expect(kinds).toEqual(['page', 'extension', 'network', 'rest', 'rest']);
  });

  it('belong to whoever started them, at any depth and in any order', () => {
    const all = [
      { ...one(5, 'page', 0), parent: 4 },
      { ...one(2, 'browser', 0), parent: 1 },
      { ...one(4, 'rest', 0), parent: 2 },
      { ...one(9, 'page', 0), parent: 8 },
    ];
    expect(treeOf(all, 2).map(({ pid }) => pid)).toEqual([2, 4, 5]);
    expect(treeOf(all, 77)).toEqual([]);
  });
});

describe('the sum of a tree', () => {
  it('is told by kind', () => {
    const { ticks } = tally(
      [one(2, 'browser', 10), one(3, 'page', 5), one(4, 'page', 6), one(5, 'extension', 2)],
      new Map(),
    );
    expect(ticks).toEqual({ browser: 10, page: 11, extension: 2, network: 0, rest: 0, all: 23 });
  });

  it('counts who has ended once, as what it was, and its last moments as those of a page', () => {
    const before = tally(
      [one(2, 'browser', 10), one(3, 'rest', 1), one(5, 'extension', 8)],
      new Map(),
    );
    // Its parent was told of 9 ticks, one more than was seen of it.
    const after = tally([one(2, 'browser', 11), one(3, 'rest', 1, 9)], before.known);
    expect(after.ticks).toEqual({
      browser: 11,
      extension: 8,
      page: 1,
      network: 0,
      rest: 1,
      all: 21,
    });
  });

  it('never goes down, though a parent has not been told yet', () => {
    const before = tally([one(2, 'browser', 10), one(3, 'page', 8)], new Map());
    const after = tally([one(2, 'browser', 10)], before.known);
    expect(after.ticks.all).toBe(before.ticks.all);
  });

  it('takes two processes with one number for two', () => {
    const before = tally([one(2, 'browser', 1), one(3, 'page', 8)], new Map());
    const after = tally(
      [one(2, 'browser', 1, 8), one(3, 'extension', 4, 0, { began: 99 })],
      before.known,
    );
    expect(after.ticks).toMatchObject({ page: 8, extension: 4, all: 13 });
  });
});

describe('between two looks', () => {
  it('is what was used meanwhile, and nothing where nothing can be read', () => {
    const cpu = { browser: 1, extension: 0, page: 2, network: 0, rest: 0, all: 3 };
    expect(between(cpu, { ...cpu, page: 12, all: 13 })).toMatchObject({
      page: 10,
      browser: 0,
      all: 10,
    });
    expect(between(null, cpu)).toEqual({});
    expect(between(cpu, null)).toEqual({});
  });
});
