import { purposeFromWords } from '../purpose-words.ts';
import {
  asking,
  call,
  choiceOf,
  flagAt,
  listAt,
  listOf,
  methodAt,
  objectAt,
  storedIn,
  textAt,
  type Page,
  type PageApi,
} from './page-api.ts';

/** Orejime 2: apps with purposes of the site's naming. */
export const orejime2: PageApi = {
  manager: 'orejime-2',
  source: 'npm orejime 2 (README, "Orejime instance")',
  read(page) {
    const manager = managerOf(page);
    const apps = manager ? appsOf(manager) : [];
    if (apps.length === 0) return null;
    const choices = apps.map((app) => {
      const id = textAt(app, 'name');
      const title = textAt(app, 'title');
      const purposes = listAt(app, 'purposes').filter((one) => typeof one === 'string');
      return choiceOf(id, title, flagAt(objectAt(manager, 'consents'), id), {
        purpose: purposeFromWords(...purposes, id, title),
        locked: flagAt(app, 'required'),
      });
    });
    return asking(choices, flagAt(manager, 'confirmed'), {
      language: textAt(objectAt(manager, 'config'), 'lang'),
    });
  },
  apply(page, choices) {
    const manager = managerOf(page);
    for (const app of appsOf(manager))
      call(manager, 'updateConsent', app, flagAt(choices, textAt(app, 'name')));
    // Saves, and draws its notice and its panel anew: with a decision there is nothing to show.
    call(objectAt(internalsOf(page), 'react'), 'saveAndHideAll');
  },
  stored: (page) => storedIn(orejime2.read(page)),
  reopen: (page) => call(objectAt(page, 'orejime'), 'show'),
};

function managerOf(page: Page): Page | null {
  const manager = objectAt(internalsOf(page), 'manager');
  return methodAt(manager, 'updateConsent') ? manager : null;
}

const internalsOf = (page: Page): Page | null => objectAt(objectAt(page, 'orejime'), 'internals');

const appsOf = (manager: Page | null): unknown[] =>
  listOf(objectAt(objectAt(manager, 'config'), 'apps'));
