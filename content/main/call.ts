import type { Call } from '../../src/core/detectors/detector.ts';
import {
  apply,
  clicked,
  getOwnPropertyDescriptor,
  defineProperty,
  NativeError,
} from './natives.ts';

/** A call of a watched function as detectors see it. What costs something is looked up when asked. */
export function callOf(api: string, self: object, args: readonly unknown[]): Call {
  const target = canvasOf(self) ?? self;
  return {
    api,
    target,
    args,
    get clicked() {
      return clicked();
    },
    script: scriptHost,
    canvas: () => sizeOf(target),
  };
}

const contextCanvas = [
  typeof CanvasRenderingContext2D === 'undefined' ? null : CanvasRenderingContext2D,
  typeof OffscreenCanvasRenderingContext2D === 'undefined'
    ? null
    : OffscreenCanvasRenderingContext2D,
].flatMap((type) => {
  const getter = type && getOwnPropertyDescriptor(type.prototype, 'canvas')?.get;
  return getter ? [getter] : [];
});

/** The canvas that a drawing context belongs to; null for anything else. */
function canvasOf(self: object): object | null {
  for (const getter of contextCanvas) {
    try {
      return apply(getter, self, []) as object;
    } catch {
      // Not a context of this type.
    }
  }
  return null;
}

function sizeOf(target: object): { width: number; height: number; visible: boolean } | null {
  if (target instanceof HTMLCanvasElement) {
    const box = target.isConnected ? target.getBoundingClientRect() : null;
    const visible = box !== null && box.width > 1 && box.height > 1 && isShown(target);
    return { width: target.width, height: target.height, visible };
  }
  if (typeof OffscreenCanvas !== 'undefined' && target instanceof OffscreenCanvas)
    return { width: target.width, height: target.height, visible: false };
  return null;
}

const isShown = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/** Host of the innermost script on the stack that is not ours; '' for the page's own inline script. */
function scriptHost(): string {
  // A page can listen in on stacks through Error.prepareStackTrace: it is set aside for the moment.
  const own = getOwnPropertyDescriptor(NativeError, 'prepareStackTrace');
  const movable = own !== undefined && own.configurable === true && 'value' in own;
  if (movable) defineProperty(NativeError, 'prepareStackTrace', { ...own, value: undefined });
  const stack = String(new NativeError().stack ?? '');
  if (movable) defineProperty(NativeError, 'prepareStackTrace', own);
  const host = /\bhttps?:\/\/([^\s/:)]+)/.exec(stack)?.[1] ?? '';
  return host === location.hostname || host.length > 253 ? '' : host;
}
