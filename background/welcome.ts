import { browser } from '../src/adapters/browser/api.ts';
import { openDashboard } from './open-dashboard.ts';
import { settings } from './state.ts';

/** After installation the toolbar button is easily overlooked: the first run opens by itself, once. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') open().catch(() => undefined);
  });
}

async function open(): Promise<void> {
  if ((await settings()).started) return;
  await openDashboard('welcome');
}
