import {
  asking,
  call,
  choiceOf,
  flagAt,
  managerAt,
  objectAt,
  storedIn,
  textAt,
  type Page,
  type PageApi,
} from './page-api.ts';

const CATEGORIES = [
  ['preferences', 'functional'],
  ['analytics', 'analytics'],
  ['marketing', 'advertising'],
  ['sale_of_data', 'selling'],
] as const;

/** Shopify's Customer Privacy: what any banner of a shop writes its choices to. */
export const shopify: PageApi = {
  manager: 'shopify',
  source: 'https://shopify.dev/docs/api/customer-privacy',
  events: ['visitorConsentCollected'],
  read(page) {
    const api = apiOf(page);
    if (!api) return null;
    const consent = call(api, 'currentVisitorConsent');
    const told = CATEGORIES.map(([id]) => textAt(consent, id));
    const decided = told.some((one) => one !== '');
    // Nothing is asked where the shop shows no banner in this country.
    if (!decided && call(api, 'shouldShowBanner') !== true) return null;
    const choices = CATEGORIES.map(([id, purpose]) =>
      choiceOf(id, '', textAt(consent, id) === 'yes', { purpose }),
    );
    return asking(choices, decided);
  },
  apply(page, choices) {
    const wished = Object.fromEntries(CATEGORIES.map(([id]) => [id, flagAt(choices, id)]));
    return call(apiOf(page), 'setTrackingConsent', wished, () => undefined);
  },
  stored: (page) => storedIn(shopify.read(page)),
  reopen: (page) => call(objectAt(page, 'privacyBanner'), 'showPreferences'),
};

const apiOf = (page: Page): Page | null =>
  managerAt(
    objectAt(page, 'Shopify') ?? {},
    'customerPrivacy',
    'setTrackingConsent',
    'currentVisitorConsent',
  );
