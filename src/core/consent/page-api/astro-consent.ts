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

/**
 * astro-consent: two categories. Its banner goes only by its own buttons, so it is taken away; and its
 * own settings leave the banner up when they are saved, as if nothing had been said. What it stores of
 * single categories is therefore no answer: it is given or refused whole.
 */
export const astroConsent: PageApi = {
  manager: 'astro-consent',
  source: 'npm astro-consent 2 (README, "Runtime API")',
  read(page) {
    const api = managerAt(page, 'astroConsent', 'get', 'set');
    if (!api) return null;
    const stored = objectAt(call(api, 'get'), 'categories');
    const choices = CATEGORIES.map((id) => choiceOf(id, '', flagAt(stored, id)));
    return asking(choices, stored !== null, { grain: 'all' });
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
