import {
  asking,
  call,
  choiceOf,
  entriesOf,
  flagAt,
  managerAt,
  objectAt,
  storedIn,
  textAt,
  type Page,
  type PageApi,
} from './page-api.ts';

/** Cloudflare Zaraz: purposes of the site's naming; while its dialog is shown, it asks. */
export const zaraz: PageApi = {
  manager: 'zaraz',
  source: 'https://developers.cloudflare.com/zaraz/consent-management/api/',
  events: ['zarazConsentAPIReady', 'zarazConsentChoicesUpdated'],
  read(page) {
    const api = apiOf(page);
    if (!flagAt(api, 'APIReady')) return null;
    const given = call(api, 'getAll');
    const choices = entriesOf(objectAt(api, 'purposes')).map(([id, purpose]) =>
      choiceOf(id, nameOf(purpose), flagAt(given, id)),
    );
    if (choices.length === 0) return null;
    return asking(choices, !flagAt(api, 'modal'));
  },
  apply(page, choices) {
    const api = apiOf(page);
    const ids = entriesOf(objectAt(api, 'purposes')).map(([id]) => id);
    call(api, 'set', Object.fromEntries(ids.map((id) => [id, flagAt(choices, id)])));
    if (api) api['modal'] = false;
    call(api, 'sendQueuedEvents');
  },
  stored: (page) => storedIn(zaraz.read(page)),
  reopen(page) {
    const api = apiOf(page);
    if (api) api['modal'] = true;
  },
};

const apiOf = (page: Page): Page | null =>
  managerAt(objectAt(page, 'zaraz') ?? {}, 'consent', 'setAll', 'getAll');

/** A name is a text, or one for each language. */
const nameOf = (purpose: unknown): string => {
  const first: unknown = entriesOf(objectAt(purpose, 'name'))[0]?.[1];
  return textAt(purpose, 'name') || (typeof first === 'string' ? first : '');
};
