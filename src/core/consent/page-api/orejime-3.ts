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

/** Orejime 3: purposes of the site's naming, some of them in groups. */
export const orejime3: PageApi = {
  manager: 'orejime-3',
  source: 'https://github.com/boscop-fr/orejime#api',
  read(page) {
    const manager = managerOf(page);
    if (!manager) return null;
    const config = objectAt(objectAt(page, 'orejime'), 'config');
    const purposes = purposesOf(config);
    const decided = call(manager, 'isDirty') === false;
    // A panel that is forced open has no way to be closed but its own buttons.
    if (purposes.length === 0 || (!decided && flagAt(config, 'forceModal'))) return null;
    const choices = purposes.map(({ id, title, locked }) =>
      choiceOf(id, title, call(manager, 'getConsent', id) === true, { locked }),
    );
    return asking(choices, decided);
  },
  apply(page, choices) {
    const manager = managerOf(page);
    call(manager, 'declineAll');
    for (const { id } of purposesOf(objectAt(objectAt(page, 'orejime'), 'config')))
      if (flagAt(choices, id)) call(manager, 'setConsent', id, true);
  },
  stored: (page) => storedIn(orejime3.read(page)),
  reopen: (page) => call(objectAt(page, 'orejime'), 'prompt'),
};

function managerOf(page: Page): Page | null {
  const manager = objectAt(objectAt(page, 'orejime'), 'manager');
  return methodAt(manager, 'declineAll') && methodAt(manager, 'getConsent') ? manager : null;
}

function purposesOf(from: unknown, depth = 0): { id: string; title: string; locked: boolean }[] {
  return listAt(from, 'purposes').flatMap((one) => {
    const inner = depth < 3 ? purposesOf(one, depth + 1) : [];
    const id = textAt(one, 'id');
    if (inner.length > 0 || !id) return inner;
    return [{ id, title: textAt(one, 'title'), locked: flagAt(one, 'isMandatory') }];
  });
}
