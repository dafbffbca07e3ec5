import { expect, it } from 'vitest';
import { usercentrics3 } from '../../../../src/core/consent/page-api/usercentrics-3.ts';
import { settles, type Fake } from './contract.ts';

/** After https://usercentrics.com/docs/web/features/api/control-functionality/: all is a promise. */
function fakeUsercentrics(): Fake {
  const services: Record<
    string,
    { name: string; category: string; essential: boolean; given: boolean }
  > = {
    uc: { name: 'Usercentrics', category: 'essential', essential: true, given: true },
    ga: { name: 'Google Analytics', category: 'marketing', essential: false, given: false },
    mm: { name: 'Matomo', category: 'statistics', essential: false, given: false },
    map: { name: 'Maps', category: 'functional', essential: false, given: false },
  };
  const stored = new Set(['uc']);
  let required = true;
  let open = true;
  return {
    page: {
      UC_UI: { isInitialized: () => true, acceptServices: () => undefined },
      __ucCmp: {
        getConsentDetails: () =>
          Promise.resolve({
            consent: { required },
            services: Object.fromEntries(
              Object.entries(services).map(([id, { given, ...one }]) => [
                id,
                { ...one, consent: { given, type: required ? 'IMPLICIT' : 'EXPLICIT' } },
              ]),
            ),
          }),
        denyAllConsents() {
          for (const one of Object.values(services)) one.given = one.essential;
          return Promise.resolve();
        },
        updateServicesConsents(told: { id: string; consent: boolean }[]) {
          for (const { id, consent } of told) {
            const one = services[id];
            if (one) one.given = consent;
          }
          return Promise.resolve();
        },
        saveConsents() {
          stored.clear();
          for (const [id, { given }] of Object.entries(services)) if (given) stored.add(id);
          required = false;
          return Promise.resolve();
        },
        closeCmp: () => Promise.resolve((open = false)),
      },
    },
    granted: () => [...stored],
    open: () => open,
  };
}

settles(usercentrics3, fakeUsercentrics, {
  nothing: ['uc'],
  // What the site calls marketing is not given as measuring, whatever the service is called.
  analytics: ['mm', 'uc'],
  functionalAnalytics: ['map', 'mm', 'uc'],
});

it('usercentrics 3: says when what it tells later has come', async () => {
  const { page } = fakeUsercentrics();
  const came = new Promise<void>((done) => {
    expect(usercentrics3.read(page, done)).toBeNull();
  });
  await came;
  expect(usercentrics3.read(page)?.choices).toHaveLength(4);
});
