import {
  asking,
  call,
  choiceOf,
  cookieAt,
  methodAt,
  objectAt,
  storedIn,
  textAt,
  type PageApi,
} from './page-api.ts';

const CATEGORIES = [
  ['preferences', 'functional'],
  ['statistics', 'analytics'],
  ['marketing', 'advertising'],
] as const;

/** Complianz: its categories of WordPress; "functional" is what the site needs. */
export const complianz: PageApi = {
  manager: 'complianz',
  source: 'https://complianz.io/developers-guide-for-hooks-and-events/',
  events: ['cmplz_cookie_warning_loaded', 'cmplz_banner_status'],
  read(page) {
    const config = objectAt(page, 'complianz');
    if (!config || !methodAt(page, 'cmplz_set_consent') || !methodAt(page, 'cmplz_has_consent'))
      return null;
    const prefix = textAt(config, 'prefix') || 'cmplz_';
    const choices = CATEGORIES.map(([id, purpose]) =>
      choiceOf(id, '', call(page, 'cmplz_has_consent', id) === true, { purpose }),
    );
    return asking(choices, cookieAt(page, `${prefix}banner-status`) === 'dismissed');
  },
  apply(page, choices) {
    for (const [id] of CATEGORIES)
      call(page, 'cmplz_set_consent', id, choices[id] === true ? 'allow' : 'deny');
    call(page, 'cmplz_set_banner_status', 'dismissed');
  },
  stored: (page) => storedIn(complianz.read(page)),
  reopen: (page) => call(page, 'cmplz_set_banner_status', 'show'),
};
