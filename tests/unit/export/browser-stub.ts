import { vi } from 'vitest';

/** What storage.local of the stubbed browser holds. */
export const stored = new Map<string, unknown>();
/** Whether it takes nothing more. */
export const disk = { full: false };
export const permissions = { contains: vi.fn<() => Promise<boolean>>() };

/** In place of src/adapters/browser/api.ts: `vi.mock(…, () => import('./browser-stub.ts'))`. */
export const browser = {
  permissions,
  storage: {
    local: {
      get: (key: string) => Promise.resolve(stored.has(key) ? { [key]: stored.get(key) } : {}),
      set: (values: Record<string, unknown>) => {
        if (disk.full) return Promise.reject(new Error('no room'));
        for (const [key, value] of Object.entries(values)) stored.set(key, value);
        return Promise.resolve();
      },
      remove: (key: string) => Promise.resolve(void stored.delete(key)),
    },
  },
};

/** Locks of the browser's, which nobody else holds. */
export const stubLocks = (): unknown =>
  vi.stubGlobal('navigator', {
    locks: {
      request: (_name: string, ...[options, run]: unknown[]) =>
        ((run ?? options) as (lock: object) => unknown)({}),
    },
  });
