import { describe, expect, it } from 'vitest';
import { KeyTrail } from '../../../src/core/leaks/key-trail.ts';
import { readingsOf } from '../../../src/core/leaks/readings.ts';

const HOST = 'in.keys.example';
const VALUE = 'marie.keller@post.example';

/** Whether the host has been told key for key after all these bodies, with `value` being typed. */
const told = (bodies: readonly string[], value = VALUE): boolean => {
  const trail = new KeyTrail();
  const growing = [{ field: 'd 0', values: [value] }];
  return bodies.map((body) => trail.add(HOST, [readingsOf(body)], growing)).includes(true);
};
const stages = (...lengths: number[]) => lengths.map((length) => VALUE.slice(0, length));

describe('a value that is sent while it grows', () => {
  it.each<[string, (part: string) => string]>([
    ['JSON', (part) => JSON.stringify({ f: 'email', v: part })],
    ['a form', (part) => `f=email&v=${encodeURIComponent(part)}`],
    ['base64', (part) => `d=${Buffer.from(JSON.stringify({ v: part })).toString('base64')}`],
  ])('is noticed in %s', (_, write) => {
    expect(told(stages(5, 8, 12).map(write))).toBe(true);
  });

  it('is not yet noticed as a draft kept once or twice', () => {
    expect(told(stages(8, 25).map((part) => JSON.stringify({ v: part })))).toBe(false);
    expect(told(Array.from({ length: 9 }, () => JSON.stringify({ v: VALUE })))).toBe(false);
  });

  it('is told apart from words that begin alike', () => {
    expect(told(['{"v":"marieholm"}', '{"v":"mariestad"}', '{"v":"marienbad"}'])).toBe(false);
  });
});

describe('single keys', () => {
  const keys = [...VALUE.slice(0, 7)];
  it.each<[string, string[]]>([
    ['one a request', keys.map((key, at) => `k=${encodeURIComponent(key)}&t=17600000000${at}`)],
    ['in batches', [JSON.stringify({ keys: keys.map((key, t) => ({ key, t })) })]],
    ['in a list', [JSON.stringify({ keys })]],
    [
      'by their codes',
      ['marie'].map((part) =>
        JSON.stringify([...part].map((key) => ({ keyCode: key.toUpperCase().charCodeAt(0) }))),
      ),
    ],
    [
      'by their names',
      ['marie'].map((part) =>
        JSON.stringify([...part].map((key) => ({ code: `Key${key.toUpperCase()}` }))),
      ),
    ],
    [
      'with shift between',
      [JSON.stringify(['m', 'Shift', 'a', 'r', 'i', 'e'].map((key) => ({ key })))],
    ],
    ['in rows with times', [JSON.stringify({ keys: keys.map((key, t) => [key, 5000 + t * 90]) })]],
    [
      'in rows of two lots',
      [keys.slice(0, 3), keys.slice(3)].map((lot) =>
        JSON.stringify(lot.map((key, t) => ['keydown', key, t])),
      ),
    ],
    [
      'in rows by their names',
      [JSON.stringify([...'marie'].map((key) => [17, `Key${key.toUpperCase()}`]))],
    ],
    ['in a list of codes', [JSON.stringify({ c: [...'MARIE'].map((key) => key.charCodeAt(0)) })]],
    [
      'as they go down and up',
      [JSON.stringify(keys.flatMap((key) => ['keydown', 'keyup'].map((type) => ({ type, key }))))],
    ],
    ['in long chunks', ['c=marie.', 'c=keller%40', 'c=post.example']],
    ['in chunks', ['c=mari', 'c=e.kel', 'c=ler%40post']],
  ])('are noticed %s', (_, bodies) => expect(told(bodies)).toBe(true));

  it('are noticed with the spaces of a sentence', () => {
    const text = 'i would like to know';
    expect(told(['c=i%20wou', 'c=ld%20', 'c=like%20t'], text)).toBe(true);
  });

  it.each<[string, string[]]>([
    ['a counter', Array.from({ length: 30 }, (_, at) => `n=${at}&t=${at * 7}`)],
    ['other letters', ['k=x', 'k=q', 'k=z', 'k=w', 'k=v', 'k=b']],
    ['too few', ['k=m', 'k=a', 'k=r']],
    ['one key told of ten', ['[["hotkey","m"]]', '[["hotkey","x"]]', '[["hotkey","a"]]']],
    [
      'one key pressed again and again',
      [JSON.stringify(Array.from({ length: 9 }, () => ['e', 1]))],
    ],
    ['words in a list', ['["marie","keller","post","example"]', '["ma","ri","e.","ke","ll"]']],
    ['a chart’s numbers', [JSON.stringify({ d: Array.from({ length: 90 }, (_, at) => at + 10) })]],
    ['names of an object', ['{"m":1,"a":1,"r":1,"i":1,"e":1}']],
    ['brackets without end', ['['.repeat(9000), ']"m","a","r","i","e"', '\\"'.repeat(9000)]],
    ['keys of prototypes', ['{"__proto__":"m","constructor":"a","toString":"r"}']],
    ['nothing', ['', '{}', '=&=&=']],
  ])('are not seen in %s', (_, bodies) => expect(told(bodies)).toBe(false));

  it('are not seen in running numbers though numbers were typed', () => {
    const numbers = Array.from({ length: 9 }, (_, at) => `n=${at + 1}`);
    expect(told(numbers, '123456789')).toBe(false);
  });
});
