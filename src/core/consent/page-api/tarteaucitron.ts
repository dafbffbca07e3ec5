import type { Purpose } from '../../model/purpose.ts';
import {
  asking,
  call,
  choiceOf,
  flagAt,
  listAt,
  methodAt,
  objectAt,
  storedIn,
  textAt,
  type Page,
  type PageApi,
} from './page-api.ts';

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
    const choices = services.map(({ id, label, type }) =>
      choiceOf(id, label, flagAt(state, id), {
        purpose: Object.hasOwn(TYPES, type) ? (TYPES[type] ?? null) : null,
      }),
    );
    const decided = services.every(({ id }) => typeof state?.[id] === 'boolean');
    return asking(choices, decided, {
      language: textAt(root, 'lang'),
      clicksToRefuse: parameters?.['DenyAllCta'] === false ? 3 : 1,
    });
  },
  apply(page, choices) {
    const api = objectAt(page, 'tarteaucitron');
    for (const { id } of servicesOf(api)) call(api, 'setConsent', id, choices[id] === true);
    const ui = objectAt(api, 'userInterface');
    call(ui, 'closePanel');
    call(ui, 'closeAlert');
  },
  stored: (page) => storedIn(tarteaucitron.read(page)),
  reopen: (page) => call(objectAt(objectAt(page, 'tarteaucitron'), 'userInterface'), 'openPanel'),
};

function servicesOf(api: Page | null) {
  const table = objectAt(api, 'services');
  return listAt(api, 'job').flatMap((id) => {
    const service = typeof id === 'string' ? objectAt(table, id) : null;
    if (typeof id !== 'string' || !service) return [];
    return [{ id, label: textAt(service, 'name'), type: textAt(service, 'type') }];
  });
}

/** Answers go through the switches of its panel: they must be on the page. */
function isBuilt(page: Page): boolean {
  const find = methodAt(objectAt(page, 'document'), 'getElementById');
  const [first] = listAt(objectAt(page, 'tarteaucitron'), 'job');
  return typeof first === 'string' && Boolean(find?.(`${first}Denied`));
}
