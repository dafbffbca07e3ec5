import { afterEach, expect, it } from 'vitest';
import { PAGE_APIS } from '../../../../src/core/consent/page-api/index.ts';
import type { Page } from '../../../../src/core/consent/page-api/page-api.ts';

/** What a page can put functions of its own into, to hear of everything that uses them. */
const LANGUAGE: object[] = [
  Array,
  Array.prototype,
  Object,
  String.prototype,
  RegExp.prototype,
  Map.prototype,
  Set.prototype,
  WeakMap.prototype,
  Promise,
  Promise.prototype,
  Function.prototype,
  JSON,
  Reflect,
  Number.prototype,
];
/** Kept, for the test itself stands on them: calls of ours never go through these by name. */
const KEPT = new Set(['constructor', 'toString', 'hasOwnProperty', 'has']);

const { apply, construct, defineProperty, getOwnPropertyDescriptor } = Reflect;
const { getOwnPropertyNames } = Object;
let restore: (() => void)[] = [];
afterEach(() => {
  for (const undo of restore) undo();
  restore = [];
});

/** Puts a listener into every function of the language. @returns what was heard */
function listen(): string[] {
  const heard: string[] = [];
  const put: [object, string, PropertyDescriptor, PropertyDescriptor][] = [];
  for (const owner of LANGUAGE)
    for (const name of getOwnPropertyNames(owner)) {
      const found = getOwnPropertyDescriptor(owner, name);
      if (typeof found?.value !== 'function' || !found.configurable || KEPT.has(name)) continue;
      const original = found.value as (...args: unknown[]) => unknown;
      put.push([
        owner,
        name,
        found,
        {
          ...found,
          value: function (this: unknown, ...args: unknown[]) {
            heard[heard.length] = name;
            return new.target ? construct(original, args) : apply(original, this, args);
          },
        },
      ]);
    }
  restore = put.map(
    ([owner, name, found]) =>
      () =>
        void defineProperty(owner, name, found),
  );
  for (let i = 0; i < put.length; i++) {
    const one = put[i];
    if (one) defineProperty(one[0], one[1], one[3]);
  }
  return heard;
}

it('a page without a manager hears of none that is looked for', () => {
  const page: Page = { document: { cookie: 'a=b' } };
  const found: unknown[] = [];
  const heard = listen();
  for (let i = 0; i < PAGE_APIS.length; i++) {
    const api = PAGE_APIS[i];
    // Those that can only be read are asked for by name alone.
    if (api?.apply && api.read(page)) found[found.length] = api.manager;
  }
  const many = heard.length;
  for (let i = 0; i < restore.length; i++) restore[i]?.();
  heard.length = many;
  expect(found).toEqual([]);
  expect([...new Set(heard)]).toEqual([]);
});
