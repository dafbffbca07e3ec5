import {
  apply,
  defineProperty,
  functionText,
  get,
  getOwnPropertyDescriptor,
  NativeProxy,
  NativeWeakMap,
  weakGet,
  weakHas,
  weakSet,
} from './natives.ts';

type Fn = (...args: unknown[]) => unknown;

/** Our stand-ins and what they stand for: asked by Function.prototype.toString, as the page may. */
const originals = new NativeWeakMap<object, Fn>();

/**
 * Puts `before` in front of a function of the page's world, named by its path from the global object.
 * The stand-in is a Proxy (same name, length, prototype, errors) and prints as the native function:
 * measured to be the form that fewest probes can tell from the original. Missing functions are left.
 */
export function hook(path: string, before: (target: object, args: unknown[]) => void): void {
  const steps = path.split('.');
  const name = steps[steps.length - 1] ?? '';
  let owner: unknown = window;
  for (const step of steps.slice(0, -1)) {
    if (typeof owner !== 'object' && typeof owner !== 'function') return;
    if (owner === null) return;
    owner = get(owner, step);
  }
  if (owner === null || (typeof owner !== 'object' && typeof owner !== 'function')) return;
  const descriptor = getOwnPropertyDescriptor(owner, name);
  const native: unknown = descriptor?.value;
  if (!descriptor?.configurable || typeof native !== 'function') return;
  const standIn = new NativeProxy(native as Fn, {
    apply(target, self: unknown, args: unknown[]) {
      try {
        before(self as object, args);
      } catch {
        // Whatever went wrong on our side, the page gets what it asked for.
      }
      return apply(target, self, args);
    },
  });
  apply(weakSet, originals, [standIn, native]);
  defineProperty(owner, name, { ...descriptor, value: standIn });
}

/** Makes the stand-ins, and this function itself, print as native code. Called once, last. */
export function maskText(): void {
  const standIn = new NativeProxy(functionText, {
    apply(target, self: unknown, args: unknown[]) {
      const known =
        typeof self === 'function' && apply(weakHas, originals, [self])
          ? apply(weakGet, originals, [self])
          : self;
      return apply(target, known, args) as unknown;
    },
  });
  apply(weakSet, originals, [standIn, functionText]);
  const descriptor = getOwnPropertyDescriptor(Function.prototype, 'toString');
  if (descriptor?.configurable)
    defineProperty(Function.prototype, 'toString', { ...descriptor, value: standIn });
}
