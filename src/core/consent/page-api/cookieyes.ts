import {
  allowedOf,
  asking,
  call,
  choiceOf,
  entriesOf,
  flagAt,
  methodAt,
  objectAt,
  storedIn,
  textAt,
  type Page,
  type PageApi,
} from './page-api.ts';

/** The switches of its panel, whose state "accept partially" stores. */
const SWITCHES = ['ckySwitch', 'ckyCategoryDirect'];

/** CookieYes: categories, set by the switches of its panel. */
export const cookieyes: PageApi = {
  manager: 'cookieyes',
  source: 'https://www.cookieyes.com/documentation/consent-banner-action-api/',
  events: ['cookieyes_banner_load', 'cookieyes_consent_update'],
  read(page) {
    if (!methodAt(page, 'performBannerAction') || !methodAt(page, 'getCkyConsent')) return null;
    const consent = call(page, 'getCkyConsent');
    const choices = entriesOf(objectAt(consent, 'categories')).map(([id, on]) =>
      choiceOf(id, '', on === true, { locked: id === 'necessary' }),
    );
    if (choices.length === 0) return null;
    return asking(choices, flagAt(consent, 'isUserActionCompleted'), {
      language: textAt(consent, 'languageCode'),
    });
  },
  apply(page, choices) {
    const allowed = allowedOf(choices);
    const ids = cookieyes.read(page)?.choices.map(({ id }) => id) ?? [];
    for (const id of ids)
      for (const box of boxesOf(page, id)) box['checked'] = choices[id] === true;
    // Without a switch its choice cannot be told: then nothing is allowed.
    const can = allowed.length > 0 && allowed.every((id) => boxesOf(page, id).length > 0);
    call(page, 'performBannerAction', can ? 'accept_partial' : 'reject');
  },
  stored: (page) => storedIn(cookieyes.read(page)),
  reopen: (page) => call(page, 'revisitCkyConsent'),
};

function boxesOf(page: Page, id: string): Page[] {
  const find = methodAt(objectAt(page, 'document'), 'getElementById');
  return SWITCHES.flatMap((prefix) => {
    const box = find?.(prefix + id);
    return typeof box === 'object' && box !== null ? [box as Page] : [];
  });
}
