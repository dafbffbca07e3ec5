/**
 * Visits cases with the extension, one browser a job, and dialogs with its peers in turn.
 *
 * @typedef {object} Row What became of one case.
 * @property {string} id
 * @property {'dialog' | 'wall' | 'decoy' | 'liar' | 'honest'} kind
 * @property {string} extension Ours, or the peer that was there.
 * @property {string} profile
 * @property {string} layers The layers that might act.
 * @property {string | null} layer The layer that did it, by the extension's own receipt.
 */
import { OWN } from './beside.mjs';
import { openBrowser } from './browser.mjs';
import { openPeer } from './peers.mjs';
import { visitDialog, visitSite, visitTrap } from './visit.mjs';
import { visitAgain } from './withdraw.mjs';

/** Traps of one browser that are watched at once: nothing is timed there. */
const TABS = 4;

/** @param {any} row */
const line = ({
  extension,
  id,
  kind,
  outcome,
  over,
  under,
  ms,
  layer,
  stage,
  reason,
  pressed,
  flagged,
  trouble,
}) =>
  [
    (outcome ?? '').padEnd(11),
    id.padEnd(30),
    extension === OWN ? '' : extension,
    kind,
    ms === undefined || ms === null ? '' : `${ms} ms`,
    layer ?? '',
    stage ?? '',
    reason ?? '',
    over?.length ? `granted ${over}` : '',
    under?.length ? `not granted ${under}` : '',
    pressed?.length ? `PRESSED ${pressed.join(' | ')}` : '',
    flagged === undefined ? '' : flagged ? 'flagged' : 'not flagged',
    trouble ?? '',
  ]
    .filter(Boolean)
    .join('  ');

/**
 * Ours and its peers; whoever cannot be told the wish is left out.
 *
 * @returns {Promise<{ name: string, browser: any }[]>} Ours first.
 */
async function openAll(options) {
  const all = [{ name: OWN, browser: await openBrowser(options) }];
  for (const peer of options.peers ?? []) {
    const browser = await openPeer(peer, options);
    if (browser) all.push({ name: peer.name, browser });
    else options.say(`${peer.name} cannot wish for ${options.profile}`);
  }
  return all;
}

/**
 * @param {any[]} cases
 * @param {any} options See `consent-lab.mjs`.
 * @returns {Promise<Row[]>} In the order of the cases.
 */
export async function run(cases, options) {
  const { layers, repeat, jobs, say, withdraw } = options;
  const profile = withdraw ? 'taken back' : options.profile;
  // What a site breaks is told where nothing was allowed.
  const fit = ({ kind }) => profile === 'nothing' || (kind !== 'liar' && kind !== 'honest');
  const met = cases.filter((one) => (withdraw ? one.choice === 'purposes' : fit(one)));
  const queue = Array.from({ length: repeat }, (_, rep) => met.map((one) => ({ one, rep }))).flat();
  const timed = queue.filter(({ one }) => one.kind === 'dialog');
  const rest = queue.filter(({ one }) => one.kind !== 'dialog');
  /** @type {any[]} */
  const rows = [];
  const visit = async ({ name, browser }, { one, rep }) => {
    const { id, kind, family = id } = one;
    const known = { extension: name, id, kind, family, profile, rep };
    const said = { lang: one.v?.lang, choice: one.choice, layers: layers?.join('+') ?? 'all' };
    let found;
    try {
      if (one.kind === 'dialog' && options.withdraw) {
        found = await visitAgain(browser, one, options);
        if (!found) return;
      } else if (one.kind === 'dialog') found = await visitDialog(browser, one, options);
      else if (one.kind === 'wall' || one.kind === 'decoy') found = await visitTrap(browser, one);
      else found = await visitSite(browser, one, options);
    } catch (error) {
      found = { trouble: String(error.message).split('\n')[0] };
    }
    rows.push({ ...known, ...said, ...found });
    say(line(rows.at(-1)));
  };
  const work = async () => {
    const all = await openAll(options);
    for (let next = timed.shift(), turn = 0; next; next = timed.shift(), turn += 1)
      // Who goes first changes, so that nobody gains by it.
      for (let at = 0; at < all.length; at += 1) await visit(all[(turn + at) % all.length], next);
    const tab = async () => {
      for (let next = rest.shift(); next; next = rest.shift()) await visit(all[0], next);
    };
    await Promise.all(Array.from({ length: TABS }, tab));
    await Promise.all(all.map(({ browser }) => browser.close()));
  };
  await Promise.all(Array.from({ length: jobs }, work));
  const order = new Map(cases.map(({ id }, at) => [id, at]));
  return rows.sort((a, b) => order.get(a.id) - order.get(b.id) || a.rep - b.rep);
}
