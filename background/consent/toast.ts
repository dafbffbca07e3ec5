import { browser } from '../../src/adapters/browser/api.ts';
import { labelSite } from '../../src/adapters/db/prefer.ts';
import type { Receipt } from '../../src/core/model/receipt.ts';
import { siteOf, webHost } from '../../src/core/web/site-of.ts';
import { database } from '../database.ts';
import { isPermitted } from '../guardian.ts';
import type { Handlers, PageSender } from '../router.ts';
import { settings } from '../state.ts';
import { orderFrame } from '../tabs.ts';
import { forgetReceipts } from './recheck.ts';
import { withdrawingIn } from './withdrawing.ts';

/** A page that has much to do must still get round to it (milliseconds). */
const SHOWS_WITHIN = 2000;
const OPENS_WITHIN = 4000;
/** The page's own ways back to its dialog that are tried. */
const MOST_TRIES = 3;

/** Says on the page what was answered for the person, where they want to be told. */
export async function showToast(receipt: Receipt, { tab }: PageSender): Promise<void> {
  if (tab.id === undefined || !(await settings()).toast || withdrawingIn(tab.id, receipt.site))
    return;
  const offered = receipt.wished.filter(({ purpose }) => receipt.evidence[purpose]);
  const isAllowed = ({ purpose, allow }: Receipt['wished'][number]) =>
    allow && !receipt.lost.includes(purpose);
  const allowed = offered.filter(isAllowed).map(({ purpose }) => purpose);
  const refused = offered.filter((one) => !isAllowed(one)).map(({ purpose }) => purpose);
  if (offered.length === 0) return;
  const target = { tabId: tab.id, frameIds: [0] };
  await browser.scripting.executeScript({ target, files: ['content/toast.js'] }).catch(() => null);
  const mayUndo = await isPermitted('content>background.undo');
  const name = 'background>content.toast' as const;
  const order = { name, receipt: receipt.id, refused, allowed, mayUndo };
  await orderFrame(tab.id, 0, order, SHOWS_WITHIN);
}

/** What the person presses on it. */
export function serveToast(): Pick<Handlers, 'content>background.undo' | 'content>background.why'> {
  return {
    async 'content>background.undo'({ receipt }, sender) {
      const known = await ownReceipt(receipt, sender);
      if (!known || sender.tab.id === undefined) return { opened: false };
      const db = await database();
      await labelSite(db, known.site, { asks: true }, Date.now());
      // What they answer themselves from now on is no promise of the site's to us.
      await db.receipts.update(known.id, { evidence: {}, stage: 'unknown', reason: 'undone' });
      forgetReceipts(known.site);
      return { opened: await reopen(sender.tab.id) };
    },
    async 'content>background.why'({ receipt }, sender) {
      const known = await ownReceipt(receipt, sender);
      if (!known) return { shown: false };
      const page = `dashboard/index.html#/receipt/${encodeURIComponent(known.id)}`;
      await browser.tabs.create({ url: browser.runtime.getURL(page) });
      return { shown: true };
    },
  };
}

/** A page is told nothing of another site's receipts. */
async function ownReceipt(id: string, sender: PageSender): Promise<Receipt | null> {
  const host = webHost(sender.url ?? '');
  const db = await database();
  const receipt = sender.frameId === 0 ? await db.receipts.get(id) : undefined;
  return receipt && host !== null && receipt.site === siteOf(host) ? receipt : null;
}

/** Has the dialog shown again, by its manager or by the page's own link. */
async function reopen(tab: number): Promise<boolean> {
  const name = 'background>content.reopen' as const;
  for (const by of ['dialog', 'entry'] as const)
    for (let nth = 0; nth < MOST_TRIES; nth++) {
      const answer = await orderFrame(tab, 0, { name, by, nth }, OPENS_WITHIN);
      if (answer?.told === true) return true;
      if (by === 'dialog') break;
    }
  return false;
}
