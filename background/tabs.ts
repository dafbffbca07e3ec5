import { browser } from '../src/adapters/browser/api.ts';
import { loadSettings, onSettings, saveSettings } from '../src/adapters/browser/settings.ts';
import { FOR_EVER, isPaused } from '../src/core/model/settings.ts';
import type { Order, OrderName } from '../src/core/protocol/orders.ts';

/** A page that does not answer must not keep a popup waiting (milliseconds). */
const PATIENCE = 1000;

/** Whenever recording begins or goes on, by whichever button, the open pages are asked to tell. */
export function wakeOnResume(): void {
  onSettings((settings) => {
    if (settings.started && !isPaused(settings, Date.now())) wakeTabs().catch(() => undefined);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) saveSettings({ pausedUntil: null }).catch(() => undefined);
  });
  goOnPausing().catch(() => undefined);
}

const ALARM = 'resume';

/** Alarms do not outlive every browser's session: each start sees to it that a pause ends in its time. */
async function goOnPausing(): Promise<void> {
  const { pausedUntil } = await loadSettings();
  if (pausedUntil === null) return;
  if (pausedUntil <= Date.now()) await saveSettings({ pausedUntil: null });
  else if (!(await browser.alarms.get(ALARM))) await resumeAt(pausedUntil);
}

/** Ends a pause when its time has come; a pause without end (or none: null) needs no alarm. */
export async function resumeAt(time: number | null): Promise<void> {
  await browser.alarms.clear(ALARM);
  if (time !== null && time < FOR_EVER) await browser.alarms.create(ALARM, { when: time });
}

/** Gives an order to every frame of a tab. @returns whether anybody carried it out in time (ms) */
export async function order(tab: number, name: OrderName, most = PATIENCE): Promise<boolean> {
  const late = new Promise<false>((done) => setTimeout(() => done(false), most));
  const told = browser.tabs.sendMessage(tab, { name }).then(
    () => true,
    () => false,
  );
  return Promise.race([told, late]);
}

/**
 * Gives an order to one frame and waits for what comes of it, `most` milliseconds.
 * @returns null where nobody answered, or not in time
 */
export async function orderFrame(
  tab: number,
  frame: number,
  order: Order,
  most: number,
): Promise<{ told: unknown } | null> {
  const late = new Promise<null>((done) => setTimeout(() => done(null), most));
  const told = browser.tabs.sendMessage(tab, order, { frameId: frame }).then(
    (answer: unknown) => answer as { told: unknown } | undefined,
    () => null,
  );
  return (await Promise.race([told, late])) ?? null;
}

/** Tabs that show web pages and are loaded. */
export async function webTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  return tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
}

/** Asks the open pages for what they have seen; pages older than the extension get its scripts now. */
async function wakeTabs(): Promise<void> {
  await Promise.all(
    (await webTabs()).map(async (tab) => {
      if (await order(tab, 'background>content.begin')) return;
      const target = { tabId: tab, allFrames: true };
      await browser.scripting
        .executeScript({ target, func: markLate })
        .then(() => browser.scripting.executeScript({ target, files: ['content/isolated.js'] }))
        // Pages of the browser's own shops and the like are closed to extensions.
        .catch(() => undefined);
    }),
  );
}

/** Runs in the page's isolated world: our half in its own world is missing, and must not be looked for. */
function markLate(): void {
  (globalThis as { fairshareLate?: true }).fairshareLate = true;
}
