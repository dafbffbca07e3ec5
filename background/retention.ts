import { browser } from '../src/adapters/browser/api.ts';
import { expire } from '../src/adapters/db/expire.ts';
import { db } from '../src/adapters/db/open.ts';
import { sumDueDays } from '../src/adapters/db/sums.ts';

const ALARM = 'retention';
const A_DAY = 24 * 60;

/** Old details are deleted once a day, a worker asleep is woken for it; days that wait for it are summed. */
export function keepRetention(): void {
  // Alarms do not outlive every browser's session: each start makes sure that there is one.
  ensure().catch(() => undefined);
  sumDueDays(db).catch(() => undefined);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) expire(db, Date.now()).catch(() => undefined);
  });
}

async function ensure(): Promise<void> {
  if (await browser.alarms.get(ALARM)) return;
  await browser.alarms.create(ALARM, { delayInMinutes: 30, periodInMinutes: A_DAY });
}
