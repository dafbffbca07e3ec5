import {
  asking,
  call,
  choiceOf,
  cookieAt,
  flagAt,
  jsonOf,
  listAt,
  managerAt,
  objectAt,
  storedIn,
  textAt,
  type Page,
  type PageApi,
} from './page-api.ts';

/** Civic Cookie Control 8 and 9: categories of the site's naming, set by their place in the list. */
export const civic: PageApi = {
  manager: 'civic-cookie-control',
  source: 'https://www.civicuk.com/cookie-control/documentation/public-methods',
  read(page) {
    const api = managerAt(page, 'CookieControl', 'changeCategory', 'getCategoryConsent');
    const categories = api ? categoriesOf(api) : [];
    if (categories.length === 0) return null;
    const told = jsonOf(cookieAt(page, 'CookieControl'));
    const choices = categories.map(({ id, label }, at) =>
      choiceOf(id, label, call(api, 'getCategoryConsent', at) === true),
    );
    return asking(choices, flagAt(told, 'interactedWith'));
  },
  apply(page, choices) {
    const api = objectAt(page, 'CookieControl');
    // Answers the notice; then each category that is allowed is switched on.
    call(api, 'rejectAll');
    for (const [at, { id }] of categoriesOf(api).entries())
      call(api, 'changeCategory', at, flagAt(choices, id));
    call(api, 'hide');
  },
  stored: (page) => storedIn(civic.read(page)),
  reopen: (page) => call(objectAt(page, 'CookieControl'), 'open'),
};

const categoriesOf = (api: Page | null): { id: string; label: string }[] =>
  listAt(call(api, 'config'), 'optionalCookies').map((category) => ({
    id: textAt(category, 'name'),
    label: textAt(category, 'label'),
  }));
