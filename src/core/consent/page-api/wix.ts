import {
  asking,
  call,
  choiceOf,
  flagAt,
  managerAt,
  objectAt,
  storedIn,
  type PageApi,
} from './page-api.ts';

const CATEGORIES = [
  ['functional', 'functional'],
  ['analytics', 'analytics'],
  ['advertising', 'advertising'],
  ['dataToThirdParty', 'selling'],
] as const;

/** Wix: five kinds, one of them always on. */
export const wix: PageApi = {
  manager: 'wix',
  source: 'https://dev.wix.com/docs/sdk/frontend-modules/site/consent-policy-manager',
  events: ['consentPolicyManagerReady', 'consentPolicyChanged'],
  read(page) {
    const api = managerAt(
      page,
      'consentPolicyManager',
      'getCurrentConsentPolicy',
      'setConsentPolicy',
    );
    const details = api && call(api, 'getCurrentConsentPolicy');
    const policy = objectAt(details, 'policy');
    if (!policy) return null;
    const choices = CATEGORIES.map(([id, purpose]) =>
      choiceOf(id, '', flagAt(policy, id), { purpose }),
    );
    return asking(choices, !flagAt(details, 'defaultPolicy'));
  },
  apply(page, choices) {
    const wished = Object.fromEntries(CATEGORIES.map(([id]) => [id, flagAt(choices, id)]));
    const done = () => undefined;
    const policy = { essential: true, ...wished };
    return call(objectAt(page, 'consentPolicyManager'), 'setConsentPolicy', policy, done, done);
  },
  stored: (page) => storedIn(wix.read(page)),
  // Back to the site's default: its banner asks again.
  reopen: (page) => call(objectAt(page, 'consentPolicyManager'), 'resetPolicy'),
};
