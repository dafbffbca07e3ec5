import { saveSettings } from '../src/adapters/browser/settings.ts';
import { noteWriteProblem } from '../src/adapters/browser/write-problem.ts';
import { labelSite } from '../src/adapters/db/prefer.ts';
import { changeWishes } from '../src/adapters/db/wishes.ts';
import { registrableDomain } from '../src/core/web/registrable-domain.ts';
import { presetPreferences } from '../src/core/preferences/presets.ts';
import type { WishChange } from '../src/core/preferences/waiting.ts';
import { database } from './database.ts';
import { renewBadges } from './badge.ts';
import type { keepChanges } from './changes.ts';
import { refreshDigest, type keepDigest } from './digest.ts';
import { refreshEnforcing, type keepEnforcing } from './enforce.ts';
import type { serveGuardian } from './guardian.ts';
import type { keepLetters } from './letters.ts';
import { refreshNever, type warnOfFields } from './never-give.ts';
import type { serveLock } from './lock/serve.ts';
import { leaveOut, pauseFor } from './pause.ts';
import { refreshQuiet, type keepQuiet } from './quiet.ts';
import { forgetReceipts } from './consent/recheck.ts';
import type { serveForgetting } from './forget.ts';
import type { serveWithdrawals } from './consent/withdraw.ts';
import { flush, hasNoRoom, inHurry } from './recorder/journal.ts';
import { expireNow } from './retention.ts';
import type { Handlers } from './router.ts';
import { settle } from './settle.ts';
import { shadowAgain, shadowWishes } from './shadow.ts';
import { refreshSignal } from './signal.ts';
import { stopSync, syncNow } from './sync.ts';
import { order, webTabs } from './tabs.ts';

/** All pages are asked at once, and whoever asks for all of them has a patience of their own (milliseconds). */
const BUSY_PAGES = 5000;

/** What follows preferences, labels and sites. */
export const refreshWishes = () =>
  Promise.all([refreshSignal(), refreshEnforcing(), shadowWishes().catch(() => undefined)]);

/** Other browsers hear of it when they can; nothing here waits for them. */
const tellOthers = () => void syncNow(refreshWishes).catch(() => undefined);

/** Keeps a change of preferences, in the database or beside it; says so where that takes nothing now. */
async function change(wish: WishChange): Promise<void> {
  const problem = await changeWishes(await database(), wish);
  if (problem !== null) await noteWriteProblem(problem);
}

/** What the person does in the popup and the dashboard. */
export function serveSettings(): Pick<
  Handlers,
  Exclude<
    Extract<keyof Handlers, `ui>${string}`>,
    keyof (ReturnType<typeof serveGuardian> &
      ReturnType<typeof serveWithdrawals> &
      ReturnType<typeof serveForgetting> &
      ReturnType<typeof serveLock> &
      ReturnType<typeof keepQuiet> &
      ReturnType<typeof keepChanges> &
      ReturnType<typeof keepDigest> &
      ReturnType<typeof keepEnforcing> &
      ReturnType<typeof warnOfFields> &
      ReturnType<typeof keepLetters>)
  >
> {
  return {
    async 'ui>background.start'() {
      await saveSettings({ started: true, pausedUntil: null });
      await refreshWishes();
      return { started: true };
    },
    async 'ui>background.flush'({ tab }) {
      const tabs = tab === null ? await webTabs() : [tab];
      const patience = tab === null ? BUSY_PAGES : undefined;
      const written = inHurry(async () => {
        await Promise.all(tabs.map((id) => order(id, 'background>content.report', patience)));
        // Who asks of one tab, the popup, judges by itself what it reads, and waits for nothing else.
        await (tab === null ? settle() : flush());
      });
      await written.catch((problem: unknown) => {
        if (!hasNoRoom()) throw problem;
      });
      return { flushed: true, full: hasNoRoom() };
    },
    'ui>background.domains': ({ hosts }) => ({ domains: hosts.map(registrableDomain) }),
    async 'ui>background.prefer'(preference) {
      await change(preference);
      await refreshWishes();
      tellOthers();
      return { done: true };
    },
    async 'ui>background.preset'({ preset }) {
      await change({ standing: presetPreferences(preset) });
      await saveSettings({ answering: preset !== 'ask' });
      await refreshWishes();
      tellOthers();
      return { done: true };
    },
    async 'ui>background.label'({ site, level, excluded, asks }) {
      const change = {
        ...(level === undefined ? {} : { level }),
        ...(asks === undefined ? {} : { asks }),
      };
      await labelSite(await database(), site, change, Date.now());
      if (excluded !== undefined) await leaveOut(site, excluded);
      await refreshWishes();
      return { done: true };
    },
    async 'ui>background.toast'({ on }) {
      await saveSettings({ toast: on });
      return { done: true };
    },
    async 'ui>background.badge'({ badge }) {
      await saveSettings({ badge });
      await renewBadges();
      return { done: true };
    },
    async 'ui>background.pause'({ minutes }) {
      await pauseFor(minutes);
      return { done: true };
    },
    async 'ui>background.dismiss'({ site, suggestion }) {
      await labelSite(
        await database(),
        site,
        ({ dismissed = [] }) => ({ dismissed: [...new Set([...dismissed, suggestion])] }),
        Date.now(),
      );
      return { done: true };
    },
    async 'ui>background.keep'(change) {
      const now = await saveSettings(change);
      if (change.keepDays !== undefined || change.keepSumsDays !== undefined) await expireNow(now);
      if (change.sync === true) await syncNow(refreshWishes, now);
      if (change.sync === false) await stopSync();
      return { done: true };
    },
    async 'ui>background.refresh'() {
      forgetReceipts(null);
      await shadowAgain().catch(() => undefined);
      tellOthers();
      await Promise.all([refreshQuiet(), refreshNever(), renewBadges(), refreshDigest()]);
      await refreshWishes();
      return { done: true };
    },
  };
}
