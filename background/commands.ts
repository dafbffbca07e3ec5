import { browser } from '../src/adapters/browser/api.ts';
import { saveSettings } from '../src/adapters/browser/settings.ts';
import { forgetEverything, forgetSite } from '../src/adapters/db/forget.ts';
import { db } from '../src/adapters/db/open.ts';
import { labelSite, prefer } from '../src/adapters/db/prefer.ts';
import { FOR_EVER } from '../src/core/model/settings.ts';
import type { OrderName } from '../src/core/protocol/messages.ts';
import { webHost } from '../src/core/web/site-of.ts';
import { refill } from './consent/budget.ts';
import { forgetReceipts } from './consent/recheck.ts';
import { forgetDocuments } from './recorder/documents.ts';
import { drop, flush } from './recorder/journal.ts';
import type { Handlers } from './router.ts';
import { refreshSignal } from './signal.ts';

/** A page that does not answer must not keep a popup waiting (milliseconds). */
const PATIENCE = 1000;
const MS_A_MINUTE = 60_000;

/** What the person does in the popup and the dashboard. */
export function serveSettings(): Omit<
  Handlers,
  'content>background.observed' | 'content>background.dialog' | 'content>background.settled'
> {
  return {
    async 'ui>background.start'() {
      await saveSettings({ started: true, pausedUntil: null });
      await Promise.all([refreshSignal(), wakeTabs()]);
      return { started: true };
    },
    async 'ui>background.flush'({ tab }) {
      const tabs = tab === null ? await webTabs() : [tab];
      await Promise.all(tabs.map((id) => order(id, 'background>content.report')));
      await flush();
      return { flushed: true };
    },
    async 'ui>background.prefer'({ scope, purpose, allow }) {
      await prefer(db, scope, purpose, allow);
      await refreshSignal();
      return { done: true };
    },
    async 'ui>background.label'({ site, level, excluded }) {
      const change = {
        ...(level === undefined ? {} : { level }),
        ...(excluded === undefined ? {} : { excluded }),
      };
      await labelSite(db, site, change, Date.now());
      if (excluded === true) await forgetDocuments(site);
      await refreshSignal();
      return { done: true };
    },
    async 'ui>background.pause'({ minutes }) {
      const until = minutes === null ? FOR_EVER : Date.now() + minutes * MS_A_MINUTE;
      await flush().catch(() => undefined);
      await saveSettings({ pausedUntil: minutes === 0 ? null : until });
      if (minutes === 0) await wakeTabs();
      return { done: true };
    },
    async 'ui>background.reapply'({ tab }) {
      const host = webHost((await browser.tabs.get(tab)).url ?? '');
      if (host !== null) await refill(host);
      return { asked: await order(tab, 'background>content.reapply') };
    },
    async 'ui>background.forget'({ site }) {
      await flush().catch(() => undefined);
      drop();
      await forgetDocuments(site);
      await (site === null ? forgetEverything(db) : forgetSite(db, site));
      forgetReceipts(site);
      await refreshSignal();
      return { done: true };
    },
    async 'ui>background.refresh'() {
      forgetReceipts(null);
      await refreshSignal();
      return { done: true };
    },
  };
}

/** Gives an order to every frame of a tab. @returns whether anybody carried it out in time */
async function order(tab: number, name: OrderName): Promise<boolean> {
  const late = new Promise<false>((done) => setTimeout(() => done(false), PATIENCE));
  const told = browser.tabs.sendMessage(tab, { name }).then(
    () => true,
    () => false,
  );
  return Promise.race([told, late]);
}

async function webTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  return tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
}

/** Asks the open pages for what they have seen; pages older than the extension get its scripts now. */
async function wakeTabs(): Promise<void> {
  await Promise.all(
    (await webTabs()).map(async (tab) => {
      if (await order(tab, 'background>content.report')) return;
      const target = { tabId: tab, allFrames: true };
      await browser.scripting
        .executeScript({ target, files: ['content/isolated.js'] })
        // Pages of the browser's own shops and the like are closed to extensions.
        .catch(() => undefined);
    }),
  );
}
