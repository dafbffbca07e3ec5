import { describe, expect, it } from 'vitest';
import { DATA_KINDS } from '../../../src/core/model/data-kind.ts';
import { eachOf, HOSTILE, observe } from './place.ts';

describe('a form field', () => {
  it.each(DATA_KINDS)('that asks for %s is recorded by its kind alone', (data) => {
    expect(observe('field', { data, required: true })).toMatchObject({
      kind: 'field',
      key: data,
      detail: { data, required: true },
    });
  });

  it('never carries what was typed', () => {
    expect(observe('field', { data: 'email', required: true, value: 'a@b.example' })).toBeNull();
  });

  it.each(
    eachOf([...HOSTILE, { data: 'shoe-size', required: true }, { data: 'email', required: 'yes' }]),
  )('of the wrong shape (%j) is dropped', (payload) =>
    expect(observe('field', payload)).toBeNull(),
  );
});
