import { browser } from '../src/adapters/browser/api.ts';
import { expire } from '../src/adapters/db/expire.ts';
import { sumDueDays } from '../src/adapters/db/sums.ts';
import { dropOutFile } from '../src/adapters/browser/out-file.ts';
import { undoUnfinished } from '../src/adapters/db/undo-import.ts';
import { expireImport } from '../src/adapters/db/undo-store.ts';
import type { Settings } from '../src/core/model/settings.ts';
import { clearFiles } from './clear-files.ts';
import { timeBornOut } from './clock.ts';
import { database, isLocked } from './database.ts';
import { shadowAgain } from './shadow.ts';
import { settings } from './state.ts';

const ALARM = 'retention';
const A_DAY = 24 * 60;

/** Old details are deleted once a day, a worker asleep is woken for it; days that wait for it are summed. */
export function keepRetention(): void {
  // Alarms do not outlive every browser's session: each start makes sure that there is one.
  ensure().catch(() => undefined);
  undoLeft()
    .then(database)
    .then(sumDueDays)
    .catch(() => undefined);
  // What an export left behind whose page was closed.
  dropOutFile().catch(() => undefined);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) expireNow().catch(() => undefined);
  });
}

/** Takes out what an import has left that broke off; of a locked record that is done with its locking. */
async function undoLeft(): Promise<void> {
  if (!(await isLocked())) await undoUnfinished(await database(), Date.now());
}

/** Deletes what is too old by the person's choice, and every trace of it. */
export async function expireNow(wanted: Promise<Settings> | Settings = settings()): Promise<void> {
  // Nobody can say of sealed rows how old they are: it is done after the record was opened.
  if (await isLocked()) return;
  const db = await database();
  const { keepDays, keepSumsDays } = await wanted;
  // A day is summed before its details go.
  await sumDueDays(db);
  const now = Date.now();
  const bornOut = await timeBornOut(now).catch(() => 0);
  const deleted = await expire(db, now, { days: keepDays, sumsDays: keepSumsDays, bornOut });
  await expireImport(now);
  await dropOutFile();
  if (deleted === 0) return;
  await shadowAgain().catch(() => undefined);
  clearFiles();
}

async function ensure(): Promise<void> {
  if (await browser.alarms.get(ALARM)) return;
  // Firefox forgets alarms with each session, and on a phone these are short.
  await browser.alarms.create(ALARM, { delayInMinutes: 5, periodInMinutes: A_DAY });
}
