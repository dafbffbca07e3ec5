import { keepPolicy } from '../../src/adapters/db/letters.ts';
import type { Policy } from '../../src/core/model/visit.ts';
import { findPolicy } from '../../src/core/policy/find-policy.ts';
import { database } from '../database.ts';
import type { Handlers } from '../router.ts';
import { isOn } from '../state.ts';
import { docOf, visitOf } from './documents.ts';
import { flush, open } from './journal.ts';

/** Keeps where a site says what it does with data, from the links of pages that are visited anyway. */
export function recordPolicies(): Pick<Handlers, 'content>background.links'> {
  return {
    async 'content>background.links'({ links, mails, timeOrigin }, sender) {
      const tab = sender.tab.id;
      const url = sender.url ?? '';
      if (tab === undefined || sender.tab.incognito !== false || (sender.frameId ?? 0) !== 0)
        return { kept: false };
      if (!(await isOn()) || (sender.documentLifecycle ?? 'active') !== 'active')
        return { kept: false };
      const visit = await visitOf({ tab, doc: docOf(sender, timeOrigin), url, at: timeOrigin });
      if (!visit) return { kept: false };
      const db = await database();
      const known = (await db.sites.get(visit.site))?.policy ?? {};
      const found = findPolicy(visit.site, url, links, mails, known);
      if (!isNew(found, known)) return { kept: false };
      // The site's row is written with its first visit, and only there can it be added to.
      open(visit);
      await flush();
      await keepPolicy(await database(), visit.site, found);
      return { kept: true };
    },
  };
}

/** Languages and parts of a site have policies of their own: what is known already stays. */
const isNew = (found: Policy, known: Policy): boolean =>
  Object.keys(found).some((what) => !Object.hasOwn(known, what));
