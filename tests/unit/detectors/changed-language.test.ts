import { afterEach, describe, expect, it } from 'vitest';
import { WATCHES } from '../../../src/core/watches/index.ts';
import type { Call } from '../../../src/core/watches/watch.ts';

/** What a page may replace, and what runs between two tests must find again. */
const OWNERS: readonly object[] = [
  Object,
  Reflect,
  Array.prototype,
  String.prototype,
  RegExp.prototype,
  Map.prototype,
  Set.prototype,
];
const { apply, defineProperty, getOwnPropertyDescriptor, ownKeys } = Reflect;
const natives = OWNERS.flatMap((owner) =>
  ownKeys(owner).flatMap((name) => {
    const descriptor = getOwnPropertyDescriptor(owner, name);
    const { value, configurable } = descriptor ?? {};
    return name !== 'constructor' && typeof value === 'function' && configurable
      ? [{ owner, name, descriptor: descriptor as PropertyDescriptor }]
      : [];
  }),
);
const restore = () => {
  for (let i = 0; i < natives.length; i++) {
    const native = natives[i];
    if (native) defineProperty(native.owner, native.name, native.descriptor);
  }
};

describe('watches among the scripts of a page that changed the language', () => {
  afterEach(restore);

  it.each(WATCHES)('call nothing of it ($id)', ({ watch }) => {
    const heard: string[] = [];
    const together = {};
    const call = (api: string, args: readonly unknown[]): Call => ({
      api,
      args,
      clicked: () => false,
      script: () => 'cdn.px.example',
      canvas: () => ({ width: 200, height: 50, visible: false }),
      read: (name) => (name === 'area' ? 'local' : '12px Arial, "Some Font"'),
      ownFonts: () => ['Own'],
      later: () => undefined,
    });
    const texts = ['Cwm fjordbank gly 0123', '7d9f2c1e-4b8a-4e63-9c05-1f2a3b4c5d6e'];
    const calls = watch.apis.map((api) => call(api, texts));
    for (let i = 0; i < natives.length; i++) {
      const native = natives[i];
      if (!native) continue;
      const value = function (this: unknown, ...args: unknown[]): unknown {
        heard[heard.length] = String(native.name);
        return apply(native.descriptor.value as () => unknown, this, args);
      };
      defineProperty(native.owner, native.name, { ...native.descriptor, value });
    }
    heard.length = 0;
    const memory = watch.memory(together);
    for (let i = 0; i < calls.length; i++) {
      const one = calls[i];
      if (one) watch.onCall(one, memory);
    }
    restore();
    expect(heard).toEqual([]);
  });
});
