import {
  asking,
  call,
  choiceOf,
  cookieAt,
  entriesOf,
  flagAt,
  jsonOf,
  managerAt,
  objectAt,
  storedIn,
  type PageApi,
} from './page-api.ts';

/** Axeptio: tells its choices and opens its panel; there is no documented way to set them. */
export const axeptio: PageApi = {
  manager: 'axeptio',
  source: 'https://support.axeptio.eu/hc/en-gb/articles/4408180489233',
  read(page) {
    if (!managerAt(page, 'axeptioSDK', 'requestConsent', 'openCookies')) return null;
    const told = jsonOf(cookieAt(page, 'axeptio_cookies'));
    const choices = entriesOf(told).flatMap(([id, on]) =>
      id.startsWith('$$') ? [] : [choiceOf(id, '', on === true)],
    );
    return asking(choices, flagAt(told, '$$completed'));
  },
  stored: (page) => storedIn(axeptio.read(page)),
  reopen: (page) => call(objectAt(page, 'axeptioSDK'), 'openCookies'),
};
