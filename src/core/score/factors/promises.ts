import type { Factor, Item } from '../factor.ts';
import { findingsOfKind, type Facts } from '../facts.ts';

const ACTIVE = 6;
const ACTIVE_EACH = 2;
const MOST_ACTIVE = 15;
const STORED_DIFFERS = 12;
const CEILING = 59;
const SIGNAL_IGNORED = 8;

/** A refusal that was not respected. Counts only after a choice was made and checked. */
export const promises: Factor = {
  id: 'promises',
  cap: 25,
  observed: (facts) =>
    ignored(facts).length > 0 ||
    facts.receipts.some(({ evidence }) =>
      Object.values(evidence).some(({ verdict }) => verdict !== 'unknown'),
    ),
  items: (facts) => [...broken(facts), ...ignored(facts)],
};

function broken({ receipts }: Facts): Item[] {
  return receipts.flatMap((receipt) => {
    const evidence = [{ receipt: receipt.id }];
    const items: Item[] = [];
    const active = new Set(Object.values(receipt.evidence).flatMap((one) => one.active));
    if (active.size > 0)
      items.push({
        id: 'active_after_refusal',
        words: [String(active.size)],
        points: Math.min(MOST_ACTIVE, ACTIVE + ACTIVE_EACH * active.size),
        evidence,
        ceiling: CEILING,
      });
    const differs = Object.values(receipt.evidence).some((one) => one.contradicted);
    if (differs)
      items.push({
        id: 'stored_differs',
        words: [],
        points: STORED_DIFFERS,
        evidence,
        ceiling: CEILING,
      });
    return items;
  });
}

/** "Do not sell or share" was said by the browser, and the site shows that it does not care. */
const ignored = (facts: Facts): Item[] =>
  findingsOfKind(facts, 'gpc').flatMap(({ latest, weight, evidence }) =>
    latest.detail.what === 'ignored'
      ? [{ id: 'signal_ignored', words: [], points: SIGNAL_IGNORED * weight, evidence }]
      : [],
  );
