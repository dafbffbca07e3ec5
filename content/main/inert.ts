import { add, create, defineProperty, isArray, keysOf } from './natives.ts';

/**
 * A copy of plain data that no page has a say in: without prototypes, and with the one hook shadowed
 * by which JSON.stringify would ask the page (`toJSON` on Object.prototype or Array.prototype).
 */
export function inert(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const source = data as Record<string, unknown>;
  if (isArray(data)) {
    const list: unknown[] = [];
    for (let i = 0; i < data.length; i++) add(list, inert(data[i]));
    defineProperty(list, 'toJSON', { value: undefined });
    return list;
  }
  const copy = create(null);
  const keys = keysOf(source);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (key !== undefined) copy[key] = inert(source[key]);
  }
  return copy;
}
