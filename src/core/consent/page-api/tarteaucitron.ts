import type { Purpose } from '../../model/purpose.ts';
import { listAt, methodAt, objectAt, textAt, type Page, type PageApi } from './page-api.ts';

/** tarteaucitron's own types of service (tarteaucitron.services.js) in our purposes. */
const TYPES: Record<string, Purpose> = {
  ads: 'advertising',
  analytic: 'analytics',
  social: 'social',
  comment: 'social',
  support: 'functional',
  video: 'functional',
  api: 'functional',
  google: 'advertising',
};

/** tarteaucitron: one switch for each service, of a known type. */
export const tarteaucitron: PageApi = {
  manager: 'tarteaucitron',
  source: 'https://tarteaucitron.io/en/install/',
  read(page) {
    const api = objectAt(page, 'tarteaucitron');
    const services = api ? servicesOf(api) : [];
    if (!api || services.length === 0 || !isBuilt(page)) return null;
    const state = objectAt(api, 'state');
    const parameters = objectAt(api, 'parameters');
    const root = objectAt(objectAt(page, 'document'), 'documentElement');
    return {
      more: false,
      grain: 'choice',
      decided: services.every(({ id }) => typeof state?.[id] === 'boolean'),
      language: textAt(root, 'lang').slice(0, 35),
      wall: false,
      text: services
        .map(({ label }) => label)
        .join(', ')
        .slice(0, 4000),
      clicksToRefuse: parameters?.['DenyAllCta'] === false ? 3 : 1,
      clicksToAccept: 1,
      choices: services.map(({ id, label, type }) => ({
        id,
        label,
        purpose: Object.hasOwn(TYPES, type) ? (TYPES[type] ?? null) : null,
        on: state?.[id] === true,
        locked: false,
      })),
    };
  },
  apply(page, choices) {
    const api = objectAt(page, 'tarteaucitron');
    const answer = methodAt(api, 'setConsent');
    for (const { id } of servicesOf(api)) answer?.(id, choices[id] === true);
    const ui = objectAt(api, 'userInterface');
    methodAt(ui, 'closePanel')?.();
    methodAt(ui, 'closeAlert')?.();
  },
  stored(page) {
    const api = objectAt(page, 'tarteaucitron');
    const state = objectAt(api, 'state');
    const services = servicesOf(api);
    if (services.length === 0 || services.some(({ id }) => typeof state?.[id] !== 'boolean'))
      return null;
    return Object.fromEntries(services.map(({ id }) => [id, state?.[id] === true]));
  },
};

function servicesOf(api: Page | null) {
  const table = objectAt(api, 'services');
  return listAt(api, 'job').flatMap((id) => {
    const service = typeof id === 'string' ? objectAt(table, id) : null;
    if (typeof id !== 'string' || !service) return [];
    const name = textAt(service, 'name') || id;
    return [{ id, label: name.slice(0, 120), type: textAt(service, 'type') }];
  });
}

/** Answers go through the switches of its panel: they must be on the page. */
function isBuilt(page: Page): boolean {
  const find = methodAt(objectAt(page, 'document'), 'getElementById');
  const [first] = listAt(objectAt(page, 'tarteaucitron'), 'job');
  return typeof first === 'string' && Boolean(find?.(`${first}Denied`));
}
