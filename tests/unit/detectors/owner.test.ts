import { describe, expect, it } from 'vitest';
import { eachOf, HOSTILE, observe } from './place.ts';

describe('the owner of a site', () => {
  it('that follows people elsewhere is recorded under its name', () => {
    expect(observe('owner', {}, { site: 'adnet.example' })).toMatchObject({
      kind: 'owner',
      key: 'Ads',
      detail: { company: 'Ads', activities: ['advertising', 'analytics'], reach: 0.25 },
    });
  });

  it.each(['counter.example', 'site.example', 'nobody.example'])(
    'that does not (%s) is nothing to record',
    (site) => expect(observe('owner', {}, { site })).toBeNull(),
  );

  it('is looked up by the site, not by a frame in it', () => {
    expect(observe('owner', {}, { host: 'ads.example' })).toBeNull();
  });

  it.each(eachOf(HOSTILE.filter((payload) => !isEmpty(payload))))(
    'told with a payload (%j) is dropped',
    (payload) => expect(observe('owner', payload, { site: 'ads.example' })).toBeNull(),
  );
});

/** Nothing in it that anybody could read: as good as the empty payload, which is the right one. */
const isEmpty = (payload: unknown) =>
  typeof payload === 'object' &&
  payload !== null &&
  Object.keys(payload).every((key) => key === '__proto__');
