import type { Answers, Ask, MessageName } from '../../core/protocol/messages.ts';
import { whyNotDone } from '../../core/protocol/not-done.ts';
import { browser } from './api.ts';

/** Sends a message to the background and gives its answer. Throws where nobody answered, or it was not done. */
export async function send<N extends MessageName>(name: N, ask: Ask<N>): Promise<Answers[N]> {
  const answer: unknown = await browser.runtime.sendMessage({ name, ask });
  const why = whyNotDone(answer);
  if (why !== null) throw new Error(`${name}: ${why}`);
  return answer as Answers[N];
}
