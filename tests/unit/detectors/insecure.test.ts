import { describe, expect, it } from 'vitest';
import { eachOf, HOSTILE, observe } from './place.ts';

const to = 'http://shop.example';
const asks = (label: string, type = 'text') => ({
  type,
  autocomplete: '',
  names: '',
  label,
  group: '',
  options: '',
  button: '',
  language: 'en',
  required: false,
  explained: false,
});

describe('what travels unencrypted', () => {
  it.each(['form', 'password', 'content'])('%s is recorded by where it goes', (what) =>
    expect(observe('insecure', { what, to })).toMatchObject({
      kind: 'insecure',
      key: `${what}:${to}`,
      detail: { what, to },
    }),
  );

  it('on an unencrypted page counts where it is personal', () => {
    const field = asks('E-mail');
    expect(observe('insecure', { what: 'form', to, field })).toMatchObject({ detail: { to } });
    expect(observe('insecure', { what: 'form', to, field: asks('Comment') })).toBeNull();
    expect(observe('insecure', { what: 'form', to, field: asks('Search') })).toBeNull();
    const password = asks('', 'password');
    expect(observe('insecure', { what: 'password', to, field: password })).not.toBeNull();
  });

  it('keeps nothing of what the form says', () => {
    const row = observe('insecure', { what: 'form', to, field: asks('E-mail of Anna') });
    expect(JSON.stringify(row)).not.toContain('Anna');
  });

  it.each(
    eachOf([
      ...HOSTILE,
      { what: 'form' },
      { what: 'form', to: 'https://shop.example' },
      { what: 'form', to: 'javascript:alert(1)' },
      { what: 'form', to: 'http://shop.example/path?secret=1' },
      { what: 'form', to: `http://${'a'.repeat(300)}` },
      { what: 'frame', to },
    ]),
  )('of the wrong shape (%j) is dropped', (payload) =>
    expect(observe('insecure', payload)).toBeNull(),
  );
});
