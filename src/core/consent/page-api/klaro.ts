import { purposeFromWords } from '../purpose-words.ts';
import {
  asking,
  call,
  choiceOf,
  flagAt,
  listAt,
  objectAt,
  textAt,
  type Page,
  type PageApi,
} from './page-api.ts';

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
    const choices = services.map(({ id, label, purposes, required }) =>
      choiceOf(id, label, flagAt(consents, id), {
        purpose: purposeFromWords(...purposes, id, label),
        locked: required,
      }),
    );
    return asking(choices, flagAt(manager, 'confirmed'), {
      language: textAt(config, 'lang'),
      clicksToRefuse: flagAt(config, 'hideDeclineAll') ? 2 : 1,
    });
  },
  apply(page, choices) {
    const manager = managerOf(page);
    for (const { id, required } of servicesOf(manager))
      call(manager, 'updateConsent', id, required || choices[id] === true);
    call(manager, 'saveAndApplyConsents');
    call(objectAt(page, 'klaro'), 'render', objectAt(manager, 'config'), { show: false });
  },
  stored(page) {
    const manager = managerOf(page);
    if (manager?.['confirmed'] !== true) return null;
    const consents = objectAt(manager, 'savedConsents');
    return Object.fromEntries(servicesOf(manager).map(({ id }) => [id, consents?.[id] === true]));
  },
  reopen: (page) => call(objectAt(page, 'klaro'), 'show'),
};

function managerOf(page: Page): Page | null {
  if (!objectAt(page, 'klaroConfig')) return null;
  return call(objectAt(page, 'klaro'), 'getManager') as Page | null;
}

function servicesOf(manager: Page | null) {
  const config = objectAt(manager, 'config');
  return listAt(config, 'services').flatMap((service) => {
    const id = textAt(service, 'name');
    if (!id) return [];
    return [
      {
        id,
        label: textAt(service, 'title'),
        purposes: listAt(service, 'purposes').filter(
          (purpose): purpose is string => typeof purpose === 'string',
        ),
        required: (service as Page)['required'] === true || config?.['required'] === true,
      },
    ];
  });
}
