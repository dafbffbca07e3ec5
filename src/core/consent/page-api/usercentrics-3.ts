import {
  allowedOf,
  asking,
  call,
  choiceOf,
  entriesOf,
  flagAt,
  forget,
  inTurn,
  managerAt,
  objectAt,
  purposeIn,
  storedIn,
  textAt,
  toldBy,
  type PageApi,
} from './page-api.ts';

/** Usercentrics 3: services, each in one of the site's categories; everything it tells is a promise. */
export const usercentrics3: PageApi = {
  manager: 'usercentrics-3',
  source: 'https://usercentrics.com/docs/web/features/api/control-functionality/',
  events: ['UC_UI_INITIALIZED', 'UC_UI_CMP_EVENT'],
  read(page, again) {
    const api = managerAt(page, '__ucCmp', 'updateServicesConsents', 'getConsentDetails');
    if (!api) return null;
    const details = toldBy(api, 'details', () => call(api, 'getConsentDetails'), again);
    const consent = objectAt(details, 'consent');
    const choices = entriesOf(objectAt(details, 'services')).map(([id, service]) => {
      const category = textAt(service, 'category');
      const name = textAt(service, 'name');
      return choiceOf(id, name, flagAt(objectAt(service, 'consent'), 'given'), {
        purpose: purposeIn(category, name),
        locked: flagAt(service, 'essential') || category === 'essential',
      });
    });
    if (!consent || choices.length === 0) return null;
    return asking(choices, consent['required'] === false);
  },
  apply(page, choices, going) {
    const api = objectAt(page, '__ucCmp');
    const allowed = allowedOf(choices).map((id) => ({ id, consent: true }));
    return inTurn(
      going,
      () => call(api, 'denyAllConsents'),
      () => allowed.length > 0 && call(api, 'updateServicesConsents', allowed),
      () => call(api, 'saveConsents', 'EXPLICIT'),
      () => call(api, 'closeCmp'),
      () => api && forget(api),
    );
  },
  stored: (page) => storedIn(usercentrics3.read(page)),
  reopen: (page) => call(objectAt(page, '__ucCmp'), 'showSecondLayer'),
};
