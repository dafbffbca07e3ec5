import { create, isArray, keysOf } from './natives.ts';

/**
 * A copy of plain data that no page has a say in: without prototypes, and with the one hook shadowed
 * by which JSON.stringify would ask the page (`toJSON` on Object.prototype or Array.prototype).
 */
export function inert(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const source = data as Record<string, unknown>;
  const copy = (isArray(data) ? [] : create(null)) as Record<string, unknown>;
  const keys = keysOf(source);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (key !== undefined) copy[key] = inert(source[key]);
  }
  copy['toJSON'] = undefined;
  return copy;
}
