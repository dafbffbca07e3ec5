import { browser } from '../src/adapters/browser/api.ts';
import { saveSettings } from '../src/adapters/browser/settings.ts';
import { sitesWithNews } from '../src/adapters/db/changes.ts';
import { t, tn } from '../src/adapters/i18n/t.ts';
import { mayTell } from '../src/core/changes/digest.ts';
import type { Settings } from '../src/core/model/settings.ts';
import { database } from './database.ts';
import type { Handlers } from './router.ts';
import { isOn, settings } from './state.ts';

const ALARM = 'digest';
const NOTICE = 'digest';
/** When the last one was shown (ms): outlives the worker and the browser. */
const TOLD = 'digestTold';
const HOUR = 60;

/** Tells once a day by a notification what changed, where the person wants that. */
export function keepDigest(): Pick<Handlers, 'ui>background.digest'> {
  refreshDigest().catch(() => undefined);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) tell().catch(() => undefined);
  });
  hearClicks();
  // The interface is there only from when the person grants it.
  browser.permissions.onAdded.addListener(hearClicks);
  return {
    async 'ui>background.digest'({ mode }) {
      await refreshDigest(await saveSettings({ digest: mode }));
      return { done: true };
    },
  };
}

/** The alarm follows the setting, which an import may have changed. */
export async function refreshDigest(wanted: Promise<Settings> | Settings = settings()) {
  const { digest } = await wanted;
  if (digest === 'daily') await ensure();
  else await browser.alarms.clear(ALARM);
}

/** Looks every hour, as a browser that is closed at night would miss the one time of a day. */
async function ensure(): Promise<void> {
  if (await browser.alarms.get(ALARM)) return;
  await browser.alarms.create(ALARM, { delayInMinutes: HOUR, periodInMinutes: HOUR });
}

let hears = false;
function hearClicks(): void {
  const api = notifications();
  if (!api || hears) return;
  hears = true;
  api.onClicked.addListener((id) => {
    if (id === NOTICE) open().catch(() => undefined);
  });
}

/** Missing without its permission, whatever the types say. */
const notifications = () => browser.notifications as typeof browser.notifications | undefined;

async function open(): Promise<void> {
  await notifications()?.clear(NOTICE);
  await browser.tabs.create({ url: browser.runtime.getURL('dashboard/index.html#/changes') });
}

async function tell(): Promise<void> {
  const api = notifications();
  if (!api || !(await isOn()) || (await settings()).digest === 'off') return;
  const stored = (await browser.storage.local.get(TOLD))[TOLD];
  const last = typeof stored === 'number' ? stored : null;
  const now = Date.now();
  if (!mayTell(last, now)) return;
  const sites = await sitesWithNews(await database(), last ?? 0);
  if (sites.length === 0) return;
  await browser.storage.local.set({ [TOLD]: now });
  await api.create(NOTICE, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/icon-128.png'),
    title: t('navChanges'),
    message: tn('digestText', sites.length, sites.length),
  });
}
