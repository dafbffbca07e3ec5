import { flush, hasUnwritten } from './recorder/journal.ts';
import { isUnderWay, untilOver } from './under-way.ts';
import { judgeDue } from './verdicts.ts';

/** What is noted makes more to note (a cookie finds its page), a few times at most; the rest is new. */
const MOST_ROUNDS = 8;

/**
 * Resolves once everything that was heard until now is stored, held against the receipts and judged,
 * so that what is read then stays as it is until something new happens. A page that asks without end
 * keeps nobody waiting. Throws where it cannot be stored.
 */
export async function settle(): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    await untilOver();
    await flush();
    await untilOver();
    const judged = await judgeDue();
    if (!judged && !isUnderWay() && !hasUnwritten()) return;
  }
}
