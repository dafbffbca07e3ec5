/** Functions of the browser as they were before the page could change them. */
export const { apply, get, ownKeys, getOwnPropertyDescriptor, defineProperty } = Reflect;
export const { parse, stringify } = JSON;
export const NativeProxy = Proxy;
export const NativeWeakMap = WeakMap;
export const NativeMap = Map;
export const NativeError = Error;
export const NativeCustomEvent = CustomEvent;
export const NativeMouseEvent = MouseEvent;
export const NativeEventTarget = EventTarget;
export const later = setTimeout;
export const now = Date.now;
export const { isArray } = Array;
export const keysOf = Object.keys;
export const create = Object.create as (prototype: null) => Record<string, unknown>;

export const dispatch = EventTarget.prototype.dispatchEvent;
export const listen = EventTarget.prototype.addEventListener;
export const unlisten = EventTarget.prototype.removeEventListener;
export const detailOf = getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')?.get;
export const relatedOf = getOwnPropertyDescriptor(MouseEvent.prototype, 'relatedTarget')?.get;
export const press = HTMLElement.prototype.click;
export const weakGet = WeakMap.prototype.get;
export const weakSet = WeakMap.prototype.set;
export const weakHas = WeakMap.prototype.has;
export const functionText = Function.prototype.toString;

const activeGetter =
  typeof UserActivation === 'undefined'
    ? undefined
    : getOwnPropertyDescriptor(UserActivation.prototype, 'isActive')?.get;
const activation = navigator.userActivation as UserActivation | undefined;

/** Whether a click or key press of the person is still fresh. */
export const clicked = (): boolean =>
  activeGetter && activation ? Boolean(apply(activeGetter, activation, [])) : false;
