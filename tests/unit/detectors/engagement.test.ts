import { describe, expect, it } from 'vitest';
import { eachOf, HOSTILE, observe } from './place.ts';

describe('a page that pushes itself forward', () => {
  it.each(['overlay', 'chat', 'exit-intent', 'sound'])('by %s is recorded', (what) =>
    expect(observe('engagement', { what, trigger: 'load' })).toMatchObject({
      kind: 'engagement',
      key: `${what}:load`,
      detail: { what, trigger: 'load' },
    }),
  );

  it('keeps apart what came by itself and what was asked for', () => {
    expect(observe('engagement', { what: 'chat', trigger: 'click' })).toMatchObject({
      key: 'chat:click',
    });
  });

  it.each(
    eachOf([
      ...HOSTILE,
      { what: 'overlay' },
      { what: 'banner', trigger: 'load' },
      { what: 'overlay', trigger: 'scroll' },
      { what: 'overlay', trigger: 'load', text: 'Join our newsletter' },
    ]),
  )('of the wrong shape (%j) is dropped', (payload) =>
    expect(observe('engagement', payload)).toBeNull(),
  );
});
