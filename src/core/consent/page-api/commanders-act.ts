import { tcfMeaning } from '../tcf/purposes.ts';
import {
  allowedOf,
  asking,
  call,
  choiceOf,
  entriesOf,
  forget,
  inTurn,
  methodAt,
  objectAt,
  storedIn,
  textAt,
  toldBy,
  type PageApi,
} from './page-api.ts';

const TCF_PREFIX = 'tcf2_';
const STORAGE = 'tcf2_1';

/** Commanders Act (TrustCommander): numbered categories without names, and the IAB's purposes. */
export const commandersAct: PageApi = {
  manager: 'commanders-act',
  source: 'https://community.commandersact.com/trustcommander/onsite-api/consent.update',
  read(page, again) {
    const api = objectAt(page, 'cact');
    if (!api || !methodAt(page, 'cact') || !Array.isArray(page['caReady'])) return null;
    const told = toldBy(
      api,
      'consent',
      (tell) => void call(page, 'cact', 'consent.get', tell),
      again,
    );
    const consent = objectAt(told, 'consent');
    const choices = entriesOf(objectAt(consent, 'categories')).flatMap(([id, category]) =>
      id === STORAGE
        ? []
        : [choiceOf(id, '', textAt(category, 'status') === 'on', { purpose: meaningOf(id) })],
    );
    if (!consent || choices.length === 0) return null;
    const status = textAt(consent, 'status');
    return asking(choices, status !== '' && status !== 'unset');
  },
  apply(page, choices, going) {
    const api = objectAt(page, 'cact');
    const allowed = allowedOf(choices);
    if (allowed.some((id) => id.startsWith(TCF_PREFIX))) allowed.push(STORAGE);
    const categories = Object.fromEntries(allowed.map((id) => [id, { status: 'on' }]));
    return inTurn(
      going,
      () => call(page, 'cact', 'consent.update', { status: 'all-off' }),
      () => allowed.length > 0 && call(page, 'cact', 'consent.update', { categories }),
      () => call(page, 'cact', 'consentBanner.hide'),
      () => api && forget(api),
    );
  },
  stored: (page) => storedIn(commandersAct.read(page)),
  reopen: (page) => call(page, 'cact', 'consentCenter.show'),
};

const meaningOf = (id: string) =>
  id.startsWith(TCF_PREFIX) ? tcfMeaning(Number(id.slice(TCF_PREFIX.length))) : null;
