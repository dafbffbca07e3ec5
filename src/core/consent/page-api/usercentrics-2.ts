import {
  allowedOf,
  asking,
  call,
  choiceOf,
  flagAt,
  inTurn,
  listOf,
  managerAt,
  objectAt,
  purposeIn,
  storedIn,
  textAt,
  type PageApi,
} from './page-api.ts';

/** Usercentrics 2: services, each in one of the site's categories. */
export const usercentrics2: PageApi = {
  manager: 'usercentrics-2',
  source: 'https://docs.usercentrics.com/#/cmp-v2-ui-api',
  events: ['UC_UI_INITIALIZED'],
  read(page) {
    // Version 3 keeps this object for the sake of old pages.
    const api = page['__ucCmp']
      ? null
      : managerAt(page, 'UC_UI', 'acceptServices', 'isInitialized');
    if (!api || call(api, 'isInitialized') !== true) return null;
    const services = listOf(call(api, 'getServicesBaseInfo'));
    const choices = services.map((service) => {
      const category = textAt(service, 'categorySlug');
      const name = textAt(service, 'name');
      return choiceOf(textAt(service, 'id'), name, flagAt(objectAt(service, 'consent'), 'status'), {
        purpose: purposeIn(category, name),
        locked: category === 'essential',
      });
    });
    if (choices.length === 0) return null;
    const language = call(api, 'getActiveLanguage');
    return asking(choices, call(api, 'isConsentRequired') === false, {
      language: typeof language === 'string' ? language : '',
    });
  },
  apply(page, choices, going) {
    const api = objectAt(page, 'UC_UI');
    const allowed = allowedOf(choices);
    return inTurn(
      going,
      () => call(api, 'denyAllConsents'),
      () => allowed.length > 0 && call(api, 'acceptServices', allowed),
      () => call(api, 'closeCMP'),
    );
  },
  stored: (page) => storedIn(usercentrics2.read(page)),
  reopen: (page) => call(objectAt(page, 'UC_UI'), 'showSecondLayer'),
};
