import { saveSettings } from '../src/adapters/browser/settings.ts';
import { labelSite } from '../src/adapters/db/prefer.ts';
import { FOR_EVER } from '../src/core/model/settings.ts';
import { database } from './database.ts';
import { clearBadges } from './badge.ts';
import { refreshEnforcing } from './enforce.ts';
import { releaseDocuments } from './recorder/documents.ts';
import { flush } from './recorder/journal.ts';
import { forgetTyped } from './recorder/typed.ts';
import { refreshSignal } from './signal.ts';
import { forgetKnown } from './state.ts';
import { resumeAt } from './tabs.ts';

const MS_A_MINUTE = 60_000;

/** Recording stands still for so many minutes; null until it is resumed by hand, 0 resumes it. */
export async function pauseFor(minutes: number | null): Promise<void> {
  const until = minutes === null ? FOR_EVER : Date.now() + minutes * MS_A_MINUTE;
  await flush().catch(() => undefined);
  await saveSettings({ pausedUntil: minutes === 0 ? null : until });
  await resumeAt(minutes === 0 ? null : until);
  await refreshEnforcing();
  await clearBadges();
}

/** A site is not recorded any more, or again; what was recorded is kept. */
export async function leaveOut(site: string, excluded: boolean): Promise<void> {
  await labelSite(await database(), site, { excluded }, Date.now());
  forgetKnown(site);
  await releaseDocuments(site);
  await forgetTyped(site);
  await clearBadges();
  await Promise.all([refreshSignal(), refreshEnforcing()]);
}
