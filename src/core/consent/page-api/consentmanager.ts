import { TCF_STORAGE, tcfMeaning } from '../tcf/purposes.ts';
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
  type PageApi,
} from './page-api.ts';

/** consentmanager.net: the IAB's purposes by number, and the site's own, of which it tells no names. */
export const consentmanager: PageApi = {
  manager: 'consentmanager',
  source: 'https://help.consentmanager.net/books/cmp/page/javascript-api',
  read(page) {
    // `__cmp` is also what managers of the IAB's first framework are called by.
    if (!methodAt(page, '__cmp') || !objectAt(page, 'cmpmngr')) return null;
    const purposes = entriesOf(objectAt(call(page, '__cmp', 'getCMPData'), 'purposeConsents'));
    const status = call(page, '__cmp', 'consentStatus');
    const choices = purposes.flatMap(([id, on]) =>
      id === String(TCF_STORAGE)
        ? []
        : [choiceOf(id, '', isOn(on), { purpose: tcfMeaning(Number(id)) })],
    );
    if (choices.length === 0 || !objectAt({ status }, 'status')) return null;
    const decided = flagAt(status, 'userChoiceExists') || flagAt(status, 'consentExists');
    return asking(choices, decided);
  },
  apply(page, choices) {
    call(page, '__cmp', 'setConsent', 0);
    const allowed = allowedOf(choices).map(Number);
    // The third says: with the companies that it was asked for.
    for (const id of allowed.length > 0 ? [TCF_STORAGE, ...allowed] : [])
      call(page, '__cmp', 'setPurposeConsent', [id, 1, true]);
    call(page, '__cmp', 'close');
  },
  stored: (page) => storedIn(consentmanager.read(page)),
  reopen: (page) => call(page, '__cmp', 'showScreenAdvanced'),
};

const isOn = (told: unknown): boolean => told === true || told === 1;
