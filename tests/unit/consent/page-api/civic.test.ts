import { civic } from '../../../../src/core/consent/page-api/civic.ts';
import { settles, type Fake } from './contract.ts';

/** After https://www.civicuk.com/cookie-control/documentation/public-methods. */
function fakeCivic(): Fake {
  const optionalCookies = [
    { name: 'analytics', label: 'Analytical Cookies' },
    { name: 'preferences', label: 'Preference Cookies' },
    { name: 'marketing', label: 'Marketing Cookies' },
  ];
  const given: (boolean | null)[] = [null, null, null];
  const document = { cookie: '' };
  let open = true;
  const store = () => {
    document.cookie = `CookieControl=${encodeURIComponent(JSON.stringify({ interactedWith: true }))}`;
  };
  return {
    page: {
      document,
      CookieControl: {
        config: () => ({ optionalCookies }),
        getCategoryConsent: (at: number) => given[at],
        rejectAll() {
          given.fill(false);
          store();
        },
        changeCategory(at: number, on: boolean) {
          given[at] = on;
          store();
        },
        hide: () => void (open = false),
        open: () => void (open = true),
      },
    },
    granted: () => optionalCookies.flatMap(({ name }, at) => (given[at] ? [name] : [])),
    open: () => open,
  };
}

settles(civic, fakeCivic, {
  nothing: [],
  analytics: ['analytics'],
  functionalAnalytics: ['analytics', 'preferences'],
});
