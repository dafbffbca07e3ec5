import type { DeclarativeNetRequest } from 'webextension-polyfill';
import { browser } from '../src/adapters/browser/api.ts';
import { loadSettings, onSettings, saveSettings } from '../src/adapters/browser/settings.ts';
import { labelSite } from '../src/adapters/db/prefer.ts';
import { readWishes } from '../src/adapters/db/wishes.ts';
import { isPaused } from '../src/core/model/settings.ts';
import { enforcePlan, hasBroken, type EnforcePlan } from '../src/core/preferences/enforce.ts';
import { enforceRules, type EnforceRule } from '../src/core/preferences/enforce-rules.ts';
import { database, isLocked } from './database.ts';
import { onReceipts } from './consent/recheck.ts';
import type { Handlers } from './router.ts';
import { REQUEST_TYPES } from './signal.ts';
import { companies } from './state.ts';
import { underWay } from './under-way.ts';

/** The numbers from here on are ours; those of the signal are lower. */
const FIRST_RULE = 1000;

/** What was in force from a time on (ms): pages tell late of what they asked for earlier. */
interface Step {
  from: number;
  plan: EnforcePlan | null;
}
const KEY = 'enforced';
const MOST_STEPS = 30;

/** The steps of this browser session, oldest first; null until this worker has read them. */
let steps: Step[] | null = null;
let working: Promise<void> = Promise.resolve();
let waiting = false;

/** Keeps companies out whose purposes are refused, where the person wants that. */
export function keepEnforcing(): Pick<
  Handlers,
  'ui>background.enforce' | 'ui>background.lift' | 'ui>background.keepOut'
> {
  browser.runtime.onInstalled.addListener(refreshEnforcing);
  browser.runtime.onStartup.addListener(refreshEnforcing);
  onSettings(refreshEnforcing);
  onReceipts(() => void refreshEnforcing());
  return {
    async 'ui>background.enforce'({ mode }) {
      await saveSettings({ enforce: mode });
      await refreshEnforcing();
      return { done: true };
    },
    async 'ui>background.lift'({ site, lifted }) {
      await labelSite(await database(), site, { lifted }, Date.now());
      await refreshEnforcing();
      return { done: true };
    },
    async 'ui>background.keepOut'({ site }) {
      await labelSite(await database(), site, { keptOut: true, lifted: false }, Date.now());
      await refreshEnforcing();
      return { done: true };
    },
  };
}

/**
 * Brings the rules in line with settings, preferences, labels and receipts as they are now. Never
 * rejects: what was asked for besides is done, and the next change tries again.
 */
export function refreshEnforcing(): Promise<void> {
  // Whoever asks while another one waits gets what that one does: it has not looked yet.
  if (waiting) return working;
  waiting = true;
  working = underWay(working.then(apply).catch(() => undefined));
  return working;
}

async function knownSteps(): Promise<readonly Step[]> {
  steps ??= await storedSteps();
  if (steps.length === 0) await refreshEnforcing();
  return steps;
}

/** Whether anybody was kept out anywhere in this browser session. */
export const hasEnforced = async (): Promise<boolean> =>
  (await knownSteps()).some(({ plan }) => plan !== null);

/** Who was kept out at a time (ms); null where nobody was. */
export async function enforcedAt(time: number): Promise<EnforcePlan | null> {
  const known = await knownSteps();
  return (known.filter(({ from }) => from <= time).at(-1) ?? known[0])?.plan ?? null;
}

async function apply(): Promise<void> {
  waiting = false;
  steps ??= await storedSteps();
  const plan = await planNow();
  const last = steps.at(-1);
  if (last && JSON.stringify(last.plan) === JSON.stringify(plan)) return;
  const known = await browser.declarativeNetRequest.getDynamicRules();
  await browser.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: known.flatMap(({ id }) => (id >= FIRST_RULE ? [id] : [])),
    addRules: plan ? enforceRules(plan, await companies()).map(numbered) : [],
  });
  // The browser keeps rules: what is in force at its start was so all the time.
  steps = [...steps, { from: last ? Date.now() : 0, plan }].slice(-MOST_STEPS);
  await browser.storage.session.set({ [KEY]: steps });
}

const storedSteps = async (): Promise<Step[]> =>
  ((await browser.storage.session.get(KEY))[KEY] as Step[] | undefined) ?? [];

async function planNow(): Promise<EnforcePlan | null> {
  // As stored: what the person changed a moment ago must hold when we say that it does.
  const now = await loadSettings();
  if (!now.started || isPaused(now, Date.now())) return null;
  const db = await database();
  const [preferences, sites, receipts] = await Promise.all([
    readWishes(db),
    db.sites
      .filter(
        ({ level, excluded, lifted, keptOut }) =>
          level !== 'neutral' || excluded || lifted === true || keptOut === true,
      )
      .toArray(),
    // Rules lie on the disk: what is seen while locked must not be in them.
    now.enforce === 'broken' && !(await isLocked()) ? db.receipts.filter(hasBroken).toArray() : [],
  ]);
  return enforcePlan(
    now.enforce,
    preferences,
    sites,
    receipts.map(({ site }) => site),
  );
}

const numbered = (
  { priority, action: type, condition }: EnforceRule,
  index: number,
): DeclarativeNetRequest.Rule => ({
  id: FIRST_RULE + index,
  priority,
  action: { type },
  condition: {
    ...condition,
    resourceTypes: type === 'allowAllRequests' ? ['main_frame'] : REQUEST_TYPES,
    ...(type === 'block' ? { domainType: 'thirdParty' } : {}),
  },
});
