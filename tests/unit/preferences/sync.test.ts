import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTS, preferenceName, type Preference } from '../../../src/core/model/preference.ts';
import { PURPOSES } from '../../../src/core/model/purpose.ts';
import { TRUST_LEVELS } from '../../../src/core/model/visit.ts';
import {
  fromItems,
  merged,
  noted,
  standingOf,
  toItems,
  travelling,
  type SyncEntries,
} from '../../../src/core/preferences/sync.ts';
import { preferences } from '../arbitraries.ts';

const NOW = Date.UTC(2026, 5, 1);
const NONE: SyncEntries = new Map();
const social = (allow: boolean): Preference => ({ scope: 'everywhere', purpose: 'social', allow });
const once = (all: Preference[]) => [...new Map(all.map((p) => [preferenceName(p), p])).values()];
const byName = (all: readonly Preference[]) =>
  Object.fromEntries(all.map((one) => [preferenceName(one), one.allow]));

/** The browser's storage.sync, with its limits, shared by several browsers. */
class Shared {
  items: Record<string, string> = {};
  set(items: Record<string, string>): void {
    this.items = { ...this.items, ...items };
    const sizes = Object.entries(this.items).map(
      ([key, value]) => key.length + JSON.stringify(value).length,
    );
    if (sizes.length > 512 || sizes.some((size) => size > 8192)) throw new Error('quota');
    if (sizes.reduce((sum, size) => sum + size, 0) > 102_400) throw new Error('quota');
  }
}

/** One browser with its own preferences and memory, as background/sync.ts keeps them. */
class Browser {
  known = NONE;
  constructor(
    readonly shared: Shared,
    public wished: Preference[] = [],
  ) {}
  sync(now: number): void {
    const all = merged(noted(this.known, this.wished, now), fromItems(this.shared.items), now);
    this.wished = [...this.wished.filter((one) => !travelling([one]).length), ...standingOf(all)];
    this.shared.set(toItems(all));
    this.known = fromItems(toItems(all));
  }
}

describe('preferences of two browsers', () => {
  it('follow the last choice, though the clock of one of them is ahead', () => {
    const shared = new Shared();
    const [ahead, behind] = [new Browser(shared, [social(true)]), new Browser(shared)];
    ahead.sync(NOW + 3_600_000);
    behind.sync(NOW);
    expect(behind.wished).toEqual([social(true)]);
    behind.wished = [social(false)];
    behind.sync(NOW + 1000);
    expect(behind.wished).toEqual([social(false)]);
    ahead.sync(NOW + 3_602_000);
    expect(ahead.wished).toEqual([social(false)]);
    behind.wished = [];
    behind.sync(NOW + 3000);
    ahead.sync(NOW + 3_604_000);
    expect(ahead.wished).toEqual([]);
  });

  it('go along with what of a purpose is refused: nothing is allowed that was not', () => {
    const shared = new Shared();
    const money = { scope: 'everywhere', purpose: 'social', part: 'money', allow: false } as const;
    const [one, two] = [new Browser(shared, [social(true), money]), new Browser(shared)];
    one.sync(NOW);
    two.sync(NOW + 1);
    expect(byName(two.wished)).toEqual(byName([social(true), money]));
    two.wished = [social(true)];
    two.sync(NOW + 2);
    one.sync(NOW + 3);
    expect(one.wished).toEqual([social(true)]);
  });

  it('end up the same, the newest of each', () => {
    const shared = new Shared();
    const [one, two] = [new Browser(shared, [social(true)]), new Browser(shared)];
    one.sync(NOW);
    two.sync(NOW + 1);
    expect(two.wished).toEqual([social(true)]);
    two.wished = [social(false)];
    two.sync(NOW + 2);
    one.sync(NOW + 3);
    expect(one.wished).toEqual([social(false)]);
  });

  it('stay taken back, though the other still had them', () => {
    const shared = new Shared();
    const [one, two] = [new Browser(shared, [social(true)]), new Browser(shared)];
    one.sync(NOW);
    two.sync(NOW + 1);
    one.wished = [];
    one.sync(NOW + 2);
    two.sync(NOW + 3);
    expect(two.wished).toEqual([]);
    two.wished = [social(true)];
    two.sync(NOW + 4);
    one.sync(NOW + 5);
    expect(one.wished).toEqual([social(true)]);
  });

  it('of which two were changed in the same millisecond, allow less', () => {
    const a = noted(NONE, [social(true)], NOW);
    const b = noted(NONE, [social(false)], NOW);
    expect(standingOf(merged(a, b, NOW))).toEqual([social(false)]);
    expect(standingOf(merged(b, a, NOW))).toEqual([social(false)]);
  });

  it('agree whatever was set where, and in whichever order they meet', () => {
    fc.assert(
      fc.property(preferences, preferences, preferences, (first, second, third) => {
        const shared = new Shared();
        const browsers = [first, second, third].map((all) => new Browser(shared, once(all)));
        for (let round = 0; round < 2; round++)
          for (const [n, browser] of browsers.entries()) browser.sync(NOW + round * 10 + n);
        const [one, ...others] = browsers.map(({ wished }) => byName(travelling(wished)));
        for (const other of others) expect(other).toEqual(one);
      }),
    );
  });

  it('never tell of single sites, and take none', () => {
    fc.assert(
      fc.property(preferences, (all) => {
        const items = toItems(noted(NONE, once(all), NOW));
        expect(JSON.stringify(items)).not.toContain('example');
      }),
    );
    const forged = JSON.stringify([
      { scope: { site: 'evil.example' }, purpose: 'social', allow: true, at: NOW },
    ]);
    expect(fromItems({ 'prefs-1': forged }).size).toBe(0);
  });
});

describe('what is stored', () => {
  it('fits, even where everything that can be said is said', () => {
    const all = ['everywhere' as const, ...TRUST_LEVELS.map((level) => ({ level }))].flatMap(
      (scope) =>
        PURPOSES.flatMap((purpose) => [
          { scope, purpose, allow: true },
          ...PARTS.map((part) => ({ scope, purpose, part, allow: false })),
        ]),
    );
    const shared = new Shared();
    const entries = noted(NONE, all, NOW);
    expect(entries.size).toBe(all.length);
    shared.set(toItems(entries));
    expect(fromItems(shared.items)).toEqual(entries);
  });

  it('is left out where it cannot be read', () => {
    for (const text of ['', '{', 'null', '{}', '[1,null,{"scope":"everywhere"}]', 7, null])
      expect(fromItems({ 'prefs-0': text, other: '[]' }).size).toBe(0);
  });

  it('forgets what was taken back a year ago, and does not believe a clock far ahead', () => {
    const gone = noted(noted(NONE, [social(true)], NOW), [], NOW + 1);
    expect(merged(gone, NONE, NOW + 2).size).toBe(1);
    expect(merged(gone, NONE, NOW + 366 * 86_400_000).size).toBe(0);
    const ahead = noted(NONE, [social(true)], NOW + 1e12);
    const [entry] = merged(ahead, NONE, NOW).values();
    expect(entry?.at).toBe(NOW + 86_400_000);
  });
});
