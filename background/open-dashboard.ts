import { browser } from '../src/adapters/browser/api.ts';

/** Opens a view of the dashboard in a new tab; '' is its first one. */
export async function openDashboard(view: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`dashboard/index.html#/${view}`) });
}
