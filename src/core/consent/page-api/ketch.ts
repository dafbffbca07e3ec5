import {
  asking,
  call,
  choiceOf,
  cookieAt,
  flagAt,
  forget,
  inTurn,
  listAt,
  methodAt,
  objectAt,
  storedIn,
  textAt,
  toldBy,
  type PageApi,
} from './page-api.ts';

/** Ketch: purposes of the site's naming, told by call back. */
export const ketch: PageApi = {
  manager: 'ketch',
  source: 'npm @ketch-sdk/ketch-types 1 (interface Ketch)',
  read(page, again) {
    const api = objectAt(page, 'ketch');
    // The function comes with a queue of that name.
    if (!api || !methodAt(page, 'ketch') || !objectAt(page, 'semaphore')) return null;
    const ask = (question: string) =>
      toldBy(api, question, (tell) => void call(page, 'ketch', question, tell), again);
    const config = ask('getConfig');
    const given = objectAt(ask('getConsent'), 'purposes');
    const choices = listAt(config, 'purposes').map((purpose) => {
      const id = textAt(purpose, 'code');
      const locked = !flagAt(purpose, 'requiresOptIn') && !flagAt(purpose, 'allowsOptOut');
      return choiceOf(id, textAt(purpose, 'name'), flagAt(given, id), { locked });
    });
    if (choices.length === 0) return null;
    return asking(choices, cookieAt(page, '_ketch_consent_v1_') !== '' && given !== null);
  },
  apply(page, choices, going) {
    const api = objectAt(page, 'ketch');
    const open = ketch.read(page)?.choices.filter(({ locked }) => !locked) ?? [];
    const purposes = Object.fromEntries(open.map(({ id }) => [id, flagAt(choices, id)]));
    return inTurn(
      going,
      () => call(page, 'ketch', 'setConsent', { purposes }),
      () => api && forget(api),
    );
  },
  stored: (page) => storedIn(ketch.read(page)),
  reopen: (page) => call(page, 'ketch', 'showPreferences'),
};
