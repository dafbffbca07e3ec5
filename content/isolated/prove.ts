import type { Witness } from '../../src/core/consent/witness.ts';
import { EVENTS } from '../../src/core/protocol/page-channel.ts';
import { MOST_WITNESSES } from '../../src/core/protocol/limits.ts';
import { channel } from './channel.ts';
import { reader } from './general.ts';
import type { Marks } from './store.ts';
import { ask } from './worker.ts';

/** Whoever is told of a choice has heard of it by then (milliseconds): Google's consent mode, the IAB's interface. */
const HEARD_AFTER = 1500;

/** What this page's managers and interfaces say is stored; those of a frame speak for the page around it. */
export function spoken(before = false): Witness[] {
  const answer = channel.ask(EVENTS.prove, { before }, EVENTS.witnesses);
  const told = (answer as { witnesses?: unknown } | null)?.witnesses;
  return Array.isArray(told) ? (told as Witness[]).slice(0, MOST_WITNESSES) : [];
}

/** What is stored before anything is chosen: by whoever says so, or under a name that speaks of consent. */
export const witnessesBefore = (): Witness[] =>
  [...spoken(true), ...(reader()?.witnesses(null) ?? [])].slice(0, MOST_WITNESSES);

/** What has been stored since, as far as this document can tell. */
export const witnessesSince = (marks: Marks): Witness[] =>
  [...spoken(), ...(reader()?.witnesses(marks) ?? [])].slice(0, MOST_WITNESSES);

/** When everybody has had the time to hear of the choice: what is stored is told once more. */
export function witnessLater(receipt: string, marks: Marks): void {
  setTimeout(() => {
    reader()?.release();
    ask('content>background.witnessed', { receipt, witnesses: witnessesSince(marks) }).catch(
      () => undefined,
    );
  }, HEARD_AFTER);
}
