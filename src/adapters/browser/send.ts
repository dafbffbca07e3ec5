import type { Answers, Ask, MessageName } from '../../core/protocol/messages.ts';
import { browser } from './api.ts';

/** Sends a message to the background and gives its answer. Throws where nobody answered. */
export async function send<N extends MessageName>(name: N, ask: Ask<N>): Promise<Answers[N]> {
  const answer: unknown = await browser.runtime.sendMessage({ name, ask });
  if (answer === undefined || answer === null) throw new Error(`no answer to ${name}`);
  return answer as Answers[N];
}
