import {
  asking,
  call,
  choiceOf,
  entriesOf,
  flagAt,
  listAt,
  objectAt,
  storedIn,
  textAt,
  type Page,
  type PageApi,
} from './page-api.ts';

/** vanilla-cookieconsent 3: categories with names of the site's choosing. */
export const vanillaCookieconsent: PageApi = {
  manager: 'vanilla-cookieconsent',
  source: 'https://cookieconsent.orestbida.com/reference/api-reference.html',
  read(page) {
    const api = objectAt(page, 'CookieConsent');
    const config = categoriesOf(api);
    if (!api || !config) return null;
    const decided = call(api, 'validConsent') === true;
    const accepted = listAt(call(api, 'getUserPreferences'), 'acceptedCategories');
    const language = textAt(objectAt(call(api, 'getConfig'), 'language'), 'default');
    const texts = translation(api, language);
    const labels = labelsOf(texts);
    const first = objectAt(texts, 'consentModal');
    const choices = entriesOf(config).map(([id, settings]) =>
      choiceOf(
        id,
        labels.get(id) ?? id,
        decided ? accepted.includes(id) : flagAt(settings, 'enabled'),
        { locked: flagAt(settings, 'readOnly') },
      ),
    );
    return asking(choices, decided, {
      language,
      text: `${textAt(first, 'title')} ${textAt(first, 'description')}`,
      clicksToRefuse: textAt(first, 'acceptNecessaryBtn') ? 1 : 2,
    });
  },
  apply(page, choices) {
    const api = objectAt(page, 'CookieConsent');
    const accepted = entriesOf(categoriesOf(api)).flatMap(([id, settings]) =>
      flagAt(choices, id) || flagAt(settings, 'readOnly') ? [id] : [],
    );
    call(api, 'acceptCategory', accepted);
    call(api, 'hide');
    call(api, 'hidePreferences');
  },
  stored: (page) => storedIn(vanillaCookieconsent.read(page)),
  reopen: (page) => call(objectAt(page, 'CookieConsent'), 'showPreferences'),
};

/** The configured categories: there once `run()` was called. */
function categoriesOf(api: Page | null): Page | null {
  const categories = objectAt(call(api, 'getConfig'), 'categories');
  return categories && Object.keys(categories).length > 0 ? categories : null;
}

function translation(api: Page, language: string): Page | null {
  const config = objectAt(call(api, 'getConfig'), 'language');
  return objectAt(objectAt(config, 'translations'), language);
}

function labelsOf(texts: Page | null): Map<string, string> {
  const sections = listAt(objectAt(texts, 'preferencesModal'), 'sections');
  return new Map(
    sections.flatMap((section) => {
      const id = textAt(section, 'linkedCategory');
      return id ? [[id, textAt(section, 'title') || id] as const] : [];
    }),
  );
}
