import { expect, it } from 'vitest';
import { didomi } from '../../../../src/core/consent/page-api/didomi.ts';
import { settles, type Fake } from './contract.ts';

/** After https://developers.didomi.io/cmp/web-sdk/reference/api. */
function fakeDidomi(): Fake {
  const names: Record<string, string> = {
    cookies: 'Store and/or access information on a device',
    create_ads_profile: 'Create a personalised ads profile',
    measure_content_performance: 'Measure content performance',
    geolocation_data: 'Use precise geolocation data',
    'video-Q4nX': 'Videos of others',
  };
  const off = (ids: string[]) => Object.fromEntries(ids.map((id) => [id, { id, enabled: false }]));
  let status = { purposes: off(Object.keys(names)), vendors: off(['google', 'c:matomo']) };
  let collected = false;
  let open = true;
  return {
    page: {
      Didomi: {
        getPurposes: () => Object.entries(names).map(([id, name]) => ({ id, name })),
        getCurrentUserStatus: () => structuredClone(status),
        shouldUserStatusBeCollected: () => !collected,
        setCurrentUserStatus(told: typeof status) {
          status = told;
          collected = true;
        },
        setUserDisagreeToAll() {
          status = { purposes: off(Object.keys(names)), vendors: off(['google', 'c:matomo']) };
          collected = true;
        },
        notice: { hide: () => void (open = false) },
        preferences: { hide: () => undefined, show: () => void (open = true) },
      },
    },
    granted: () =>
      Object.values({ ...status.purposes, ...status.vendors }).flatMap(({ id, enabled }) =>
        enabled ? [id] : [],
      ),
    open: () => open,
  };
}

settles(didomi, fakeDidomi, {
  nothing: [],
  analytics: ['c:matomo', 'cookies', 'google', 'measure_content_performance'],
  functionalAnalytics: [
    'c:matomo',
    'cookies',
    'google',
    'measure_content_performance',
    'video-Q4nX',
  ],
});

it('didomi: storage goes with any other purpose, and precise location is never given', () => {
  const read = didomi.read(fakeDidomi().page);
  expect(read?.choices.map(({ id, purpose }) => [id, purpose])).toEqual([
    ['create_ads_profile', 'advertising'],
    ['measure_content_performance', 'analytics'],
    ['geolocation_data', null],
    ['video-Q4nX', 'functional'],
  ]);
});
