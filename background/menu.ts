import type { Menus } from 'webextension-polyfill';
import { browser } from '../src/adapters/browser/api.ts';
import { onSettings } from '../src/adapters/browser/settings.ts';
import { t, type TextKey } from '../src/adapters/i18n/t.ts';
import { isPaused, type Settings } from '../src/core/model/settings.ts';
import { visibleSite } from '../src/core/web/page-kind.ts';
import { isPermitted } from './guardian.ts';
import { openDashboard } from './open-dashboard.ts';
import { leaveOut, pauseFor } from './pause.ts';
import { settings } from './state.ts';

const HOUR = 60;

/** What is there when: Chromium shows six items of the first level, and more below them. */
const ITEMS: readonly [
  id: string,
  title: TextKey,
  when: 'always' | 'on' | 'paused',
  below?: string,
][] = [
  ['record', 'menuRecord', 'always'],
  ['dashboard', 'menuDashboard', 'always'],
  ['exclude', 'excludeSite', 'on'],
  ['pauses', 'menuPause', 'on'],
  ['pause-hour', 'pauseHour', 'on', 'pauses'],
  ['pause-day', 'pauseDay', 'on', 'pauses'],
  ['pause', 'pauseUntilResumed', 'on', 'pauses'],
  ['resume', 'menuResume', 'paused'],
];

/** The menu of the toolbar button: what a person wants without opening the popup. */
export function serveMenu(): void {
  // Browsers of phones have no such menus.
  const menus = browser.contextMenus as Menus.Static | undefined;
  if (!menus) return;
  browser.runtime.onInstalled.addListener(() => {
    create(menus).catch(() => undefined);
  });
  onSettings((now) => {
    show(menus, now).catch(() => undefined);
  });
  menus.onClicked.addListener(({ menuItemId }, tab) => {
    act(String(menuItemId), visibleSite(tab?.url)).catch(() => undefined);
  });
}

/** An update finds the old menu in place. */
async function create(menus: Menus.Static): Promise<void> {
  await menus.removeAll();
  for (const [id, title, , parentId] of ITEMS)
    menus.create({
      id,
      title: t(title),
      contexts: ['action'],
      ...(parentId === undefined ? {} : { parentId }),
    });
  await show(menus, await settings());
}

/** Before Start there is nothing to pause, and in a pause nothing but to resume. */
async function show(menus: Menus.Static, now: Settings): Promise<void> {
  const paused = isPaused(now, Date.now());
  await Promise.all(
    ITEMS.map(([id, , when]) => {
      const visible = when === 'always' || (now.started && paused === (when === 'paused'));
      return menus.update(id, { visible });
    }),
  );
}

async function act(id: string, site: string | null): Promise<void> {
  if (id === 'record')
    return openDashboard(site === null ? '' : `site/${encodeURIComponent(site)}`);
  if (id === 'dashboard') return openDashboard('');
  const ask = id === 'exclude' ? 'ui>background.label' : 'ui>background.pause';
  // What the lock forbids is said where it can be opened.
  if (!(await isPermitted(ask))) return openDashboard('preferences');
  if (id === 'exclude') return site === null ? undefined : leaveOut(site, true);
  const minutes = { 'pause-hour': HOUR, 'pause-day': 24 * HOUR, pause: null, resume: 0 }[id];
  if (minutes !== undefined) await pauseFor(minutes);
}
