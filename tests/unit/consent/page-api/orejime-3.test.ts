import { expect, it } from 'vitest';
import { orejime3 } from '../../../../src/core/consent/page-api/orejime-3.ts';
import { settles, type Fake } from './contract.ts';

/** After the README of orejime 3; the package itself is run in the browser tests. */
function fakeOrejime(forceModal = false): Fake {
  const consents: Record<string, boolean> = { necessary: true };
  const ids = ['analytics', 'maps', 'foo', 'bar'];
  let dirty = true;
  return {
    page: {
      orejime: {
        prompt: () => undefined,
        config: {
          forceModal,
          purposes: [
            { id: 'necessary', title: 'Necessary', isMandatory: true },
            { id: 'analytics', title: 'Analytics' },
            { id: 'maps', title: 'Maps' },
            {
              id: 'ads',
              title: 'Advertising',
              purposes: [
                { id: 'foo', title: 'Ads of Foo' },
                { id: 'bar', title: 'Bar' },
              ],
            },
          ],
        },
        manager: {
          isDirty: () => dirty,
          getConsent: (id: string) => consents[id] === true,
          setConsent: (id: string, on: boolean) => void (consents[id] = on),
          declineAll() {
            for (const id of ids) consents[id] = false;
            dirty = false;
          },
        },
      },
    },
    granted: () => Object.keys(consents).filter((id) => consents[id]),
    open: () => dirty,
  };
}

settles(orejime3, fakeOrejime, {
  nothing: ['necessary'],
  analytics: ['analytics', 'necessary'],
  functionalAnalytics: ['analytics', 'maps', 'necessary'],
});

it('orejime 3: leaves a panel that is forced open to its own buttons', () => {
  expect(orejime3.read(fakeOrejime(true).page)).toBeNull();
});
