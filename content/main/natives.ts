/** Functions of the browser as they were before the page could change them. */
export const { apply, construct, get, ownKeys, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
export const { deleteProperty } = Reflect;
const { defineProperty: define, setPrototypeOf: inherit } = Reflect;
export const { parse, stringify } = JSON;
export const NativeProxy = Proxy;
export const NativeWeakMap = WeakMap;
export const NativeError = Error;
export const NativeCustomEvent = CustomEvent;
export const NativeMouseEvent = MouseEvent;
export const NativeEventTarget = EventTarget;
export const NativeMutationObserver = MutationObserver;
export const later = setTimeout;
export const now = Date.now;
export const { isArray } = Array;
export const keysOf = Object.keys;
export const create = Object.create as (prototype: null) => Record<string, unknown>;
export { inherit };

/** Defines by a descriptor in which the page, through Object.prototype, has no say. */
export function defineProperty(owner: object, name: string, made: PropertyDescriptor): boolean {
  const descriptor = create(null);
  const keys = keysOf(made);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as keyof PropertyDescriptor | undefined;
    if (key) descriptor[key] = made[key];
  }
  return define(owner, name, descriptor);
}

/** Appends, whatever the page made of Array.prototype. */
export function add<T>(list: T[], item: T): void {
  const descriptor = create(null);
  descriptor['value'] = item;
  descriptor['writable'] = descriptor['enumerable'] = descriptor['configurable'] = true;
  define(list, list.length, descriptor);
}

export const dispatch = EventTarget.prototype.dispatchEvent;
export const listen = EventTarget.prototype.addEventListener;
export const unlisten = EventTarget.prototype.removeEventListener;
export const press = HTMLElement.prototype.click;
export const weakGet = WeakMap.prototype.get;
export const weakSet = WeakMap.prototype.set;
export const { then } = Promise.prototype;
export const functionText = Function.prototype.toString;
export const functionPrototype = Function.prototype;

type Getter = () => unknown;

/** The browser's own getter of a property of a class that may not be there. */
export function getterOf(type: string, name: string): Getter | undefined {
  const owner = get(window, type) as { prototype?: object } | undefined;
  return owner?.prototype && getOwnPropertyDescriptor(owner.prototype, name)?.get;
}

/** What a getter says of an object; undefined where it is not of that class. */
export function ask(getter: Getter | undefined, self: unknown): unknown {
  if (!getter) return undefined;
  try {
    return apply(getter, self, []);
  } catch {
    return undefined;
  }
}

export const detailOf = getterOf('CustomEvent', 'detail');
export const blobTypeOf = getterOf('Blob', 'type');
export const relatedOf = getterOf('MouseEvent', 'relatedTarget');

const activeGetter = getterOf('UserActivation', 'isActive');
const activation = navigator.userActivation as UserActivation | undefined;

/** Whether a click or key press of the person is still fresh. */
export const clicked = (): boolean => activation !== undefined && !!ask(activeGetter, activation);
