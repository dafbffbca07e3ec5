import { browser } from '../src/adapters/browser/api.ts';
import { onSettings, saveSettings } from '../src/adapters/browser/settings.ts';
import { labelSite } from '../src/adapters/db/prefer.ts';
import { classifyField, isOfChild } from '../src/core/forms/classify-field.ts';
import type { DataKind } from '../src/core/model/data-kind.ts';
import { neverGiven } from '../src/core/preferences/never-give.ts';
import { siteOf, webHost } from '../src/core/web/site-of.ts';
import { database } from './database.ts';
import { isPermitted } from './guardian.ts';
import { register } from './registered.ts';
import type { Handlers, PageSender } from './router.ts';
import { isOn, settings } from './state.ts';
import { webTabs } from './tabs.ts';

const ID = 'never';
const FILE = 'content/never.js';

type Told =
  | 'content>background.field'
  | 'content>background.fine'
  | 'ui>background.never'
  | 'ui>background.notFine';

let working: Promise<void> = Promise.resolve();
let applied: boolean | null = null;

/** Warns of kinds of data that the person never wants to give, before they are typed. */
export function warnOfFields(): Pick<Handlers, Told> {
  browser.runtime.onInstalled.addListener(refreshNever);
  browser.runtime.onStartup.addListener(refreshNever);
  onSettings(refreshNever);
  return {
    async 'content>background.field'({ about }, sender) {
      const { neverGive } = await settings();
      const site = siteBehind(sender);
      if (site === null || neverGive.length === 0 || !(await isOn()))
        return { kind: null, mayAllow: false };
      const told = classifyField(about);
      const asked: DataKind[] = told ? [told] : [];
      if (isOfChild(about, told)) asked.push('child');
      const db = await database();
      const kind = neverGiven(asked, neverGive, await db.sites.get(site));
      return { kind, mayAllow: await isPermitted('content>background.fine') };
    },
    async 'content>background.fine'({ kind }, sender) {
      const site = siteBehind(sender);
      // Of a private window nothing is kept: there it holds for as long as the page is open.
      if (site === null || sender.tab.incognito) return { kept: false };
      await labelSite(
        await database(),
        site,
        ({ fineHere = [] }) => ({ fineHere: [...new Set([...fineHere, kind])] }),
        Date.now(),
      );
      return { kept: true };
    },
    async 'ui>background.never'({ kinds }) {
      await saveSettings({ neverGive: [...new Set(kinds)] });
      await refreshNever();
      return { done: true };
    },
    async 'ui>background.notFine'({ site, kind }) {
      await labelSite(
        await database(),
        site,
        ({ fineHere = [] }) => ({ fineHere: fineHere.filter((one) => one !== kind) }),
        Date.now(),
      );
      return { done: true };
    },
  };
}

/** The site that the person is on: a frame's field is asked for by the page around it. */
function siteBehind({ tab, url, frameId }: PageSender): string | null {
  const host = webHost((frameId === 0 ? url : tab.url) ?? '');
  return host === null ? null : siteOf(host);
}

/** Puts the watcher of fields into pages while there is something to warn of. Never rejects. */
export function refreshNever(): Promise<void> {
  working = working.then(apply).catch(() => undefined);
  return working;
}

async function apply(): Promise<void> {
  const { started, neverGive } = await settings();
  const on = started && neverGive.length > 0;
  if (on === applied) return;
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  applied = null;
  await register(ID, on ? { everywhere: true, except: [] } : null, { js: [FILE] });
  applied = on;
  if (on && known.length === 0) await putIntoOpenPages();
}

/** Pages that are open already need not be loaded again. */
async function putIntoOpenPages(): Promise<void> {
  const tabs = await webTabs();
  const put = (tabId: number) =>
    browser.scripting
      .executeScript({ target: { tabId, allFrames: true }, files: [FILE] })
      // Pages of the browser's own shops and the like are closed to extensions.
      .catch(() => undefined);
  await Promise.all(tabs.map(put));
}
