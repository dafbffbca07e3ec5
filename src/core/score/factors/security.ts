import { isThisComputer } from '../../web/this-computer.ts';
import type { Factor, Item } from '../factor.ts';
import { findingsOfKind, type Facts } from '../facts.ts';

const UNENCRYPTED = 20;
const CEILING = 74;
const FORM = 15;
const CEILING_FORM = 59;
const MIXED = 8;

/** A page, a form or a part of the page that anybody on the way can read and change. */
export const security: Factor = {
  id: 'security',
  cap: 40,
  observed: () => true,
  items: (facts) => (isThisComputer(facts.site) ? [] : [...page(facts), ...parts(facts)]),
};

function page({ secure, newestVisit }: Facts): Item[] {
  const evidence = [{ load: newestVisit }];
  const item = { id: 'unencrypted', words: [], points: UNENCRYPTED, evidence, ceiling: CEILING };
  return secure ? [] : [item];
}

/** However many forms and pictures there are, each sort counts once. */
function parts(facts: Facts): Item[] {
  const found = findingsOfKind(facts, 'insecure');
  const sort = (id: string, content: boolean, price: number, ceiling?: number): Item[] => {
    const own = found.filter(({ latest }) => (latest.detail.what === 'content') === content);
    if (own.length === 0) return [];
    const points = price * Math.max(...own.map(({ weight }) => weight));
    const evidence = own.flatMap((one) => one.evidence);
    return [{ id, words: [], points, evidence, ...(ceiling === undefined ? {} : { ceiling }) }];
  };
  return [...sort('insecure_form', false, FORM, CEILING_FORM), ...sort('mixed', true, MIXED)];
}
