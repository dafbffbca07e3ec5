import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Kept } from '../../../content/isolated/kept.ts';

const leave = { run: () => undefined as void };
const found: string[] = [];
let storage: Record<string, unknown>;

/** A storage whose own properties are its entries, as a browser's. */
const storageOf = (entries: Record<string, string>) =>
  Object.assign(
    Object.create({
      getItem(this: Record<string, string>, name: string) {
        return this[name] ?? null;
      },
      key(this: Record<string, string>, index: number) {
        return Object.keys(this)[index] ?? null;
      },
      get length(): number {
        return Object.keys(this).length;
      },
    }) as Record<string, unknown>,
    entries,
  );
const kept = () => new Kept((name, value, host) => found.push(`${name}=${value}@${host}`));

beforeEach(() => {
  vi.useFakeTimers();
  found.length = 0;
  storage = storageOf({ old: '1' });
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('addEventListener', (_: string, run: () => void) => (leave.run = run));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('entries that appear without a call', () => {
  it('belong to whoever took the storage last', () => {
    const one = kept();
    one.opened('a.example');
    storage['x'] = '7';
    one.opened('b.example');
    storage['y'] = '8';
    vi.runAllTimers();
    storage['z'] = '9';
    leave.run();
    expect(found).toEqual(['x=7@a.example', 'y=8@b.example', 'z=9@b.example']);
  });

  it('are told once, and not where they were there before or were seen written', () => {
    const one = kept();
    one.opened('a.example');
    one.known('seen');
    storage['seen'] = '7';
    storage['old'] = '2';
    vi.runAllTimers();
    leave.run();
    expect(found).toEqual([]);
  });

  it('are left alone in an application’s storage, and where there is none', () => {
    const many = Array.from({ length: 200 }, (_, index): [string, string] => [`k${index}`, '']);
    vi.stubGlobal('localStorage', storageOf(Object.fromEntries(many)));
    kept().opened('a.example');
    vi.runAllTimers();
    vi.stubGlobal('localStorage', undefined);
    kept().opened('a.example');
    vi.runAllTimers();
    expect(found).toEqual([]);
  });
});
