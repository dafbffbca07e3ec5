import { beforeEach, describe, expect, it, vi } from 'vitest';

const kept = vi.hoisted(() => new Map<string, string>());

/** What the browser keeps of a session comes back as JSON. */
vi.mock('../../../src/adapters/browser/api.ts', () => ({
  browser: {
    storage: {
      session: {
        get: (key: string) =>
          Promise.resolve(
            kept.has(key) ? { [key]: JSON.parse(kept.get(key) ?? '') as unknown } : {},
          ),
        set: (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) kept.set(key, JSON.stringify(value));
          return Promise.resolve();
        },
      },
    },
  },
}));

/** The module as a worker that was started again has it. */
const worker = () => {
  vi.resetModules();
  return import('../../../background/recorder/forgotten.ts');
};

beforeEach(() => kept.clear());

describe('what was forgotten', () => {
  it.each(['site.example', 'constructor', '__proto__'])(
    'stays so for pages of %s, the worker started again',
    async (site) => {
      await (await worker()).markForgotten(site, 100);
      const { isForgotten } = await worker();
      expect(await isForgotten(site, 100)).toBe(true);
      expect(await isForgotten(site, 101)).toBe(false);
      expect(await isForgotten('other.example', 100)).toBe(false);
    },
  );

  it.each(['site.example', 'constructor', '__proto__'])(
    'with everything, or with a time, is so for %s',
    async (site) => {
      const first = await worker();
      await first.markForgotten(null, 100);
      await first.markSpanForgotten(200, 300);
      const { isForgotten } = await worker();
      expect(await isForgotten(site, 100)).toBe(true);
      expect(await isForgotten(site, 150)).toBe(false);
      expect(await isForgotten(site, 250)).toBe(true);
    },
  );

  it('while the clock was ahead, is recorded again once it is right', async () => {
    const ahead = Date.now() + 365 * 86_400_000;
    const first = await worker();
    await first.markForgotten(null, ahead);
    await first.markSpanForgotten(0, ahead);
    const { isForgotten } = await worker();
    expect(await isForgotten('site.example', Date.now() - 1000)).toBe(true);
    expect(await isForgotten('site.example', Date.now() + 1000)).toBe(false);
    expect(await (await worker()).isForgotten('site.example', Date.now() + 1000)).toBe(false);
  });
});
