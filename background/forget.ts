import { clearErrors } from '../src/adapters/browser/errors.ts';
import { tellForgotten } from '../src/adapters/browser/forgotten.ts';
import { dropOutFile } from '../src/adapters/browser/out-file.ts';
import { forgetEverything, forgetSite } from '../src/adapters/db/forget.ts';
import { forgetCompany } from '../src/adapters/db/forget-company.ts';
import { forgetSpan, spanOf } from '../src/adapters/db/forget-span.ts';
import type { Held } from '../src/adapters/db/held.ts';
import { dropWaiting } from '../src/adapters/db/wishes.ts';
import { forgetImport } from '../src/adapters/db/undo-store.ts';
import { LATEST } from '../src/core/model/visit.ts';
import type { Ask } from '../src/core/protocol/messages.ts';
import { database } from './database.ts';
import { clearBadges } from './badge.ts';
import { clearFiles } from './clear-files.ts';
import { forgetClock } from './clock.ts';
import { forgetBudgets } from './consent/budget.ts';
import { forgetReceipts } from './consent/recheck.ts';
import { refreshEnforcing } from './enforce.ts';
import { refreshQuiet } from './quiet.ts';
import { releaseDocuments } from './recorder/documents.ts';
import { markForgotten, markSpanForgotten } from './recorder/forgotten.ts';
import { flush, forget } from './recorder/journal.ts';
import { forgetStopped } from './recorder/stopped-elsewhere.ts';
import { forgetTyped } from './recorder/typed.ts';
import type { Handlers } from './router.ts';
import { shadowAgain } from './shadow.ts';
import { refreshSignal } from './signal.ts';

export function serveForgetting(): Pick<Handlers, 'ui>background.forget'> {
  return {
    async 'ui>background.forget'(what) {
      return { done: true, held: await forgetNow(what) };
    },
  };
}

/** Forgets at once, everywhere: stored rows, rows on their way, and every copy that names sites. */
export async function forgetNow(what: Ask<'ui>background.forget'>): Promise<Held | null> {
  const held = await erase(what);
  const site = 'site' in what ? what.site : null;
  if (site === null && 'site' in what) {
    await clearErrors();
    await forgetClock();
  }
  if ('site' in what) await dropWaiting(site);
  // Memory does not say when it was filled: of any span, all of it goes.
  if (!('company' in what)) await forgetInMemory(site);
  await forgetCopies(site);
  await refreshQuiet();
  await Promise.all([refreshSignal(), refreshEnforcing()]);
  clearFiles();
  return held;
}

/** What was recorded of a site in all the time; the person's choices for it stay. */
export async function forgetRecord(site: string, until: number): Promise<void> {
  await markForgotten(site, until);
  const db = await database();
  await forget(() => forgetSpan(db, spanOf(site, 0, until)));
  await forgetInMemory(site);
  await forgetCopies(site);
  clearFiles();
}

/** What the browser's memory holds of a site (null: of all) for the rest of its session. */
async function forgetInMemory(site: string | null): Promise<void> {
  await forgetTyped(site);
  await forgetBudgets(site);
  await forgetStopped(site);
}

/** Every copy of what was deleted, and what is in sight of it or known of its pages (null: of all). */
async function forgetCopies(site: string | null): Promise<void> {
  tellForgotten();
  await forgetImport();
  await dropOutFile();
  await releaseDocuments(site);
  forgetReceipts(site);
  await shadowAgain();
  await clearBadges();
}

async function erase(what: Ask<'ui>background.forget'>): Promise<Held | null> {
  const db = await database();
  if ('company' in what) {
    await flush();
    return forget(() => forgetCompany(db, what.company));
  }
  if ('since' in what) {
    const ever = what.since === 0;
    await markSpanForgotten(what.since, ever ? Math.max(what.until, Date.now()) : what.until);
    // Of all time: also what a clock that was ahead has dated later than now.
    return forget(() => forgetSpan(db, spanOf(null, what.since, ever ? LATEST : what.until)));
  }
  const { site } = what;
  await markForgotten(site, Date.now());
  return forget(() => (site === null ? forgetEverything(db) : forgetSite(db, site)));
}
