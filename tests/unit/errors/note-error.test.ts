import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const OWN = 'chrome-extension://abcdefgh/';
const store = vi.hoisted(() => ({ local: {} as Record<string, unknown>, writes: 0, full: false }));

vi.mock('../../../src/adapters/browser/api.ts', () => ({
  browser: {
    runtime: { getURL: () => OWN, getManifest: () => ({ version: '1.2.3' }) },
    storage: {
      local: {
        get: (key: string) => Promise.resolve({ [key]: store.local[key] }),
        set: (what: object) => {
          if (store.full) return Promise.reject(new Error('full'));
          store.writes += 1;
          Object.assign(store.local, what);
          return Promise.resolve();
        },
        remove: (key: string) => {
          delete store.local[key];
          return Promise.resolve();
        },
      },
    },
  },
}));

let heard: Record<string, (event: object) => void>;
const load = () => import('../../../src/adapters/browser/errors.ts');

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  Object.assign(store, { local: {}, writes: 0, full: false });
  heard = {};
  vi.stubGlobal('addEventListener', (name: string, hear: () => void) => (heard[name] = hear));
  vi.stubGlobal('navigator', {
    userAgent: 'Mozilla/5.0 (X11) AppleWebKit/537.36 Chrome/150.0.0.0 Safari/537.36 Edg/150.0.0.0',
    locks: { request: (_: string, run: () => unknown) => Promise.resolve().then(run) },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an error of our own', () => {
  it('is kept without content, whichever way it comes', async () => {
    const { watchErrors, readErrors } = await load();
    watchErrors('popup');
    const thrown = new TypeError('Cannot read clinic.example of undefined');
    thrown.stack = `TypeError: x\n at f (${OWN}popup/popup.js:1:99)\n at https://clinic.example/a.js:1:1`;
    heard['error']?.({ error: thrown, message: '' });
    heard['unhandledrejection']?.({ reason: 'https://clinic.example/' });
    heard['unhandledrejection']?.({ reason: undefined });
    await vi.advanceTimersByTimeAsync(2000);
    const errors = await readErrors();
    expect(errors).toMatchObject([
      { part: 'popup', name: 'Error', message: '', places: [], count: 2 },
      {
        name: 'TypeError',
        message: 'Cannot read … of undefined',
        places: ['popup/popup.js:1:99'],
        version: '1.2.3',
        browser: 'Edg 150',
        count: 1,
      },
    ]);
    expect(JSON.stringify(store.local)).not.toContain('clinic');
  });

  it('is written at once, and a storm of them seldom', async () => {
    const { noteError } = await load();
    noteError('background', new Error('a'));
    await vi.advanceTimersByTimeAsync(0);
    expect(store.writes).toBe(1);
    for (let n = 0; n < 5000; n++) noteError('background', new Error('a'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(store.writes).toBe(2);
    expect(JSON.stringify(store.local).length).toBeLessThan(2000);
  });

  it('that cannot be written, or read, makes no further error', async () => {
    const { noteError, readErrors } = await load();
    store.full = true;
    noteError('background', new Error('a'));
    const trap = {
      get message() {
        throw new Error('no');
      },
    };
    expect(() => noteError('background', trap)).not.toThrow();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await readErrors()).toEqual([]);
  });

  it('is gone when the list is deleted', async () => {
    const { clearErrors, noteError, readErrors } = await load();
    noteError('background', new Error('a'));
    noteError('background', new Error('b'));
    await vi.advanceTimersByTimeAsync(0);
    await clearErrors();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await readErrors()).toEqual([]);
  });
});
