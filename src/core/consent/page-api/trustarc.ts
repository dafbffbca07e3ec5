import {
  asking,
  call,
  choiceOf,
  cookieAt,
  methodAt,
  objectAt,
  storedIn,
  type PageApi,
} from './page-api.ts';

/** Its levels after the first, which is what the site needs. */
const LEVELS = [
  ['2', 'functional'],
  ['3', 'advertising'],
] as const;

/** TrustArc: tells its choices and shows its panel; it has no documented way to set them on the page. */
export const trustarc: PageApi = {
  manager: 'trustarc',
  source:
    'https://consent.trustarc.com/asset/TrustArc_Cookie_Consent_Manager_Implementation_Guide.pdf',
  read(page) {
    const notice = objectAt(objectAt(page, 'truste'), 'eu');
    if (!notice || !methodAt(notice, 'clickListener')) return null;
    const [allowed = '', rest] = cookieAt(page, 'cmapi_cookie_privacy').split('permit ').reverse();
    const levels = rest === undefined ? [] : allowed.split(',').map((level) => level.trim());
    const choices = LEVELS.map(([id, purpose]) =>
      choiceOf(id, purpose, levels.includes(id), { purpose }),
    );
    return asking(choices, cookieAt(page, 'notice_preferences') !== '');
  },
  stored: (page) => storedIn(trustarc.read(page)),
  reopen: (page) => call(objectAt(objectAt(page, 'truste'), 'eu'), 'clickListener'),
};
