import type { Factor, Item } from '../factor.ts';

const NO_REFUSAL = 10;
const HIDDEN_REFUSAL = 6;
const PAY_OR_CONSENT = 6;
const EXTRA_CLICK = 2;
const MOST_EXTRA_CLICKS = 6;
const PRETICKED = 5;
const STORED_BEFORE = 8;

/** How fairly a site asked: refusing must be as easy as agreeing (EDPB cookie banner taskforce, 2023). */
export const consent: Factor = {
  id: 'consent',
  cap: 15,
  observed: ({ receipts }) => receipts.some(({ shown }) => shown !== null),
  items: ({ receipts }) =>
    receipts.flatMap(({ id, shown }) => {
      if (!shown) return [];
      const evidence = [{ receipt: id }];
      const items: Item[] = [];
      const { clicksToRefuse, clicksToAccept } = shown;
      if (shown.wall)
        items.push({ id: 'pay_or_consent', words: [], points: PAY_OR_CONSENT, evidence });
      else if (clicksToRefuse === null)
        items.push({ id: 'no_refusal', words: [], points: NO_REFUSAL, evidence, ceiling: 74 });
      else if (clicksToAccept !== null && clicksToRefuse > clicksToAccept) {
        const extra = (clicksToRefuse - clicksToAccept - 1) * EXTRA_CLICK;
        items.push({
          id: 'hidden_refusal',
          words: [String(clicksToRefuse), String(clicksToAccept)],
          points: HIDDEN_REFUSAL + Math.min(MOST_EXTRA_CLICKS, extra),
          evidence,
        });
      }
      if (shown.preticked.length > 0)
        items.push({ id: 'preticked', words: [], points: PRETICKED, evidence });
      if (shown.before)
        items.push({ id: 'stored_before', words: [], points: STORED_BEFORE, evidence });
      return items;
    }),
};
