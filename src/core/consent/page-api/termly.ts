import {
  asking,
  call,
  choiceOf,
  entriesOf,
  managerAt,
  objectAt,
  storedIn,
  type PageApi,
} from './page-api.ts';

/** Termly: tells its choices and shows its panel; there is no documented way to set them. */
export const termly: PageApi = {
  manager: 'termly',
  source:
    'https://support.termly.io/hc/en-us/articles/30710442081553-Getting-Consent-State-and-Handling-Consent-Changes-with-Termly',
  read(page) {
    const api = managerAt(page, 'Termly', 'getConsentState', 'on');
    if (!api) return null;
    const told = entriesOf(call(api, 'getConsentState'));
    const choices = told.flatMap(([id, on]) =>
      id === 'essential' ? [] : [choiceOf(id, '', on === true)],
    );
    return asking(choices, choices.length > 0);
  },
  stored: (page) => storedIn(termly.read(page)),
  reopen: (page) => call(objectAt(page, 'Termly'), 'displayPreferences'),
};
