import type { Purpose } from '../../model/purpose.ts';
import { purposeFromWords } from '../purpose-words.ts';
import {
  allowedOf,
  asking,
  call,
  choiceOf,
  listAt,
  managerAt,
  objectAt,
  storedIn,
  textAt,
  type Page,
  type PageApi,
} from './page-api.ts';

/** OneTrust's own categories; sites rename and add others. */
const GROUPS: Record<string, Purpose> = {
  C0002: 'analytics',
  C0003: 'functional',
  C0004: 'advertising',
  C0005: 'social',
};

/** OneTrust and CookiePro: categories ("groups"). */
export const onetrust: PageApi = {
  manager: 'onetrust',
  source: 'https://developer.onetrust.com/onetrust/docs/javascript-api',
  events: ['OneTrustGroupsUpdated'],
  read(page) {
    const api = managerAt(page, 'OneTrust', 'RejectAll', 'UpdateConsent');
    if (!api) return null;
    const domain = call(api, 'GetDomainData') as Page | null;
    const active = textAt(page, 'OnetrustActiveGroups').split(',');
    // Both are there only after the script has read its configuration.
    if (!domain || active.length < 2) return null;
    const decided = call(api, 'IsAlertBoxClosed') === true;
    // Nothing is asked where the site's rules for this country show no banner.
    if (!decided && domain['ShowAlertNotice'] === false) return null;
    const choices = groupsOf(domain).map(({ id, name, always }) =>
      choiceOf(id, name, active.includes(id), {
        purpose: meaningOf(id, name),
        locked: always,
      }),
    );
    if (choices.length === 0) return null;
    return asking(choices, decided, {
      text: textAt(domain, 'AlertNoticeText'),
      clicksToRefuse: domain['BannerShowRejectAllButton'] === false ? 2 : 1,
    });
  },
  apply(page, choices) {
    const api = objectAt(page, 'OneTrust');
    // Refuses legitimate interest and every vendor too, and closes the banner.
    call(api, 'RejectAll');
    for (const id of allowedOf(choices)) call(api, 'UpdateConsent', 'Category', `${id}:1`);
  },
  stored: (page) => storedIn(onetrust.read(page)),
  reopen: (page) => call(objectAt(page, 'OneTrust'), 'ToggleInfoDisplay'),
};

/** A label in words goes before what a number means elsewhere: sites rename the groups. */
const meaningOf = (id: string, name: string): Purpose | null =>
  purposeFromWords(name) ?? (Object.hasOwn(GROUPS, id) ? (GROUPS[id] ?? null) : null);

function groupsOf(domain: unknown): { id: string; name: string; always: boolean }[] {
  return listAt(domain, 'Groups').flatMap((group) => {
    const id = textAt(group, 'CustomGroupId') || textAt(group, 'OptanonGroupId');
    if (!id) return [];
    const always = textAt(group, 'Status').startsWith('always') || id === 'C0001';
    return [{ id, name: textAt(group, 'GroupName'), always }];
  });
}
