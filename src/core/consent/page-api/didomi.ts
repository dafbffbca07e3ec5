import type { Purpose } from '../../model/purpose.ts';
import { purposeFromWords } from '../purpose-words.ts';
import { tcfMeaning } from '../tcf/purposes.ts';
import {
  allowedOf,
  asking,
  call,
  choiceOf,
  entriesOf,
  flagAt,
  listOf,
  managerAt,
  objectAt,
  storedIn,
  textAt,
  type Page,
  type PageApi,
} from './page-api.ts';

/** Its names of the IAB's purposes, by their number; the first goes with any other. */
const TCF_NAMES: Record<string, number> = {
  cookies: 1,
  select_basic_ads: 2,
  create_ads_profile: 3,
  select_personalized_ads: 4,
  create_content_profile: 5,
  select_personalized_content: 6,
  measure_ad_performance: 7,
  measure_content_performance: 8,
  market_research: 9,
  improve_products: 10,
  use_limited_data_to_select_content: 11,
};
const STORAGE = 'cookies';
/** The IAB's special features, never given. */
const SPECIAL = ['geolocation_data', 'device_characteristics'];

/** Didomi: purposes, the IAB's and the site's own. `enabled` is consent and legitimate interest in one. */
export const didomi: PageApi = {
  manager: 'didomi',
  source: 'https://developers.didomi.io/cmp/web-sdk/reference/api',
  read(page) {
    const api = managerAt(page, 'Didomi', 'setCurrentUserStatus', 'getCurrentUserStatus');
    if (!api) return null;
    const names = new Map(
      listOf(call(api, 'getPurposes')).map((one) => [textAt(one, 'id'), textAt(one, 'name')]),
    );
    const choices = statusesOf(api, 'purposes').flatMap(([id, status]) => {
      if (id === STORAGE) return [];
      const name = names.get(id) ?? '';
      return [
        choiceOf(id, name, flagAt(status, 'enabled'), {
          purpose: meaningOf(id, name),
        }),
      ];
    });
    if (choices.length === 0) return null;
    return asking(choices, call(api, 'shouldUserStatusBeCollected') === false);
  },
  apply(page, choices) {
    const api = objectAt(page, 'Didomi');
    const allowed = allowedOf(choices);
    if (allowed.length === 0) call(api, 'setUserDisagreeToAll');
    else {
      allowed.push(STORAGE);
      const set = (kind: string, on: (id: string) => boolean) =>
        Object.fromEntries(statusesOf(api, kind).map(([id]) => [id, { id, enabled: on(id) }]));
      // A company that is let in has what its purposes allow it, and no more.
      const purposes = set('purposes', (id) => allowed.includes(id));
      call(api, 'setCurrentUserStatus', { purposes, vendors: set('vendors', () => true) });
    }
    call(objectAt(api, 'notice'), 'hide');
    call(objectAt(api, 'preferences'), 'hide');
  },
  stored: (page) => storedIn(didomi.read(page)),
  reopen: (page) => call(objectAt(objectAt(page, 'Didomi'), 'preferences'), 'show'),
};

const statusesOf = (api: Page | null, kind: string): [string, unknown][] =>
  entriesOf(objectAt(call(api, 'getCurrentUserStatus'), kind));

function meaningOf(id: string, name: string): Purpose | null {
  if (SPECIAL.includes(id)) return null;
  return (
    tcfMeaning(Object.hasOwn(TCF_NAMES, id) ? (TCF_NAMES[id] ?? 0) : 0) ??
    purposeFromWords(id, name)
  );
}
