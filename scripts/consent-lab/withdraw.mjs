/**
 * A change of mind: a dialog is answered with something allowed, then nothing is allowed on that site any
 * more, and the extension is asked to take the consent back. Truth is the manager's own store again.
 *
 * @import { Dialog } from '../../tests/consent/types.mjs'
 */
import { judge } from './judge.mjs';
import { until } from './until.mjs';
import { told } from './visit.mjs';
import { look, openDialog } from './watch.mjs';

/** Finding a way back and going it may open another page. */
const WITHDRAW_MS = 45_000;
const STORE_MS = 3000;

/** What the extension says came of it; null where it did not answer in time. */
function takeBack(browser, site, tab) {
  const answer = browser.ask('ui>background.withdraw', { site, tab });
  const late = new Promise((done) => setTimeout(done, WITHDRAW_MS, null));
  return Promise.race([answer, late]);
}

/**
 * @param {import('./visit.mjs').Browser} browser
 * @param {Dialog} dialog
 * @param {{ allowed: string[], patience: number }} options
 * @returns {Promise<object | null>} Null where nothing had been granted that could be taken back.
 */
export async function visitAgain(browser, dialog, { allowed, patience }) {
  await browser.forget(dialog.host, dialog.frame ? [dialog.frame(dialog.v)] : []);
  const page = await browser.page();
  try {
    await openDialog(page, dialog);
    let seen = null;
    const granted = async () => {
      seen = (await look(page, dialog)) ?? seen;
      return seen?.decided && dialog.purposes.some((one) => seen.granted[one]);
    };
    if (!(await until(granted, { patience: patience + (dialog.v.late ?? 0) }))) return null;
    // The proof is written after the decision, and what is taken back is what is proved.
    await until(async () => (await browser.receipts(dialog.host))[0]?.took !== null);
    for (const purpose of allowed)
      await browser.ask('ui>background.prefer', {
        scope: { site: dialog.host },
        purpose,
        allow: false,
      });
    const answer = await takeBack(browser, dialog.host, await browser.tabId(page));
    await until(
      async () => {
        seen = (await look(page, dialog)) ?? seen;
        return seen?.decided && !dialog.purposes.some((one) => seen.granted[one]);
      },
      { patience: STORE_MS },
    );
    const [receipt] = await browser.receipts(dialog.host);
    const judged = judge(dialog, [], seen);
    // What was granted and could not be taken back was granted as it was wished.
    const outcome = judged.outcome === 'wrong-grant' ? 'not-done' : judged.outcome;
    return { ...judged, outcome, ...told(receipt), reason: answer?.outcome ?? 'no answer' };
  } finally {
    await page.close();
  }
}
