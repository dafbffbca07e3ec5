import path from 'node:path';
import { rowsIn } from '../browsers/database.mjs';
import { launchFirefox } from '../browsers/firefox.mjs';
import { startSites } from '../sites/server.mjs';

/** An observation. */
export type Row = Record<string, unknown> & { detail?: Record<string, unknown> };

const EXTENSION = path.resolve(import.meta.dirname, '../../dist/firefox');

/** Firefox with the extension, recording: visits, and what they left behind. */
export async function recordingFirefox(
  executablePath: string,
  options: Parameters<typeof startSites>[0] = {},
) {
  const sites = await startSites(options);
  const firefox = await launchFirefox({
    extension: EXTENSION,
    sites,
    executablePath,
    // Its own jar for each site is the browser's doing: with it, one company sets a cookie more often.
    preferences: { 'network.cookie.cookieBehavior': 0 },
  });
  const desk = await firefox.newTab();
  await firefox.navigate(firefox.extensionUrl('dashboard/index.html#/welcome'));
  await firefox.click('[data-action="start"]');
  await firefox.waitFor(async () => {
    const { browser } = globalThis as unknown as {
      browser: {
        storage: { local: { get(key: string): Promise<{ settings?: { started: boolean } }> } };
      };
    };
    return (await browser.storage.local.get('settings')).settings?.started;
  });
  const rows = async (): Promise<Row[]> => {
    await firefox.switchTo(desk);
    await firefox.evaluate(async () => {
      const { browser } = globalThis as unknown as {
        browser: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      await browser.runtime.sendMessage({ name: 'ui>background.flush', ask: { tab: null } });
    });
    const text = await firefox.evaluate(`return (${rowsIn})('observations').then(JSON.stringify)`);
    return JSON.parse(String(text)) as Row[];
  };
  return {
    sites,
    rows,
    /** Visits in a tab of its own, as a person who opens one. */
    async visit(url: string) {
      const tab = await firefox.newTab();
      await firefox.navigate(url);
      await sites.untilQuiet();
      return async () => {
        await firefox.switchTo(tab);
        await firefox.closeTab();
        await firefox.switchTo(desk);
        await sites.untilQuiet();
      };
    },
    async close() {
      await firefox.close();
      await sites.close();
    },
  };
}
