import { purposeFromWords } from '../purpose-words.ts';
import { listAt, methodAt, objectAt, textAt, type Page, type PageApi } from './page-api.ts';

/** vanilla-cookieconsent 3: categories with names of the site's choosing. */
export const vanillaCookieconsent: PageApi = {
  manager: 'vanilla-cookieconsent',
  source: 'https://cookieconsent.orestbida.com/reference/api-reference.html',
  read(page) {
    const api = objectAt(page, 'CookieConsent');
    const config = categoriesOf(api);
    if (!api || !config) return null;
    const decided = methodAt(api, 'validConsent')?.() === true;
    const accepted = listAt(methodAt(api, 'getUserPreferences')?.(), 'acceptedCategories');
    const language = textAt(objectAt(methodAt(api, 'getConfig')?.(), 'language'), 'default');
    const texts = translation(api, language);
    const labels = labelsOf(texts);
    const first = objectAt(texts, 'consentModal');
    return {
      more: false,
      grain: 'choice',
      decided,
      language: language.slice(0, 35),
      wall: false,
      text: `${textAt(first, 'title')} ${textAt(first, 'description')}`.slice(0, 4000),
      clicksToRefuse: textAt(first, 'acceptNecessaryBtn') ? 1 : 2,
      clicksToAccept: 1,
      choices: Object.entries(config).map(([id, settings]) => {
        const label = (labels.get(id) ?? id).slice(0, 120);
        const { readOnly, enabled } = settings as { readOnly?: unknown; enabled?: unknown };
        return {
          id,
          label,
          purpose: purposeFromWords(id, label),
          on: decided ? accepted.includes(id) : enabled === true,
          locked: readOnly === true,
        };
      }),
    };
  },
  apply(page, choices) {
    const api = objectAt(page, 'CookieConsent');
    const config = categoriesOf(api) ?? {};
    const accepted = Object.keys(config).filter(
      (id) => choices[id] === true || (config[id] as { readOnly?: unknown }).readOnly === true,
    );
    methodAt(api, 'acceptCategory')?.(accepted);
    methodAt(api, 'hide')?.();
    methodAt(api, 'hidePreferences')?.();
  },
  stored(page) {
    const api = objectAt(page, 'CookieConsent');
    if (methodAt(api, 'validConsent')?.() !== true) return null;
    const accepted = listAt(methodAt(api, 'getUserPreferences')?.(), 'acceptedCategories');
    return Object.fromEntries(
      Object.keys(categoriesOf(api) ?? {}).map((id) => [id, accepted.includes(id)]),
    );
  },
};

/** The configured categories: there once `run()` was called. */
function categoriesOf(api: Page | null): Page | null {
  const categories = objectAt(methodAt(api, 'getConfig')?.(), 'categories');
  return categories && Object.keys(categories).length > 0 ? categories : null;
}

function translation(api: Page, language: string): Page | null {
  const config = objectAt(methodAt(api, 'getConfig')?.(), 'language');
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
