import type { Receipt } from '../../core/model/receipt.ts';
import type { Visit } from '../../core/model/visit.ts';
import { browser } from './api.ts';

/**
 * The last pages and receipts while the record is locked, in the browser's memory: a worker that was
 * stopped must know to which page a report belongs, though nothing of it can be read on the disk.
 */
const VISIT = 'recentVisit.';
const RECEIPT = 'recentReceipt.';
/** Of each kind; the browsers give 10 MB for all. */
const MOST = 300;

export async function keepRecent(
  visits: readonly Visit[],
  receipts: readonly Receipt[],
): Promise<void> {
  if (visits.length + receipts.length === 0) return;
  await browser.storage.session.set({
    ...Object.fromEntries(visits.map((visit) => [VISIT + visit.id, visit])),
    ...Object.fromEntries(receipts.map((receipt) => [RECEIPT + receipt.id, receipt])),
  });
  const names = Object.keys(await browser.storage.session.get(null)).sort();
  // Ids begin with the time.
  const old = [VISIT, RECEIPT].flatMap((kind) =>
    names.filter((name) => name.startsWith(kind)).slice(0, -MOST),
  );
  if (old.length > 0) await browser.storage.session.remove(old);
}

export async function loadRecent(): Promise<{ visits: Visit[]; receipts: Receipt[] }> {
  const stored = Object.entries(await browser.storage.session.get(null));
  const kept = <Kept>(kind: string) =>
    stored.flatMap(([name, value]) => (name.startsWith(kind) ? [value as Kept] : []));
  return { visits: kept<Visit>(VISIT), receipts: kept<Receipt>(RECEIPT) };
}

/** Lets go of receipts that are gone, or of everything. */
export async function dropRecent(receipts?: readonly string[]): Promise<void> {
  const names = receipts
    ? receipts.map((id) => RECEIPT + id)
    : Object.keys(await browser.storage.session.get(null)).filter(
        (name) => name.startsWith(VISIT) || name.startsWith(RECEIPT),
      );
  if (names.length > 0) await browser.storage.session.remove(names);
}
