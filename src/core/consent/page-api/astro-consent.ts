import {
  asking,
  call,
  choiceOf,
  flagAt,
  managerAt,
  methodAt,
  objectAt,
  storedIn,
  type PageApi,
} from './page-api.ts';

const CATEGORIES = ['analytics', 'marketing'];
const BANNER = 'astro-consent-banner';

/** astro-consent: two categories; its banner goes only by its own buttons, so it is taken away. */
export const astroConsent: PageApi = {
  manager: 'astro-consent',
  source: 'npm astro-consent 2 (README, "Runtime API")',
  read(page) {
    const api = managerAt(page, 'astroConsent', 'get', 'set');
    if (!api) return null;
    const stored = objectAt(call(api, 'get'), 'categories');
    const choices = CATEGORIES.map((id) => choiceOf(id, '', flagAt(stored, id)));
    return asking(choices, stored !== null);
  },
  apply(page, choices) {
    const categories = CATEGORIES.map((id) => [id, flagAt(choices, id)]);
    call(objectAt(page, 'astroConsent'), 'set', {
      essential: true,
      ...Object.fromEntries(categories),
    });
    const find = methodAt(objectAt(page, 'document'), 'getElementById');
    call(find?.(BANNER), 'remove');
  },
  stored: (page) => storedIn(astroConsent.read(page)),
  reopen: (page) => call(objectAt(page, 'astroConsent'), 'reset'),
};
