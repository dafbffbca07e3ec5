import { browser } from '../../src/adapters/browser/api.ts';
import { awaitReceipt } from '../../src/adapters/db/await-receipt.ts';
import { readReceipts } from '../../src/adapters/db/read.ts';
import { grantedOf, takesBack } from '../../src/core/consent/granted.ts';
import { alreadyReceipt, withdrawalReceipt } from '../../src/core/consent/withdrawal.ts';
import type { AnswerIn, Receipt } from '../../src/core/model/receipt.ts';
import type { Resolved } from '../../src/core/preferences/resolve.ts';
import type { Withdrawal } from '../../src/core/protocol/messages.ts';
import { webHost } from '../../src/core/web/site-of.ts';
import { database } from '../database.ts';
import type { Handlers } from '../router.ts';
import { isOn, wishFor } from '../state.ts';
import { order, orderFrame } from '../tabs.ts';
import { refill } from './budget.ts';
import { clearSite } from './clear-site.ts';
import { mayAct } from './desk.ts';
import { leavePlace, openPlace, ownPlace, reload, type Place } from './place.ts';
import { forgetReceipts } from './recheck.ts';
import { beginWithdrawing, endWithdrawing, Withdrawing } from './withdrawing.ts';

/** How long a manager may take to be there, and a page to take what it was told (milliseconds). */
const COMES_WITHIN = 3000;
const IS_THERE_WITHIN = 500;
const SHOWS_WITHIN = 2500;
const SETTLES_WITHIN = 8000;
const SETTLED_WITHIN = 1500;
/** What others on the page say is stored is told by then, and what it sends off is on its way. */
const HEARD_WITHIN = 2000;
/** Links and managers tried on one page, and frames looked into. */
const MOST_TRIES = 3;
const MOST_FRAMES = 8;
/** Answers of a site, the newest first, that are deleted: it may have changed its manager. */
const MOST_ANSWERS = 4;

/** One withdrawal under way. */
interface Run {
  site: string;
  place: Place;
  now: Withdrawing;
  wish: Resolved;
  /** When it began: receipts from before are not its own. */
  since: number;
  /** Where the site has kept what is to be taken back. */
  answers: readonly AnswerIn[];
}

/** Withdrawals that are going on, by their sites. */
const running = new Map<string, Promise<Withdrawal>>();

/** Takes consent back that was given: by the manager, by its dialog, by the page's own link. */
export function serveWithdrawals(): Pick<
  Handlers,
  'ui>background.reapply' | 'ui>background.withdraw' | 'ui>background.clear'
> {
  return {
    async 'ui>background.reapply'({ tab }) {
      await refillTab(tab);
      return { asked: await order(tab, 'background>content.reapply') };
    },
    'ui>background.withdraw'({ site, tab }) {
      // Asked twice at once, from popup and dashboard say, it is done once.
      const done = running.get(site) ?? withdraw(site, tab);
      running.set(site, done);
      return done.finally(() => running.delete(site));
    },
    async 'ui>background.clear'({ site }) {
      const about = await aboutOf(site);
      const cleared = await clearSite(site);
      const receipt = withdrawalReceipt(about, cleared ? 'cleared' : 'none', 'not-cleared');
      return { cleared, receipt: await write(cleared ? { ...receipt, reason: null } : receipt) };
    },
  };
}

async function refillTab(tab: number): Promise<void> {
  const host = webHost((await browser.tabs.get(tab)).url ?? '');
  if (host !== null) await refill(host);
}

async function aboutOf(site: string, since = Date.now()) {
  const receipts = await readReceipts(await database(), site);
  const { resolved: wish } = await wishFor(site);
  const of = grantedOf(receipts)[0]?.receipt;
  const answers = receipts.flatMap(({ answerIn }) => answerIn ?? []).slice(0, MOST_ANSWERS);
  return { site, visit: '', of, wish, now: since, answers };
}

async function write(receipt: Receipt): Promise<string> {
  const db = await database();
  await db.receipts.put(receipt);
  forgetReceipts(receipt.site);
  return receipt.id;
}

async function withdraw(site: string, tab: number | null): Promise<Withdrawal> {
  if (!(await isOn())) return { outcome: 'failed', receipt: null };
  const about = await aboutOf(site);
  const { answers, wish, now: since } = about;
  const run = { site, now: new Withdrawing(site, about.of), wish, since, answers };
  for (const find of [() => openPlace(site, tab), () => ownPlace(site)]) {
    const place = await find();
    const done = place && (await withdrawIn({ ...run, place }, about));
    // Nobody of ours is in a page that is older than recording: it is opened once more.
    if (done) return done;
  }
  const receipt = await write(withdrawalReceipt({ ...about, now: Date.now() }, 'none', 'no-page'));
  return { outcome: 'failed', receipt };
}

/** @returns null where nobody of ours answers in that tab */
async function withdrawIn(
  run: Run,
  about: Awaited<ReturnType<typeof aboutOf>>,
): Promise<Withdrawal | null> {
  const { place, now } = run;
  let closed = false;
  const onRemoved = (tab: number) => (closed ||= tab === place.tab);
  browser.tabs.onRemoved.addListener(onRemoved);
  beginWithdrawing(place.tab, now);
  try {
    let way = await tryWays(run);
    if (way === null) return null;
    if ((way === 'tried' || way === 'nothing') && !closed) way = (await askedAnew(run)) ?? way;
    if (typeof way !== 'string') return { outcome: 'withdrawn', receipt: way.id };
    if (way === 'already' && now.standing) {
      const at = { ...about, now: Date.now() };
      return {
        outcome: 'nothing-granted',
        receipt: await write(alreadyReceipt(at, now.standing)),
      };
    }
    const outcome = closed ? 'cancelled' : way === 'tried' ? 'failed' : 'not-found';
    const reason = closed ? 'tab-closed' : way === 'tried' ? 'not-taken-back' : 'no-entry';
    const receipt = withdrawalReceipt({ ...about, now: Date.now() }, 'none', reason);
    return { outcome, receipt: await write(receipt) };
  } finally {
    endWithdrawing(place.tab);
    browser.tabs.onRemoved.removeListener(onRemoved);
    await leavePlace(place);
  }
}

type Way = Receipt | 'already' | 'tried' | 'nothing' | null;

/** One way after the other, until one has proved that nothing unwished is granted any more. */
async function tryWays(run: Run): Promise<Way> {
  const { place, now } = run;
  await refillTab(place.tab).catch(() => undefined);
  const answered = await orderFrame(
    place.tab,
    0,
    { name: 'background>content.reapply' },
    SETTLES_WITHIN,
  );
  if (!answered && !place.ours && now.heard === 0) return null;
  const found = await now.hearsMore(0, place.ours ? COMES_WITHIN : IS_THERE_WITHIN);
  const again = found ? await proof(run, now.standing ? SETTLED_WITHIN : SETTLES_WITHIN) : null;
  if (again) return again;
  if (now.standing) return 'already';
  let tried = found;
  for (const by of ['dialog', 'entry'] as const) {
    if (by === 'dialog' && !(await mayAct('page-api'))) continue;
    now.way = by;
    for (let nth = 0; nth < MOST_TRIES; nth++) {
      await refillTab(place.tab).catch(() => undefined);
      const before = now.heard;
      if (!(await reopen(run, by, nth))) break;
      tried = true;
      if (!(await now.hearsMore(before, SHOWS_WITHIN))) continue;
      const receipt = await proof(run, SETTLES_WITHIN);
      if (receipt) return receipt;
    }
  }
  return tried ? 'tried' : 'nothing';
}

/**
 * The site asks anew where its stored answer is deleted, and nothing else of it: in a tab of ours, so that
 * no page of the person's is loaded again under their hands.
 */
async function askedAnew(run: Run): Promise<Receipt | null> {
  const { site, now, answers } = run;
  if (answers.length === 0) return null;
  const place = run.place.ours ? run.place : await ownPlace(site);
  if (!place) return null;
  beginWithdrawing(place.tab, now);
  try {
    now.way = 'answer';
    await refillTab(place.tab).catch(() => undefined);
    if (!(await forgetAnswers(place.tab, answers))) return null;
    const before = now.heard;
    await reload(place.tab);
    if (!(await now.hearsMore(before, SETTLES_WITHIN))) return null;
    return await proof({ ...run, place }, SETTLES_WITHIN);
  } finally {
    endWithdrawing(place.tab);
    if (place !== run.place) await leavePlace(place);
  }
}

/** @returns whether a frame was there that had kept one of them */
async function forgetAnswers(tab: number, answers: readonly AnswerIn[]): Promise<boolean> {
  let forgotten = false;
  for (const frame of await framesOf(tab))
    for (const answer of answers) {
      const forget = { name: 'background>content.forget', ...answer } as const;
      // Every one of them is asked for: what is left would be an answer still.
      const done = await orderFrame(tab, frame, forget, IS_THERE_WITHIN);
      if (done?.told === true) forgotten = true;
    }
  return forgotten;
}

const framesOf = async (tab: number): Promise<number[]> => {
  const all = (await browser.webNavigation.getAllFrames({ tabId: tab }).catch(() => null)) ?? [];
  const inner = all.map(({ frameId }) => frameId).filter((id) => id !== 0);
  return [0, ...inner.slice(0, MOST_FRAMES)];
};

/** Has the dialog shown: by the page itself, or by what stands in one of its frames. */
async function reopen(
  { place: { tab } }: Run,
  by: 'dialog' | 'entry',
  nth: number,
): Promise<boolean> {
  for (const frame of by === 'entry' ? await framesOf(tab) : [0]) {
    const name = 'background>content.reopen' as const;
    const answer = await orderFrame(tab, frame, { name, by, nth }, SETTLES_WITHIN);
    if (answer?.told === true) return true;
  }
  return false;
}

/** A receipt of this withdrawal which says that nothing unwished is granted, and goes on to say so. */
async function proof(run: Run, most: number): Promise<Receipt | null> {
  const found = await firstProof(run, most);
  if (!found) return null;
  await new Promise((done) => setTimeout(done, HEARD_WITHIN));
  const db = await database();
  const now = await db.receipts.get(found.id);
  return now && takesBack(now, run.wish) ? now : null;
}

async function firstProof({ site, since, wish }: Run, most: number): Promise<Receipt | null> {
  const isOwn = (receipt: Receipt) => madeAt(receipt) >= since && receipt.stage !== 'acting';
  const db = await database();
  const first = await awaitReceipt(db, site, isOwn, most);
  if (!first || takesBack(first, wish)) return first;
  // What one layer could not do may fall to the next.
  return awaitReceipt(db, site, (own) => isOwn(own) && takesBack(own, wish), SETTLES_WITHIN);
}

/** The worker's own time at which a receipt was begun: its id starts with it. */
const madeAt = ({ id }: Receipt): number => parseInt(id.slice(0, 9), 36);
