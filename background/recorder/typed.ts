import { browser } from '../../src/adapters/browser/api.ts';
import { onSettings } from '../../src/adapters/browser/settings.ts';
import { classifyField } from '../../src/core/forms/classify-field.ts';
import { shapeOf } from '../../src/core/leaks/shape.ts';
import { isPaused } from '../../src/core/model/settings.ts';
import { siteOf, webHost } from '../../src/core/web/site-of.ts';
import type { Handlers, PageSender } from '../router.ts';
import { isOn, mayRecord } from '../state.ts';
import { listenTo, stopListening } from './contents.ts';
import { visitAround } from './documents.ts';
import { isKnown, sentAlong, takeKnown } from './known.ts';
import {
  allPools,
  dropPool,
  dropStored,
  keepPool,
  openPool,
  poolOf,
  putField,
  restored,
  type Pool,
} from './pool.ts';

/** A tab is listened to for so long after the last letter, and after each of its loads (milliseconds). */
const AFTER_TYPING = 300_000;
const AFTER_LOAD = 60_000;
/** Pages send their last word while their tab closes, and it is looked into a little later (milliseconds). */
const LAST_WORD = 2000;

type Told = 'content>background.typed' | 'content>background.submitted';

/** Takes what people type, keeps it in memory for its tab alone, and has the tab's requests looked at. */
export function recordTyping(): Pick<Handlers, Told> {
  restored.then(() => allPools().forEach(listen)).catch(() => undefined);
  browser.webNavigation.onBeforeNavigate.addListener(({ tabId, frameId }) => {
    if (frameId !== 0) return;
    // A page of thanks often tells others what was typed on the page before.
    restored
      .then(() => poolOf(tabId) && listenTo(tabId, Date.now() + AFTER_LOAD))
      .catch(() => undefined);
  });
  browser.tabs.onRemoved.addListener((tab) => void closed(tab));
  // The other end of a page's line: that it breaks tells the page that the worker was stopped.
  browser.runtime.onConnect.addListener(() => undefined);
  onSettings((settings) => {
    if (!settings.started || isPaused(settings, Date.now()))
      forgetTyped(null).catch(() => undefined);
  });
  return {
    async 'content>background.typed'({ fields, worker }, sender) {
      const known = fields.filter(isKnown);
      const typed = fields.length === 0 || known.length < fields.length;
      const pool = await poolFor(sender, typed);
      // A page that a tab began with may tell before its visit is there; never what it saw in a pause.
      if (!pool) return typed ? { kept: false } : { kept: false, again: await isOn() };
      const now = Date.now();
      pool.worker = worker;
      const kept = known.length > 0 && (await takeKnown(pool, known, sender, now));
      if (!typed) {
        if (pool.fields.length === 0) await dropPool(pool.tab);
        return { kept };
      }
      pool.at = now;
      for (const { field, about, written, value, known: from } of fields) {
        if (from !== undefined) continue;
        const asked = classifyField(about);
        // Whatever the page says of it: an address of e-mail is one.
        const data = shapeOf(value) ?? asked;
        if (asked === 'password') continue;
        putField(pool, { id: idOf(sender, field), data, written, value }, now);
      }
      listen(pool);
      await keepPool(pool);
      return { kept: true };
    },
    async 'content>background.submitted'({ at, to, known = [] }, sender) {
      const pool = await poolFor(sender);
      if (!pool) return { kept: false };
      pool.submits = [...pool.submits, at].slice(-10);
      for (const number of known) sentAlong(pool, sender, number, at);
      // The person sent it there: a newsletter's own service is no surprise.
      if (to !== null) allow(pool, siteOf(to));
      await keepPool(pool);
      return { kept: true };
    },
  };
}

const idOf = (sender: PageSender, field: number): string =>
  `${sender.documentId ?? sender.frameId} ${field}`;

/** Forgets what was typed on a site (on all: null): excluded, erased, or recording is paused. */
export async function forgetTyped(site: string | null): Promise<void> {
  await restored;
  // A tab may show another site since: what was typed before is there still.
  for (const { tab, sites } of allPools())
    if (site === null || sites.includes(site)) await drop(tab);
}

/** What was typed in a tab that is closed is known to this worker until its last requests are judged. */
async function closed(tab: number): Promise<void> {
  setTimeout(() => void drop(tab), LAST_WORD);
  await dropStored(tab).catch(() => undefined);
}

async function drop(tab: number): Promise<void> {
  stopListening(tab);
  await dropPool(tab).catch(() => undefined);
}

const listen = ({ tab, at, worker, visit }: Pool) =>
  listenTo(tab, at + AFTER_TYPING, worker ? visit.site : null);

const allow = (pool: Pool, site: string) => {
  if (!pool.sites.includes(site)) pool.sites = [...pool.sites, site].slice(-10);
};

/**
 * The pool of a sender's tab, found or made; null where nothing may be recorded.
 * @param given the person gives the sender's frame something: it may have it, whoever's it is
 */
async function poolFor(sender: PageSender, given = true): Promise<Pool | null> {
  const { id: tab, incognito } = sender.tab;
  if (tab === undefined || incognito !== false) return null;
  await restored;
  const visit = await visitAround(sender.documentId, tab, false);
  if (!visit || !(await mayRecord(visit.site))) return null;
  const pool = openPool(tab, visit, Date.now());
  pool.visit = visit;
  allow(pool, visit.site);
  const frame = webHost(sender.url ?? '');
  if (given && frame !== null) allow(pool, siteOf(frame));
  return pool;
}
