import { failed } from './failures.ts';
import {
  apply,
  construct,
  create,
  defineProperty,
  functionPrototype,
  functionText,
  get,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  inherit,
  NativeProxy,
  NativeWeakMap,
  weakGet,
  weakSet,
} from './natives.ts';
import { withoutUs } from './own-stack.ts';

type Fn = (...args: unknown[]) => unknown;
type Slot = 'value' | 'get' | 'set';

/** Our stand-ins and what they stand for: asked by Function.prototype.toString, as the page may. */
const originals = new NativeWeakMap<object, Fn>();

interface Options {
  /** Calls after which the native function is put back. */
  most?: number | undefined;
  /** Gets what the native function returned. */
  after?: (result: unknown, args: unknown[]) => void;
}

/**
 * Puts `before` in front of a function of the page's world, named by its path from the global object;
 * `get ` or `set ` before the path means a property, `new ` a class (the target is then its first
 * argument). The stand-in is a Proxy (same name, length, prototype, errors) and prints as the native
 * function: measured to be the form that fewest probes can tell from the original. What is missing is
 * left alone.
 */
export function hook(
  api: string,
  before: (target: object, args: unknown[]) => void,
  options: Options = {},
): void {
  const [way, path] = api.includes(' ') ? api.split(' ') : ['', api];
  const steps = (path ?? '').split('.');
  const name = steps.pop() ?? '';
  const owner = steps.reduce<unknown>((from, step) => isObject(from) && get(from, step), window);
  if (!isObject(owner)) return;
  const slot: Slot = way === 'get' || way === 'set' ? way : 'value';
  const descriptor = getOwnPropertyDescriptor(owner, name);
  const native: unknown = descriptor?.[slot];
  if (!descriptor?.configurable || typeof native !== 'function') return;

  let left = options.most ?? Infinity;
  const see = (target: unknown, args: unknown[]) => {
    if (left-- <= 0) {
      if (getOwnPropertyDescriptor(owner, name)?.[slot] === standIn)
        defineProperty(owner, name, { ...descriptor });
      return;
    }
    try {
      before(target as object, args);
    } catch (error) {
      // Whatever went wrong on our side, the page gets what it asked for.
      failed(error);
    }
  };
  const standIn = standInFor(native as Fn, see, options.after);
  defineProperty(owner, name, { ...descriptor, [slot]: standIn });
  if (way === 'new') {
    const prototype = (native as { prototype?: object }).prototype;
    if (prototype) defineProperty(prototype, 'constructor', { value: standIn });
  }
}

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

function standInFor(
  native: Fn,
  see: (target: unknown, args: unknown[]) => void,
  after?: Options['after'],
): Fn {
  // Without a prototype: otherwise the page could add traps of its own.
  const traps = create(null) as ProxyHandler<Fn>;
  traps.apply = (target, self: unknown, args: unknown[]) => {
    see(self, args);
    try {
      const result = apply(target, self, args);
      if (after) quietly(after, result, args);
      return result;
    } catch (error) {
      throw withoutUs(error);
    }
  };
  traps.construct = (target, args: unknown[], made) => {
    see(args[0], args);
    try {
      const result = construct(target, args, made) as object;
      if (after) quietly(after, result, args);
      return result;
    } catch (error) {
      throw withoutUs(error);
    }
  };
  const standIn = proxy(native, traps);
  apply(weakSet, originals, [standIn, apply(weakGet, originals, [native]) ?? native]);
  return standIn;
}

function proxy(native: Fn, traps: ProxyHandler<Fn>): Fn {
  // A ring of prototypes through a Proxy is not noticed by the browser, as one of functions is.
  traps.setPrototypeOf = (target, prototype) => {
    for (let next = prototype; next; next = getPrototypeOf(next))
      if (next === standIn) return false;
    return inherit(target, prototype);
  };
  const standIn = new NativeProxy(native, traps);
  return standIn;
}

function quietly(
  after: (result: unknown, args: unknown[]) => void,
  result: unknown,
  args: unknown[],
) {
  try {
    after(result, args);
  } catch (error) {
    failed(error);
  }
}

/** How Proxies of functions print: a stand-in from another of the page's frames is one of them. */
const NAMELESS = 'function () { [native code] }';

/** Makes the stand-ins, and this function itself, print as native code. Called once, last. */
export function maskText(): void {
  const traps = create(null) as ProxyHandler<Fn>;
  traps.apply = (target, self: unknown, args: unknown[]) => {
    const known = typeof self === 'function' ? apply(weakGet, originals, [self]) : undefined;
    try {
      const text = apply(target, known ?? self, args) as unknown;
      return text === NAMELESS && isForeign(self as Fn) ? named(self as Fn) : text;
    } catch (error) {
      throw withoutUs(error);
    }
  };
  const standIn = proxy(functionText, traps);
  apply(weakSet, originals, [standIn, functionText]);
  const descriptor = getOwnPropertyDescriptor(functionPrototype, 'toString');
  if (descriptor?.configurable)
    defineProperty(functionPrototype, 'toString', { ...descriptor, value: standIn });
}

const isForeign = (self: Fn): boolean => {
  const prototype = getPrototypeOf(self);
  return prototype !== functionPrototype && prototype !== null;
};

function named(self: Fn): string {
  const name: unknown = getOwnPropertyDescriptor(self, 'name')?.value;
  return typeof name === 'string' ? `function ${name}() { [native code] }` : NAMELESS;
}
