import { browser } from '../src/adapters/browser/api.ts';
import { saveSettings } from '../src/adapters/browser/settings.ts';
import { t } from '../src/adapters/i18n/t.ts';
import { FOR_EVER } from '../src/core/model/settings.ts';
import { visibleSite } from '../src/core/web/page-kind.ts';

/** The menu of the toolbar button: what a person wants without opening the popup. */
export function serveMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    create().catch(() => undefined);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const done =
      menuItemId === 'record'
        ? openRecord(tab?.url)
        : saveSettings({ pausedUntil: menuItemId === 'pause' ? FOR_EVER : null });
    done.catch(() => undefined);
  });
}

/** An update finds the old menu in place. */
async function create(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'record', title: t('menuRecord'), contexts: ['action'] });
  browser.contextMenus.create({ id: 'pause', title: t('menuPause'), contexts: ['action'] });
  browser.contextMenus.create({ id: 'resume', title: t('menuResume'), contexts: ['action'] });
}

async function openRecord(url: string | undefined): Promise<void> {
  const site = visibleSite(url);
  const page = site === null ? '' : `site/${encodeURIComponent(site)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`dashboard/index.html#/${page}`) });
}
