import type { DeclarativeNetRequest } from 'webextension-polyfill';
import { browser } from '../src/adapters/browser/api.ts';
import { onSettings } from '../src/adapters/browser/settings.ts';
import { readWishes } from '../src/adapters/db/wishes.ts';
import { ABOVE_ENFORCEMENT } from '../src/core/preferences/enforce-rules.ts';
import { signalPlan, type SignalPlan } from '../src/core/preferences/signal.ts';
import { database } from './database.ts';
import { register } from './registered.ts';
import { settings } from './state.ts';
import { underWay } from './under-way.ts';

const SCRIPT = 'signal';
const RULES = { requests: 1, pages: 2 };
/** Every request but the page itself. */
export const REQUEST_TYPES: DeclarativeNetRequest.ResourceType[] = [
  'sub_frame',
  'stylesheet',
  'script',
  'image',
  'font',
  'object',
  'xmlhttprequest',
  'ping',
  'csp_report',
  'media',
  'websocket',
  'other',
];

let working: Promise<void> = Promise.resolve();
/** The plan that this worker has put in place; null where it has to look. */
let applied: string | null = null;

/** "Do not sell or share" (Global Privacy Control) follows the preference for selling, site by site. */
export function keepSignal(): void {
  browser.runtime.onInstalled.addListener(refreshSignal);
  browser.runtime.onStartup.addListener(refreshSignal);
  onSettings(refreshSignal);
}

/**
 * Brings header rules and page script in line with the preferences as they are now. Never rejects:
 * what was asked for besides is done, and the next change tries again.
 */
export function refreshSignal(): Promise<void> {
  working = underWay(working.then(apply).catch(() => undefined));
  return working;
}

async function apply(): Promise<void> {
  const { started } = await settings();
  const db = await database();
  const [preferences, labelled] = await Promise.all([
    readWishes(db),
    db.sites.filter(({ level }) => level !== 'neutral').toArray(),
  ]);
  const plan = started ? signalPlan(preferences, labelled) : null;
  // Pages that load while the rules are exchanged would not be told: nothing changed, nothing is done.
  const told = JSON.stringify(plan);
  if (told === applied) return;
  applied = null;
  await browser.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: Object.values(RULES),
    addRules: plan ? headerRules(plan) : [],
  });
  await register(SCRIPT, plan, { js: ['content/signal.js'], world: 'MAIN' });
  applied = told;
}

function headerRules({ everywhere, except }: SignalPlan): DeclarativeNetRequest.Rule[] {
  if (!everywhere && except.length === 0) return [];
  const action: DeclarativeNetRequest.Rule['action'] = {
    type: 'modifyHeaders',
    requestHeaders: [{ header: 'Sec-GPC', operation: 'set', value: '1' }],
  };
  const sites = except.length > 0 ? except : undefined;
  const from = everywhere ? { excludedInitiatorDomains: sites } : { initiatorDomains: sites };
  const to = everywhere ? { excludedRequestDomains: sites } : { requestDomains: sites };
  const condition = (
    limits: Record<string, string[] | undefined>,
    resourceTypes: DeclarativeNetRequest.ResourceType[],
  ) => ({
    resourceTypes,
    ...Object.fromEntries(Object.entries(limits).filter(([, domains]) => domains !== undefined)),
  });
  return [
    {
      id: RULES.requests,
      priority: ABOVE_ENFORCEMENT,
      action,
      condition: condition(from, REQUEST_TYPES),
    },
    {
      id: RULES.pages,
      priority: ABOVE_ENFORCEMENT,
      action,
      condition: condition(to, ['main_frame']),
    },
  ];
}
