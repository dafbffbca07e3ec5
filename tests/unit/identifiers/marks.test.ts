import { describe, expect, it } from 'vitest';
import { Marks } from '../../../src/core/identifiers/marks.ts';

const A = 'px.a.test';
const B = 'match.b.test';

describe('a mark', () => {
  it('that its maker keeps and another is sent was handed on', () => {
    const marks = new Marks();
    marks.hold('m', A);
    expect(marks.send('m', B, 'p', null)).toEqual([{ from: A, to: B, page: 'p' }]);
  });

  it('may be sent before it is known to be kept', () => {
    const marks = new Marks();
    expect(marks.send('m', B, 'p', null)).toEqual([]);
    expect(marks.hold('m', A)).toEqual([{ from: A, to: B, page: 'p' }]);
  });

  it('that goes back to its maker was not handed on', () => {
    const marks = new Marks();
    marks.hold('m', A);
    expect(marks.send('m', 'other.a.test', 'p', null)).toEqual([]);
  });

  it('that the other keeps now still belongs to whom it was seen with first', () => {
    const marks = new Marks();
    marks.hold('m', A);
    marks.hold('m', B);
    expect(marks.send('m', A, 'p', null)).toEqual([]);
    expect(marks.send('m', B, 'p', null)).toEqual([{ from: A, to: B, page: 'p' }]);
  });

  it('that a redirect carries comes from whom it was sent on from, if that one keeps it', () => {
    const marks = new Marks();
    marks.hold('m', B);
    marks.hold('m', A);
    expect(marks.send('m', B, 'p', A)).toEqual([{ from: A, to: B, page: 'p' }]);
    expect(new Marks().send('m', B, 'p', A)).toEqual([]);
  });

  it('is forgotten when there are too many', () => {
    const marks = new Marks();
    for (let n = 0; n < 6000; n++) marks.hold(`m${n}`, A);
    expect(marks.send('m0', B, 'p', null)).toEqual([]);
    expect(marks.send('m5999', B, 'p', null)).toHaveLength(1);
  });
});
