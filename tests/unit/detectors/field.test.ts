import { describe, expect, it } from 'vitest';
import { DATA_KINDS } from '../../../src/core/model/data-kind.ts';
import { eachOf, HOSTILE, observe, observeAll } from './place.ts';

const control = (told: Record<string, unknown> = {}) => ({
  type: 'text',
  autocomplete: '',
  names: '',
  label: '',
  group: '',
  options: '',
  button: '',
  language: 'en',
  required: false,
  explained: false,
  ...told,
});
const kinds = (told: Record<string, unknown>) =>
  observeAll('field', control(told)).map(({ key }) => key);

describe('a form field', () => {
  it('is recorded by its kind alone: nothing of what the form says is kept', () => {
    const told = control({ label: 'Your diagnosis, Anna', names: 'secret', required: true });
    expect(observe('field', told)).toMatchObject({
      kind: 'field',
      key: 'health',
      detail: { data: 'health', required: true, explained: false },
    });
    expect(JSON.stringify(observe('field', told))).not.toMatch(/Anna|secret/);
  });

  it('never carries what was typed', () => {
    expect(observe('field', { ...control({ label: 'E-mail' }), value: 'a@b.example' })).toBeNull();
  });

  it('of a child is what it is, and a child’s', () => {
    expect(kinds({ label: 'Child’s name' })).toEqual(['name', 'child']);
    expect(kinds({ label: 'First name', group: 'Your child' })).toEqual(['name', 'child']);
    expect(kinds({ label: 'Geburtsdatum des Kindes', language: 'de' })).toEqual([
      'birth-date',
      'child',
    ]);
    expect(kinds({ type: 'checkbox', label: 'I am under 13' })).toEqual(['child']);
  });

  it.each([
    ['Parent or guardian email', ['email']],
    ['Number of children', []],
    ['Children’s shoes', []],
    ['Mother’s name', ['name']],
  ])('is not a child’s by every word of one: %s', (label, asked) =>
    expect(kinds({ label })).toEqual(asked),
  );

  it('that asks for nothing personal is not recorded', () => {
    for (const label of ['Search', 'Comment', 'Company name', 'Coupon', ''])
      expect(kinds({ label })).toEqual([]);
  });

  it('only ever names kinds that there are', () => {
    for (const label of ['E-mail', 'Pregnant?', 'IBAN', 'Passport'])
      for (const key of kinds({ label })) expect(DATA_KINDS).toContain(key);
  });

  it.each(
    eachOf([
      ...HOSTILE,
      { data: 'email', required: true },
      control({ label: 'x'.repeat(301) }),
      control({ label: { toString: () => 'email' } }),
      control({ required: 'yes' }),
    ]),
  )('of the wrong shape (%j) is dropped', (payload) =>
    expect(observe('field', payload)).toBeNull(),
  );
});
