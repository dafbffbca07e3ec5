import type { Call, Told } from '../../src/core/watches/watch.ts';
import { add, apply, ask, clicked, getOwnPropertyDescriptor, getterOf } from './natives.ts';
import { isSeen } from './sight.ts';
import { scriptHost } from './stack.ts';

/** A call of a watched function as detectors see it. What costs something is looked up when asked. */
export class PageCall implements Call {
  readonly api: string;
  readonly self: object;
  readonly args: readonly unknown[];
  readonly #later: (judge: () => Told) => void;

  constructor(
    api: string,
    self: object,
    args: readonly unknown[],
    later: (judge: () => Told) => void,
  ) {
    this.api = api;
    this.self = self;
    this.args = args;
    this.#later = later;
  }

  clicked(): boolean {
    return clicked();
  }

  script(): string {
    return scriptHost();
  }

  canvas(): { width: number; height: number; visible: boolean } | null {
    return sizeOf(canvasOf(this.self) ?? this.self);
  }

  read(name: keyof typeof READERS, of: unknown = this.self): string | number | null {
    const value = READERS[name](of as object);
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  }

  ownFonts(): readonly string[] {
    const families: string[] = [];
    const fonts = ask(fontsOf, document);
    if (!fonts || !eachFace) return families;
    const face = (one: FontFace) => {
      // A face that could not be loaded may have asked for a font that is not installed.
      const family = ask(statusOf, one) === 'error' ? undefined : ask(familyOf, one);
      if (typeof family === 'string') add(families, family);
    };
    apply(eachFace, fonts as FontFaceSet, [face]);
    return families;
  }

  later(judge: () => Told): void {
    this.#later(judge);
  }
}

type Getter = ReturnType<typeof getterOf>;

/** Not by `Number`, which is the page's by now. */
const numberFrom = (value: unknown): number => (typeof value === 'number' ? value : NaN);
const numberOf = (getter: Getter, self: object): number => numberFrom(ask(getter, self));

const canvasGetters = [
  getterOf('CanvasRenderingContext2D', 'canvas'),
  getterOf('OffscreenCanvasRenderingContext2D', 'canvas'),
  getterOf('WebGLRenderingContext', 'canvas'),
  getterOf('WebGL2RenderingContext', 'canvas'),
];
const fontGetters = [
  getterOf('CanvasRenderingContext2D', 'font'),
  getterOf('OffscreenCanvasRenderingContext2D', 'font'),
];
const fontsOf = getterOf('Document', 'fonts');
const familyOf = getterOf('FontFace', 'family');
const statusOf = getterOf('FontFace', 'status');
// Missing where a browser was told to have no font faces.
const eachFace = (window as { FontFaceSet?: typeof FontFaceSet }).FontFaceSet?.prototype.forEach;
const styleGetters = [getterOf('HTMLElement', 'style'), getterOf('SVGElement', 'style')];
/** A range is measured in the fonts of what it stands in. */
const containerOf = getterOf('Range', 'commonAncestorContainer');
const propertyOf = CSSStyleDeclaration.prototype.getPropertyValue;
const lengthGetters = [
  getterOf('OfflineAudioContext', 'length'),
  getterOf('AudioBuffer', 'length'),
];
const rateGetters = [
  getterOf('BaseAudioContext', 'sampleRate'),
  getterOf('AudioBuffer', 'sampleRate'),
];

/** The drawing canvas that a context belongs to; null for anything else. */
export const canvasOf = (self: object): object | null =>
  (firstOf(canvasGetters, self) as object | undefined) ?? null;

function firstOf(getters: Getter[], self: object): unknown {
  for (let i = 0; i < getters.length; i++) {
    const value = ask(getters[i], self);
    if (value !== undefined) return value;
  }
  return undefined;
}

const nodeNameOf = getterOf('Node', 'nodeName');

const READERS = {
  font: (self: object): unknown => firstOf(fontGetters, self),
  'font-family': (self: object): unknown => {
    const element = (ask(containerOf, self) as object | undefined) ?? self;
    const style = firstOf(styleGetters, element);
    return style ? apply(propertyOf, style as CSSStyleDeclaration, ['font-family']) : null;
  },
  seconds: (self: object): unknown =>
    numberFrom(firstOf(lengthGetters, self)) / numberFrom(firstOf(rateGetters, self)),
  area: (self: object): unknown => areaOf(self),
  node: (self: object): unknown => ask(nodeNameOf, self),
};

// Taken before it is watched itself.
const localStorageOf = getOwnPropertyDescriptor(window, 'localStorage')?.get;

/** Which of the window's two storages it is. Asked of the browser only when one is in use already. */
function areaOf(self: object): 'local' | 'session' | null {
  try {
    if (localStorageOf && self === apply(localStorageOf, window, [])) return 'local';
  } catch {
    // A frame that may keep nothing.
  }
  return 'session';
}

const canvasSize = [
  getterOf('HTMLCanvasElement', 'width'),
  getterOf('HTMLCanvasElement', 'height'),
];
const offscreenSize = [getterOf('OffscreenCanvas', 'width'), getterOf('OffscreenCanvas', 'height')];
function sizeOf(target: object): { width: number; height: number; visible: boolean } | null {
  const width = ask(canvasSize[0], target);
  if (typeof width === 'number')
    return {
      width,
      height: numberOf(canvasSize[1], target),
      visible: isSeen(target as Element),
    };
  const offscreen = ask(offscreenSize[0], target);
  if (typeof offscreen !== 'number') return null;
  return { width: offscreen, height: numberOf(offscreenSize[1], target), visible: false };
}
