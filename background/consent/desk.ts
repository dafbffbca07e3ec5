import { browser } from '../../src/adapters/browser/api.ts';
import { readReceipts } from '../../src/adapters/db/read.ts';
import { shownOf, type Dialog } from '../../src/core/consent/dialog.ts';
import { standsAsWished } from '../../src/core/consent/granted.ts';
import { guardPlan } from '../../src/core/consent/guard.ts';
import { lost, plan, type Plan } from '../../src/core/consent/plan.ts';
import { withdrawalOf } from '../../src/core/consent/withdrawal.ts';
import { allowedBefore } from '../../src/core/consent/witness.ts';
import type { Purpose } from '../../src/core/model/purpose.ts';
import type { Receipt, Stage } from '../../src/core/model/receipt.ts';
import type { Visit } from '../../src/core/model/visit.ts';
import type { Resolved } from '../../src/core/preferences/resolve.ts';
import { changedSince, wishOf } from '../../src/core/preferences/wish.ts';
import type { Errand } from '../../src/core/protocol/messages.ts';
import { siteOf } from '../../src/core/web/site-of.ts';
import { database } from '../database.ts';
import type { Handlers, PageSender } from '../router.ts';
import { flush, open } from '../recorder/journal.ts';
import { docOf, visitAround, visitOf } from '../recorder/documents.ts';
import { isOn, settings, wishFor } from '../state.ts';
import { rulesOn } from './maintained.ts';
import { budgetOf, spend } from './budget.ts';
import { hostOf, settledReceipt } from './outcome.ts';
import { forgetReceipts } from './recheck.ts';
import { withdrawingIn } from './withdrawing.ts';

const NOTHING: Errand = { do: 'nothing' };

/** Decides on the dialogs that pages report: preference -> plan -> guard -> errand, and the receipt. */
export function answerDialogs(): Pick<
  Handlers,
  'content>background.dialog' | 'content>background.reader'
> {
  return {
    'content>background.dialog': (told, sender) => decide(told, sender),
    async 'content>background.reader'({ all }, sender) {
      const [general, ruled] = await Promise.all([mayAct('general'), mayAct('rules')]);
      const [ready, rules] = await Promise.all([
        (general || ruled) && putReader(sender, all === true),
        ruled ? rulesOn(sender.url ?? '', sender.frameId !== 0) : [],
      ]);
      return { ready, general, rules };
    },
  };
}

/** Whether anything may be done now, by this layer. */
export async function mayAct(layer: Dialog['layer']): Promise<boolean> {
  const layers = (await settings()).developer.consentLayers;
  return (await isOn()) && (!layers || layers.includes(layer));
}

/** Only frames where something looks like a dialog get the reader: it knows words in many languages. */
async function putReader({ tab, frameId }: PageSender, all: boolean): Promise<boolean> {
  if (tab.id === undefined) return false;
  const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
  const files = ['content/reader.js', ...(all ? ['content/words.js'] : [])];
  const put = browser.scripting.executeScript({ target, files });
  return put.then(
    () => true,
    () => false,
  );
}

async function decide(
  {
    dialog,
    timeOrigin,
    seenAt,
    again: asksAgain,
    last,
    before = [],
  }: Parameters<Handlers['content>background.dialog']>[0],
  sender: PageSender,
): Promise<Errand> {
  const host = hostOf(sender);
  const tab = sender.tab.id;
  if (host === null || tab === undefined || !(await mayAct(dialog.layer))) return NOTHING;
  const inFrame = sender.frameId !== 0;
  if (inFrame && dialog.layer === 'page-api') return NOTHING;
  const site = siteOf(host);
  const { resolved, asks } = await wishFor(site);
  const answering = (await settings()).answering && !asks;
  const withdrawing = withdrawingIn(tab, site);
  withdrawing?.hear(dialog, resolved);
  const again = asksAgain || withdrawing !== null;
  const own = docOf(sender, timeOrigin);
  // In a private window, or on a site that is not recorded, preferences hold and nothing is kept.
  const visit = inFrame
    ? await visitAround(own, tab, false)
    : await visitOf({ tab, doc: own, url: sender.url ?? '', at: timeOrigin });
  if (inFrame && visit && visit.site !== site) return NOTHING;
  const doc = visit?.doc ?? own;
  const earlier = visit && (await lastReceipt(site, dialog.manager));
  if (dialog.decided && earlier) await compare(earlier, dialog);
  if (dialog.decided && !again && !(earlier && changedSince(earlier, resolved).length > 0))
    return NOTHING;
  const made = plan(dialog, resolved);
  if (made.do === 'nothing') return NOTHING;
  // What this layer can only give or refuse whole, the dialog itself may offer one by one.
  const less = dialog.layer !== 'general' && lost(dialog, resolved, made).length > 0;
  if (less && !last && !again && (await mayAct('general'))) return { do: 'wait' };
  const now = Date.now();
  const by = { host, isPrivate: sender.tab.incognito !== false };
  const refused = guardPlan(dialog, made, resolved, await budgetOf(by, doc, now));
  if (made.do === 'open' && !refused && (answering || again)) {
    await spend(by, doc, now);
    return { do: 'open' };
  }
  // Whoever answers dialogs themselves may still have one answered, by asking for it.
  const asked = answering || again ? null : 'left-to-you';
  const reason = asked ?? refused ?? (made.do === 'hand-over' ? made.reason : null);
  const stage: Stage = reason === null ? 'acting' : 'handed-over';
  const changes = earlier && dialog.decided && !standsAsWished(dialog, resolved);
  const back = withdrawing ?? (changes ? { of: earlier.id, way: 'manager' as const } : null);
  const at = { site, seenAt, stage, reason, visit, now, before: allowedBefore(before) };
  const receipt = {
    ...receiptOf(dialog, made, resolved, at),
    ...(back ? withdrawalOf(back.of, back.way) : {}),
  };
  // A dialog that another layer claimed and could not answer is one dialog, with one receipt.
  const failed = visit && dialog.layer === 'general' ? await failedBefore(visit) : undefined;
  if (failed && reason !== null) return NOTHING;
  if (failed) await (await database()).receipts.delete(failed.id);
  if (visit && !(earlier?.stage === stage && earlier.reason === reason && reason !== null)) {
    open(visit);
    await flush();
    await (await database()).receipts.put(receipt);
    forgetReceipts(site);
  }
  if (reason !== null) return NOTHING;
  await spend(by, doc, now);
  if (made.do === 'set')
    return { do: 'set', receipt: receipt.id, choices: made.choices, mayAccept: false };
  if (made.do === 'refuse-all' || made.do === 'accept-all')
    return { do: made.do, receipt: receipt.id, mayAccept: made.do === 'accept-all' };
  return NOTHING;
}

/** What adapters and rules left standing on this visit. */
const failedBefore = async ({ id, site }: Visit): Promise<Receipt | undefined> =>
  (await readReceipts(await database(), site)).find(
    ({ visit, layer, stage, reason, manager }) =>
      visit === id &&
      manager !== 'unknown' &&
      layer !== 'general' &&
      (stage === 'handed-over' || reason === 'not-stored'),
  );

const lastReceipt = async (site: string, manager: string): Promise<Receipt | undefined> =>
  (await readReceipts(await database(), site)).find((receipt) => receipt.manager === manager);

/**
 * What the manager says on a later load. A page that reloaded itself on the choice never told how it
 * went: this is its answer. Where it says otherwise than before, the person or the site changed it;
 * nobody can say who, so nothing is held against the site any more.
 */
async function compare(earlier: Receipt, dialog: Dialog): Promise<void> {
  const stored = Object.fromEntries(dialog.choices.map(({ id, on }) => [id, on]));
  const db = await database();
  if (earlier.stage === 'acting') {
    const at = earlier.at;
    const told = {
      outcome: 'done',
      reason: null,
      stored,
      choices: dialog.choices,
      at,
      took: 0,
    } as const;
    await db.receipts.put(settledReceipt(earlier, { ...told, receipt: earlier.id }));
  } else {
    const changed = dialog.choices.some(({ purpose, on, locked }) => {
      const known = purpose === null ? undefined : earlier.evidence[purpose];
      return !locked && known !== undefined && known.stored !== null && on && !known.stored;
    });
    if (!changed) return;
    await db.receipts.update(earlier.id, {
      evidence: {},
      stage: 'unknown',
      reason: 'changed-later',
    });
  }
  forgetReceipts(earlier.site);
}

function receiptOf(
  dialog: Dialog,
  made: Plan,
  resolved: Resolved,
  at: {
    site: string;
    seenAt: number;
    stage: Stage;
    reason: string | null;
    visit: Visit | null;
    now: number;
    before: Purpose[];
  },
): Receipt {
  return {
    id: `${at.now.toString(36).padStart(9, '0')}.${(at.visit?.doc ?? '').slice(0, 12)}.${dialog.manager}`,
    site: at.site,
    visit: at.visit?.id ?? '',
    manager: dialog.manager,
    layer: at.reason === null ? dialog.layer : null,
    stage: at.stage,
    reason: at.reason,
    at: Math.round(at.seenAt),
    took: null,
    shown: shownOf(dialog, at.before),
    wished: wishOf(resolved),
    lost: lost(dialog, resolved, made),
    evidence: {},
    checks: 0,
  };
}
