import { browser } from '../src/adapters/browser/api.ts';
import { saveSettings } from '../src/adapters/browser/settings.ts';
import { t } from '../src/adapters/i18n/t.ts';
import { FOR_EVER } from '../src/core/model/settings.ts';
import { visibleSite } from '../src/core/web/page-kind.ts';

/** The menu of the toolbar button: what a person wants without opening the popup. */
export function serveMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: 'record', title: t('menuRecord'), contexts: ['action'] });
    browser.contextMenus.create({ id: 'pause', title: t('menuPause'), contexts: ['action'] });
    browser.contextMenus.create({ id: 'resume', title: t('menuResume'), contexts: ['action'] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === 'record') void openRecord(tab?.url);
    else if (menuItemId === 'pause') void saveSettings({ pausedUntil: FOR_EVER });
    else if (menuItemId === 'resume') void saveSettings({ pausedUntil: null });
  });
}

async function openRecord(url: string | undefined): Promise<void> {
  const site = visibleSite(url);
  const page = site === null ? '' : `site/${encodeURIComponent(site)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`dashboard/index.html#/${page}`) });
}
