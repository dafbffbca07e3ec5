import { describe, expect, it } from 'vitest';
import { pageCopyWatch } from '../../../src/core/watches/page-copy.ts';
import { recordingWatch } from '../../../src/core/watches/recording.ts';
import { Played } from './call.ts';
import { eachOf, HOSTILE, observe } from './place.ts';

const API = 'MutationObserver.prototype.observe';
const ALL = { subtree: true, childList: true, attributes: true, characterData: true };
/** Nodes as the browser knows them, whatever a page has them say of themselves. */
const [PAGE, ROOT, BODY, BOX] = [{}, {}, { nodeName: 'DIV' }, { nodeType: 9, nodeName: 'HTML' }];
const NODES = new Map<unknown, string>([
  [PAGE, '#document'],
  [ROOT, 'HTML'],
  [BODY, 'BODY'],
  [BOX, 'DIV'],
]);
const script = 'cdn.rec.example';
const watch = (target: unknown, options: unknown) =>
  new Played(recordingWatch).call(API, { args: [target, options], nodes: NODES, script }).told;

describe('equipment to record a page', () => {
  it.each([
    [PAGE, ALL],
    [ROOT, ALL],
    [BODY, ALL],
    [
      PAGE,
      { subtree: true, childList: true, attributeOldValue: true, characterDataOldValue: true },
    ],
    [PAGE, { ...ALL, attributes: undefined, attributeFilter: ['class'] }],
  ])('is an observer of everything', (target, options) => {
    expect(watch(target, options)).toEqual([{ technique: 'equipment', script: 'cdn.rec.example' }]);
  });

  it.each<[string, unknown, unknown]>([
    ['a library that waits for elements', PAGE, { subtree: true, childList: true }],
    ['a framework', PAGE, { subtree: true, childList: true, attributes: true }],
    ['an editor’s own box, whatever it says', BOX, ALL],
    ['an object that says it is the page', { nodeType: 9, nodeName: '#document' }, ALL],
    ['one element alone', PAGE, { ...ALL, subtree: false }],
    ['no options', PAGE, undefined],
    ['no target', null, ALL],
    ['nonsense', 'html', 7],
  ])('is not %s', (_, target, options) => expect(watch(target, options)).toEqual([]));

  it('does not run a page’s getters', () => {
    let read = false;
    const options = Object.defineProperty({ ...ALL }, 'subtree', {
      get() {
        read = true;
        return true;
      },
    });
    expect(watch(PAGE, options)).toEqual([]);
    expect(read).toBe(false);
  });
});

describe('a copy of the page', () => {
  const [outer, inner, serialize] = [
    'get Element.prototype.outerHTML',
    'get Element.prototype.innerHTML',
    'XMLSerializer.prototype.serializeToString',
  ];
  const copied = (api = '', node: unknown = null, args: unknown[] = []) => {
    const read = typeof node === 'string' ? { node } : {};
    return new Played(pageCopyWatch).call(api, { args, nodes: NODES, read, script }).told;
  };
  const told = [{ technique: 'copy', script: 'cdn.rec.example' }];

  it.each([outer, inner])('is told where %s is read of its root', (api) => {
    expect(copied(api, 'HTML')).toEqual(told);
    expect(copied(api, 'BODY')).toEqual(told);
  });

  it('is told where the document is serialized', () => {
    expect(copied(serialize, null, [PAGE])).toEqual(told);
    expect(copied(serialize, null, [ROOT])).toEqual(told);
  });

  it('is not told of its parts, nor of nonsense', () => {
    for (const name of ['DIV', 'svg', 'TEMPLATE', null]) expect(copied(inner, name)).toEqual([]);
    for (const args of [[null], ['HTML'], [{ nodeName: 'HTML' }], [{ __proto__: null }]])
      expect(copied(serialize, null, args)).toEqual([]);
  });
});

describe('a recording', () => {
  const told = { technique: 'replay', host: 'in.counter.example' };
  it('is recorded by who receives it', () => {
    expect(observe('recording', { ...told, script: 'cdn.counter.example' })).toMatchObject({
      kind: 'recording',
      key: 'replay:in.counter.example',
      detail: { ...told, script: 'cdn.counter.example', party: 'third', company: 'Counter' },
    });
  });

  it('on the site’s own server is its own, and keys are another matter', () => {
    expect(observe('recording', { technique: 'keys', host: 'www.site.example' })).toMatchObject({
      key: 'keys:www.site.example',
      detail: { technique: 'keys', party: 'first' },
    });
  });

  it.each(
    eachOf([
      ...HOSTILE,
      { technique: 'equipment', script: 'cdn.counter.example' },
      { technique: 'copy', script: 'cdn.counter.example' },
      { ...told, technique: 'film' },
      { ...told, host: '' },
      { ...told, keys: 'marie' },
    ]),
  )('of the wrong shape (%j) is dropped, and so is equipment alone', (payload) =>
    expect(observe('recording', payload)).toBeNull(),
  );
});
