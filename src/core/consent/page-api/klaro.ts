import { purposeFromWords } from '../purpose-words.ts';
import { listAt, methodAt, objectAt, textAt, type Page, type PageApi } from './page-api.ts';

/** Klaro: services with purposes of the site's naming. */
export const klaro: PageApi = {
  manager: 'klaro',
  source: 'https://klaro.org/docs/api/js_api',
  read(page) {
    const manager = managerOf(page);
    const services = manager ? servicesOf(manager) : [];
    if (!manager || services.length === 0) return null;
    const consents = objectAt(manager, 'consents');
    const config = objectAt(manager, 'config');
    return {
      more: false,
      grain: 'choice',
      decided: manager['confirmed'] === true,
      language: textAt(config, 'lang').slice(0, 35),
      wall: false,
      text: services
        .map(({ label }) => label)
        .join(', ')
        .slice(0, 4000),
      clicksToRefuse: config?.['hideDeclineAll'] === true ? 2 : 1,
      clicksToAccept: 1,
      choices: services.map(({ id, label, purposes, required }) => ({
        id,
        label,
        purpose: purposeFromWords(...purposes, id, label),
        on: consents?.[id] === true,
        locked: required,
      })),
    };
  },
  apply(page, choices) {
    const manager = managerOf(page);
    for (const { id, required } of servicesOf(manager))
      methodAt(manager, 'updateConsent')?.(id, required || choices[id] === true);
    methodAt(manager, 'saveAndApplyConsents')?.();
    const api = objectAt(page, 'klaro');
    methodAt(api, 'render')?.(objectAt(manager, 'config'), { show: false });
  },
  stored(page) {
    const manager = managerOf(page);
    if (manager?.['confirmed'] !== true) return null;
    const consents = objectAt(manager, 'savedConsents');
    return Object.fromEntries(servicesOf(manager).map(({ id }) => [id, consents?.[id] === true]));
  },
};

function managerOf(page: Page): Page | null {
  if (!objectAt(page, 'klaroConfig')) return null;
  return methodAt(objectAt(page, 'klaro'), 'getManager')?.() as Page | null;
}

function servicesOf(manager: Page | null) {
  const config = objectAt(manager, 'config');
  return listAt(config, 'services').flatMap((service) => {
    const id = textAt(service, 'name');
    if (!id) return [];
    return [
      {
        id,
        label: (textAt(service, 'title') || id).slice(0, 120),
        purposes: listAt(service, 'purposes').filter(
          (purpose): purpose is string => typeof purpose === 'string',
        ),
        required: (service as Page)['required'] === true || config?.['required'] === true,
      },
    ];
  });
}
