import { describe, expect, it } from 'vitest';
import { eachOf, HOSTILE, observe } from './place.ts';

describe('a request', () => {
  it('to another company is recorded with what is known of it', () => {
    expect(observe('request', { host: 'px.ads.example' })).toMatchObject({
      kind: 'request',
      key: 'px.ads.example',
      detail: { host: 'px.ads.example', company: 'Ads', activities: ['advertising'], reach: 0.25 },
      first: 10,
      last: 20,
    });
  });

  it('to somebody unknown is recorded as unknown', () => {
    expect(observe('request', { host: 'x.nobody.example' })?.detail).toEqual({
      host: 'x.nobody.example',
      company: null,
      activities: ['unknown'],
      reach: 0,
    });
  });

  it.each(['site.example', 'img.site.example', 'sitecdn.example', 'a.sitecdn.example'])(
    'to the site or its owner (%s) is nothing to record',
    (host) => expect(observe('request', { host })).toBeNull(),
  );

  it('of a frame is judged by the page around it, not by the frame', () => {
    const frame = { host: 'frame.ads.example' };
    expect(observe('request', { host: 'site.example' }, frame)).toBeNull();
    expect(observe('request', { host: 'ads.example' }, frame)).not.toBeNull();
  });

  it.each(
    eachOf([
      ...HOSTILE,
      { host: '' },
      { host: 7 },
      { host: ['ads.example'] },
      { host: 'a'.repeat(254) },
      { host: 'ads.example', extra: true },
    ]),
  )('of the wrong shape (%j) is dropped', (payload) => {
    expect(observe('request', payload)).toBeNull();
  });

  it.each(['__proto__', 'constructor', 'toString.valueOf', '..', 'ads.example\u0000'])(
    'to a strange name (%j) is nobody we know',
    (host) => expect(observe('request', { host })?.detail).toMatchObject({ company: null }),
  );
});
