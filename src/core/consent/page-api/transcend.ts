import {
  asking,
  call,
  choiceOf,
  entriesOf,
  flagAt,
  managerAt,
  objectAt,
  storedIn,
  type PageApi,
} from './page-api.ts';

/**
 * Transcend: tells its choices and shows its dialog. To set them it demands an event of the person's own
 * making, which an extension has not got.
 */
export const transcend: PageApi = {
  manager: 'transcend',
  source:
    'https://docs.transcend.io/docs/consent/reference/api (and npm @transcend-io/airgap.js-types)',
  read(page) {
    const api = managerAt(page, 'airgap', 'getConsent', 'getPurposeTypes');
    if (!api) return null;
    const consent = call(api, 'getConsent');
    const choices = entriesOf(objectAt(consent, 'purposes')).flatMap(([id, on]) =>
      id === 'Essential' ? [] : [choiceOf(id, '', on === true || on === 'on')],
    );
    return asking(choices, flagAt(consent, 'confirmed'));
  },
  stored: (page) => storedIn(transcend.read(page)),
  reopen: (page) => call(objectAt(page, 'transcend'), 'showConsentManager'),
};
