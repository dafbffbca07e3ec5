import { expect, it } from 'vitest';
import { usercentrics2 } from '../../../../src/core/consent/page-api/usercentrics-2.ts';
import { settles, type Fake } from './contract.ts';

/** After https://docs.usercentrics.com/#/cmp-v2-ui-api. */
function fakeUsercentrics(): Fake {
  const service = (id: string, name: string, categorySlug: string) => ({
    id,
    name,
    categorySlug,
    consent: { status: categorySlug === 'essential' },
  });
  const services = [
    service('uc', 'Usercentrics', 'essential'),
    service('ga', 'Google Analytics', 'functional'),
    service('map', 'Maps', 'functional'),
    service('px', 'Pixel', 'marketing'),
  ];
  let required = true;
  let open = true;
  const set = (ids: string[] | null, status: boolean) => {
    for (const one of services)
      if (one.categorySlug !== 'essential' && (!ids || ids.includes(one.id)))
        one.consent = { status };
    required = false;
    return Promise.resolve();
  };
  return {
    page: {
      UC_UI: {
        isInitialized: () => true,
        isConsentRequired: () => required,
        getActiveLanguage: () => 'de',
        getServicesBaseInfo: () => services,
        acceptServices: (ids: string[]) => set(ids, true),
        denyAllConsents: () => set(null, false),
        closeCMP: () => Promise.resolve((open = false)),
      },
    },
    granted: () => services.filter(({ consent }) => consent.status).map(({ id }) => id),
    open: () => open,
  };
}

settles(usercentrics2, fakeUsercentrics, {
  nothing: ['uc'],
  analytics: ['ga', 'uc'],
  functionalAnalytics: ['ga', 'map', 'uc'],
});

it('usercentrics 2: leaves a page with version 3 alone', () => {
  expect(usercentrics2.read({ ...fakeUsercentrics().page, __ucCmp: {} })).toBeNull();
});

it('usercentrics 2: does not go on when it is too late', async () => {
  const fake = fakeUsercentrics();
  let turns = 0;
  await usercentrics2.apply?.(fake.page, { ga: true }, () => turns++ < 1);
  expect(fake.granted()).toEqual(['uc']);
});
