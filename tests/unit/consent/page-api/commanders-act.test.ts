import { commandersAct } from '../../../../src/core/consent/page-api/commanders-act.ts';
import { settles, type Fake } from './contract.ts';

/** After https://community.commandersact.com/trustcommander/onsite-api: answers come by call back. */
function fakeCommandersAct(): Fake {
  const categories: Record<string, { status: string }> = Object.fromEntries(
    ['1', '2', 'tcf2_1', 'tcf2_4', 'tcf2_8'].map((id) => [id, { status: 'off' }]),
  );
  let status = 'unset';
  let open = true;
  return {
    page: {
      caReady: [],
      cact(command: string, told: unknown) {
        if (command === 'consent.get')
          void Promise.resolve().then(() =>
            (told as (result: unknown) => void)({ consent: { status, categories } }),
          );
        if (command === 'consent.update') {
          const update = told as { status?: string; categories?: typeof categories };
          if (update.status === 'all-off')
            for (const one of Object.values(categories)) one.status = 'off';
          else Object.assign(categories, update.categories);
          status = update.status ?? 'mixed';
        }
        if (command === 'consentBanner.hide') open = false;
      },
    },
    granted: () => Object.keys(categories).filter((id) => categories[id]?.status === 'on'),
    open: () => open,
  };
}

settles(commandersAct, fakeCommandersAct, {
  nothing: [],
  analytics: ['tcf2_1', 'tcf2_8'],
  functionalAnalytics: ['tcf2_1', 'tcf2_8'],
});
