import { expect, it } from 'vitest';
import { onetrust } from '../../../../src/core/consent/page-api/onetrust.ts';
import { settles, type Fake } from './contract.ts';

/** After https://developer.onetrust.com/onetrust/docs/javascript-api: categories are "groups". */
function fakeOneTrust(): Fake {
  const group = (CustomGroupId: string, GroupName: string, Status: string) => ({
    CustomGroupId,
    GroupName,
    Status,
  });
  let closed = false;
  const page = {
    OnetrustActiveGroups: ',C0001,',
    OneTrust: {
      GetDomainData: () => ({
        ShowAlertNotice: true,
        AlertNoticeText: 'We use cookies.',
        Groups: [
          group('C0001', 'Strictly Necessary Cookies', 'always active'),
          group('C0002', 'Performance Cookies', 'inactive'),
          group('C0003', 'Functional Cookies', 'inactive'),
          group('C0004', 'Targeting Cookies', 'inactive'),
          group('C0005', 'Misc', 'inactive'),
          group('STACK42', 'Partners', 'inactive'),
        ],
      }),
      IsAlertBoxClosed: () => closed,
      RejectAll() {
        closed = true;
        page.OnetrustActiveGroups = ',C0001,';
      },
      UpdateConsent(kind: string, told: string) {
        const [id, on] = told.split(':');
        if (kind === 'Category' && on === '1') page.OnetrustActiveGroups += `${id},`;
      },
      ToggleInfoDisplay: () => undefined,
    },
  };
  return {
    page,
    granted: () => page.OnetrustActiveGroups.split(',').filter(Boolean),
    open: () => !closed,
  };
}

settles(onetrust, fakeOneTrust, {
  nothing: ['C0001'],
  analytics: ['C0001', 'C0002'],
  functionalAnalytics: ['C0001', 'C0002', 'C0003'],
});

it('onetrust: what a group is called goes before what its number means elsewhere', () => {
  const { page } = fakeOneTrust();
  const purposes = onetrust.read(page)?.choices.map(({ purpose }) => purpose);
  expect(purposes).toEqual([null, 'analytics', 'functional', 'advertising', 'social', null]);
});

it('onetrust: waits for its configuration', () => {
  const { page } = fakeOneTrust();
  expect(onetrust.read({ ...page, OnetrustActiveGroups: undefined })).toBeNull();
});
