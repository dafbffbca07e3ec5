import { consentmanager } from '../../../../src/core/consent/page-api/consentmanager.ts';
import { settles, type Fake } from './contract.ts';

/** After https://help.consentmanager.net/books/cmp/page/javascript-api. */
function fakeConsentmanager(): Fake {
  const purposeConsents: Record<string, boolean> = Object.fromEntries(
    ['1', '3', '5', '8', '9', 'c52'].map((id) => [id, false]),
  );
  let userChoiceExists = false;
  let open = true;
  return {
    page: {
      cmpmngr: {},
      __cmp(command: string, told: unknown) {
        if (command === 'getCMPData') return { purposeConsents: { ...purposeConsents } };
        if (command === 'consentStatus')
          return { consentExists: userChoiceExists, userChoiceExists };
        if (command === 'setConsent') {
          for (const id of Object.keys(purposeConsents)) purposeConsents[id] = told === 1;
          userChoiceExists = true;
        }
        if (command === 'setPurposeConsent') {
          const [id, on] = told as [number, number];
          purposeConsents[id] = on === 1;
        }
        if (command === 'close') open = false;
        return undefined;
      },
    },
    granted: () => Object.keys(purposeConsents).filter((id) => purposeConsents[id]),
    open: () => open,
  };
}

settles(consentmanager, fakeConsentmanager, {
  nothing: [],
  analytics: ['1', '8', '9'],
  functionalAnalytics: ['1', '8', '9'],
});
