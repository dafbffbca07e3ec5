/**
 * Proves every reader by pressing what a visitor presses: nothing is decided at first; accepting grants
 * everything, refusing nothing, and choosing exactly what was chosen; and it is still so after a reload.
 *
 * @import { Dialog } from '../../tests/consent/types.mjs'
 */
import { launchChromium } from '../../tests/browsers/chromium.mjs';
import { follow } from '../../tests/consent/steps.mjs';
import { until } from './until.mjs';
import { look, openDialog, placeOf } from './watch.mjs';

const SHOW_MS = 12_000;
/** What managers need between showing a dialog and listening to it. */
const SETTLE_MS = 700;
const STORE_MS = 4000;

/** @param {Dialog} dialog @returns {[name: string, steps: any[] | null, granted: string[]][]} */
function scripts({ accept, reject, only, purposes, v }) {
  const chosen = (wanted) => purposes.filter((one) => wanted.includes(one));
  return [
    ['accept', accept(v), purposes],
    ...(reject ? [['reject', reject(v), []]] : []),
    ...(only
      ? [['analytics'], ['functional', 'analytics']].map((wanted) => [
          `only ${wanted.join(' and ')}`,
          only(wanted, v),
          chosen(wanted),
        ])
      : []),
  ];
}

/** Nobody but the page can press inside a closed root: here every root is open. Runs in the page. */
function openRoots() {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
}

/** @param {any} page @param {Dialog} dialog @param {any[]} steps @param {string[]} granted */
async function prove(page, dialog, steps, granted) {
  await page.addInitScript(openRoots);
  await openDialog(page, dialog);
  const shown = await until(async () => (await look(page, dialog))?.visible, { patience: SHOW_MS });
  if (!shown) throw new Error('no dialog was seen');
  await page.waitForTimeout(SETTLE_MS);
  const before = await look(page, dialog);
  if (before.decided) throw new Error('decided before any click');
  if (before.error) throw new Error(before.error);
  await follow(placeOf(page, dialog), steps);
  let now = null;
  const stored = await until(
    async () => {
      now = (await look(page, dialog)) ?? now;
      return now?.decided && !now.visible;
    },
    { patience: STORE_MS },
  );
  if (!stored) throw new Error(`not stored, or still there: ${JSON.stringify(now)}`);
  const have = dialog.purposes.filter((one) => now.granted[one]);
  if (`${have}` !== `${dialog.purposes.filter((one) => granted.includes(one))}`)
    throw new Error(
      `granted ${have.join(', ') || 'nothing'}, not ${granted.join(', ') || 'nothing'}`,
    );
  if (dialog.asksAgain) return;
  await page.reload({ waitUntil: 'load' });
  await page.waitForTimeout(SETTLE_MS);
  const after = await look(page, dialog);
  if (after && after.visible) throw new Error('asks again after a reload');
  if (after && !after.decided) throw new Error('forgotten after a reload');
}

/**
 * @param {Dialog[]} dialogs
 * @param {{ web: { resolverRules: string }, executablePath: string, jobs: number, say: (line: string) => void }} options
 * @returns {Promise<string[]>} What is wrong.
 */
export async function verify(dialogs, { web, executablePath, jobs, say }) {
  const wrong = [];
  const queue = [...dialogs];
  const work = async () => {
    for (let dialog = queue.shift(); dialog; dialog = queue.shift()) {
      for (const [name, steps, granted] of scripts(dialog)) {
        const browser = await launchChromium({ sites: web, executablePath });
        try {
          await prove(await browser.page(), dialog, steps, granted);
          say(`ok   ${dialog.id}: ${name}`);
        } catch (error) {
          const why = `${dialog.id}: ${name}: ${String(error.message).split('\n')[0].slice(0, 300)}`;
          wrong.push(why);
          say(`FAIL ${why}`);
        }
        await browser.close();
      }
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return wrong;
}
