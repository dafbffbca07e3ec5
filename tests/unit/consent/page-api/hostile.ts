import fc from 'fast-check';
import type { Page } from '../../../../src/core/consent/page-api/page-api.ts';

const MORE_NAMES = ['id', 'name', 'status', 'consent', 'purposes', 'categories', 'then', 'length'];

/** Names of members that a page's objects have, to be told lies under. */
function namesIn(value: unknown, depth = 0): string[] {
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner, depth + 1)]);
}

/** A value of a hostile page: any type, getters that throw, functions that give any of it. */
export function hostile(page: Page): fc.Arbitrary<unknown> {
  const names = [...new Set([...namesIn(page), ...MORE_NAMES])];
  return fc.letrec<{ hostile: unknown }>((tie) => ({
    hostile: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom<unknown>(
        undefined,
        null,
        0,
        Number.NaN,
        true,
        '',
        'x'.repeat(5000),
        'constructor',
      ),
      fc.array(tie('hostile'), { maxLength: 3 }),
      tie('hostile').map((value) => () => value),
      tie('hostile').map((value) => () => promised(value)),
      tie('hostile').map((value) =>
        Object.assign([value], { includes: () => 'yes', flatMap: () => [value] }),
      ),
      fc.dictionary(fc.constantFrom(...names), tie('hostile'), { maxKeys: 6 }),
      fc.constantFrom(...names).map((name) =>
        Object.defineProperty({}, name, {
          get() {
            throw new Error('no');
          },
        }),
      ),
    ),
  })).hostile;
}

/** A promise of the page's that may fail: that it does is the page's own affair. */
function promised(value: unknown): Promise<unknown> {
  const promise = Promise.resolve(value);
  promise.catch(() => undefined);
  return promise;
}

/** One member of a working manager, swapped for a hostile value. */
export function spoil(page: Page, path: readonly number[], value: unknown): Page {
  const copy: Page = { ...page };
  const [step = 0, ...rest] = path;
  const names = Object.keys(copy);
  const name = names[step % Math.max(1, names.length)];
  if (name === undefined) return copy;
  const inner = copy[name];
  copy[name] =
    rest.length > 0 && typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? spoil(inner as Page, rest, value)
      : value;
  return copy;
}
