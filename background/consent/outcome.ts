import { browser } from '../../src/adapters/browser/api.ts';
import { stageOf, verify } from '../../src/core/consent/verify.ts';
import { refusedUnnamed, withWitnesses, type Witness } from '../../src/core/consent/witness.ts';
import type { Receipt } from '../../src/core/model/receipt.ts';
import type { Ask } from '../../src/core/protocol/messages.ts';
import { parseWitnesses } from '../../src/core/protocol/shapes.ts';
import { siteOf, webHost } from '../../src/core/web/site-of.ts';
import { database } from '../database.ts';
import { watchAfterChoice } from '../recorder/wire.ts';
import type { Handlers, PageSender } from '../router.ts';
import { forgetReceipts } from './recheck.ts';
import { showToast } from './toast.ts';

type Settled = Ask<'content>background.settled'>;

/** What came of an errand, as the page tells it at once and a while later: the proof on the receipt. */
export function recordOutcomes(): Pick<
  Handlers,
  'content>background.settled' | 'content>background.witnessed'
> {
  return {
    async 'content>background.settled'(told, sender) {
      const receipt = await receiptFor(told.receipt, sender);
      if (!receipt) return { kept: false };
      const settled = { ...settledReceipt(receipt, told), ...answerIn(told, sender) };
      const proven = withWitnesses(settled, told.witnesses ?? [], { early: true });
      const db = await database();
      await db.receipts.put(told.outcome === 'done' ? proven : settled);
      forgetReceipts(receipt.site);
      if (sender.tab.id !== undefined) await watchAfterChoice(sender.tab.id);
      if (told.outcome !== 'refused') await showToast(settled, sender);
      return { kept: true };
    },
    async 'content>background.witnessed'(told, sender) {
      const witnesses = [...told.witnesses, ...(await witnessesAround(sender))];
      const receipt = await receiptFor(told.receipt, sender);
      if (!receipt) return { kept: false };
      const proven = withWitnesses(receipt, witnesses);
      if (proven === receipt) return { kept: true };
      const db = await database();
      await db.receipts.update(receipt.id, { evidence: proven.evidence, stage: proven.stage });
      forgetReceipts(receipt.site);
      return { kept: true };
    },
  };
}

/** Whose dialog it is: a frame's belongs to the page around it. */
export const hostOf = (sender: PageSender): string | null =>
  webHost((sender.frameId === 0 ? sender.url : sender.tab.url) ?? '');

async function receiptFor(id: string, sender: PageSender): Promise<Receipt | null> {
  const db = await database();
  const receipt = await db.receipts.get(id);
  const host = hostOf(sender);
  return receipt && host !== null && receipt.site === siteOf(host) ? receipt : null;
}

/** The page around a frame may have interfaces that the frame itself cannot see. */
async function witnessesAround({ tab, frameId }: PageSender): Promise<Witness[]> {
  if (frameId === 0 || tab.id === undefined) return [];
  const answer: unknown = await browser.tabs
    .sendMessage(tab.id, { name: 'background>content.witness' }, { frameId: 0 })
    .catch(() => null);
  return parseWitnesses((answer as { told?: unknown } | null)?.told);
}

/** Where the answer was kept: by the document that was answered, a frame's in a frame. */
function answerIn(
  { outcome, keptIn = [] }: Settled,
  sender: PageSender,
): Pick<Receipt, 'answerIn'> {
  const host = webHost(sender.url ?? '');
  return outcome === 'done' && host !== null && keptIn.length > 0
    ? { answerIn: { host, names: keptIn } }
    : {};
}

/** A receipt with what the page says of its choice: by the dialog's own manager, purpose by purpose. */
export function settledReceipt(receipt: Receipt, told: Settled): Receipt {
  const took = Math.round(told.took);
  if (told.outcome === 'refused')
    return { ...receipt, took, stage: 'handed-over', layer: null, reason: told.reason };
  const gone = [...new Set([...receipt.lost, ...(told.lost ?? [])])];
  const chosen = receipt.wished.map(({ purpose, allow }) => ({
    purpose,
    allow: allow && !gone.includes(purpose),
  }));
  const failed = told.outcome === 'failed';
  const evidence = verify(chosen, told.choices, told.stored, [], told.at);
  for (const purpose of failed ? [] : refusedUnnamed(chosen, told.choices))
    evidence[purpose] ??= { verdict: 'unknown', stored: null, contradicted: false, active: [] };
  return {
    ...receipt,
    took,
    lost: gone,
    evidence,
    reason: failed ? told.reason : null,
    stage: failed ? 'unknown' : stageOf(evidence),
  };
}
