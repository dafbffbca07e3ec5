import { browser } from '../src/adapters/browser/api.ts';
import { expire } from '../src/adapters/db/expire.ts';
import { db } from '../src/adapters/db/open.ts';

const ALARM = 'retention';
const A_DAY = 24 * 60;

/** Old details are deleted once a day; a worker asleep is woken for it. */
export function keepRetention(): void {
  browser.runtime.onInstalled.addListener(() =>
    browser.alarms.create(ALARM, { delayInMinutes: 30, periodInMinutes: A_DAY }),
  );
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void expire(db, Date.now()).catch(() => undefined);
  });
}
