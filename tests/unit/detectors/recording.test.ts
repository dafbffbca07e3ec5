import { describe, expect, it } from 'vitest';
import { recordingWatch } from '../../../src/core/detectors/recording.watch.ts';
import { call } from './call.ts';
import { eachOf, HOSTILE, observe } from './place.ts';

const API = 'MutationObserver.prototype.observe';
const ALL = { subtree: true, childList: true, attributes: true, characterData: true };
const PAGE = { nodeType: 9, nodeName: '#document' };
const watch = (target: unknown, options: unknown) =>
  recordingWatch.onCall(
    call(API, { args: [target, options], script: () => 'cdn.rec.example' }),
    new Map(),
  );

describe('equipment to record a page', () => {
  it.each([
    [PAGE, ALL],
    [{ nodeType: 1, nodeName: 'HTML' }, ALL],
    [{ nodeType: 1, nodeName: 'BODY' }, ALL],
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
    ['an editor’s own box', { nodeType: 1, nodeName: 'DIV' }, ALL],
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
      { ...told, technique: 'film' },
      { ...told, host: '' },
      { ...told, keys: 'marie' },
    ]),
  )('of the wrong shape (%j) is dropped, and so is equipment alone', (payload) =>
    expect(observe('recording', payload)).toBeNull(),
  );
});
