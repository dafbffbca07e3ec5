import { readReceipts, readRequests } from '../../src/adapters/db/read.ts';
import { withActivity } from '../../src/core/consent/verify.ts';
import type { Receipt } from '../../src/core/model/receipt.ts';
import type { Visit } from '../../src/core/model/visit.ts';
import { database } from '../database.ts';
import { onWritten } from '../recorder/journal.ts';
import { underWay } from '../under-way.ts';

/** Decided receipts of the sites seen lately: most pages have none, and none should cost a read. */
const decided = new Map<string, Promise<Receipt[]>>();
let working: Promise<unknown> = Promise.resolve();

type Reader = (site: string | null) => void;
const readers: Reader[] = [];

/** Calls back whenever a receipt of a site was written, or all may have changed (null). */
export function onReceipts(reader: Reader): void {
  readers.push(reader);
}

/** A receipt of this site was written: read it again. */
export function forgetReceipts(site: string | null): void {
  if (site === null) decided.clear();
  else decided.delete(site);
  for (const reader of readers) reader(site);
}

/** Holds what a page goes on to do against what was chosen: on the same page, the next, the next visit. */
export function recheckPromises(): void {
  onWritten(({ visit, reports, isNew }) => {
    const asked = reports.some(({ kind }) => kind === 'request');
    working = underWay(working.then(() => recheck(visit, asked, isNew)).catch(() => undefined));
  });
}

async function recheck(
  visit: Visit,
  asked: boolean,
  isNew: boolean,
  isDone: (receipt: string) => boolean = () => false,
): Promise<void> {
  const receipts = await receiptsOf(visit.site);
  if (receipts.length === 0 || (!asked && !isNew)) return;
  const db = await database();
  const requests = await readRequests(db, visit);
  for (const receipt of receipts) {
    if (isDone(receipt.id)) continue;
    // A page from before the choice may go on as it began.
    if (visit.id !== receipt.visit && visit.at < receipt.at) continue;
    // So may one that came with the consent that was taken back on it.
    if (visit.id === receipt.visit && receipt.wayBack !== undefined) continue;
    const told = withActivity(receipt, requests);
    const later = isNew && visit.id !== receipt.visit;
    if (told === receipt && !later) continue;
    // The receipt may have been withdrawn or forgotten while we looked: only what is there is changed.
    await db.receipts.update(receipt.id, {
      evidence: told.evidence,
      stage: told.stage,
      checks: receipt.checks + (later ? 1 : 0),
    });
    forgetReceipts(visit.site);
  }
}

/**
 * Holds visits that were sealed until now against the receipts from before: those of the same time have
 * been held against them already.
 */
export async function recheckOpened(
  visits: readonly Visit[],
  isOfThatTime: (receipt: string) => boolean,
): Promise<void> {
  for (const visit of visits) await recheck(visit, true, true, isOfThatTime);
}

function receiptsOf(site: string): Promise<Receipt[]> {
  let receipts = decided.get(site);
  if (!receipts) {
    receipts = database()
      .then((db) => readReceipts(db, site))
      .then((all) =>
        all.filter(
          ({ manager, evidence }, index) =>
            Object.keys(evidence).length > 0 &&
            all.findIndex((other) => other.manager === manager) === index,
        ),
      );
    decided.set(site, receipts);
    // A reading that failed is no answer: the next write of the site's asks anew.
    receipts.catch(() => decided.delete(site));
    if (decided.size > 200) decided.delete([...decided.keys()][0] ?? '');
  }
  return receipts;
}
