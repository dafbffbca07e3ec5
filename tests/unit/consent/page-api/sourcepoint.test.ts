import { expect, it } from 'vitest';
import { sourcepoint } from '../../../../src/core/consent/page-api/sourcepoint.ts';
import { isCareful, type Fake } from './contract.ts';
import { fakeTcf } from './tc-api.ts';

/** After https://sourcepoint-public-api.readme.io/reference (postRejectAll, destroyMessages). */
function fakeSourcepoint(): Fake {
  const tcf = fakeTcf(6);
  let open = true;
  tcf.commands['postRejectAll'] = (tell) => {
    tcf.choose([], []);
    tell({}, true);
  };
  return {
    page: {
      __tcfapi: tcf.__tcfapi,
      _sp_: { config: { accountId: 1 }, destroyMessages: () => void (open = false) },
    },
    granted: tcf.granted,
    open: () => open,
  };
}

it('sourcepoint: refuses all, and does nothing where something is allowed', async () => {
  const fake = fakeSourcepoint();
  await sourcepoint.apply?.(fake.page, { analytics: true, advertising: true }, () => true);
  expect(fake.open?.()).toBe(true);
  expect(sourcepoint.read(fake.page)).toMatchObject({ grain: 'all', decided: false });
  await sourcepoint.apply?.(fake.page, { analytics: false, advertising: false }, () => true);
  expect(fake.open?.()).toBe(false);
  expect(sourcepoint.stored(fake.page)).toMatchObject({
    advertising: false,
    'advertising:legitimate-interest': false,
  });
});

it('sourcepoint: another manager of the framework is not taken for it', () => {
  const { page } = fakeSourcepoint();
  expect(sourcepoint.read({ ...page, __tcfapi: fakeTcf(10).__tcfapi })).toBeNull();
});

isCareful(sourcepoint, fakeSourcepoint);
