import * as v from 'valibot';
import { pageAsks } from './from-pages.ts';
import { personAsks } from './from-person.ts';
import { MOST_CHARACTERS } from './limits.ts';

export { WITHDRAWALS } from './answers.ts';
export type { Errand, Withdrawal, Lock, Tried, Answers } from './answers.ts';

/**
 * Every message there is, its direction in its name. Site, tab, frame and document of a sender are
 * taken from the browser, never from a payload. The pages of the extension read the database directly;
 * messages only carry what has to be done.
 */
export const asks = { ...pageAsks, ...personAsks } as const;

export type MessageName = keyof typeof asks;
export type Ask<N extends MessageName> = v.InferOutput<(typeof asks)[N]>;

export interface Message<N extends MessageName = MessageName> {
  name: N;
  ask: Ask<N>;
}

/** The checked message, or null: unknown name, wrong shape, or too large. Never throws. */
export function parseMessage(raw: unknown): Message | null {
  try {
    if (typeof raw !== 'object' || raw === null) return null;
    const { name, ask } = raw as { name?: unknown; ask?: unknown };
    if (typeof name !== 'string' || !Object.hasOwn(asks, name)) return null;
    if ((JSON.stringify(ask) ?? '').length > MOST_CHARACTERS) return null;
    const parsed = v.safeParse(asks[name as MessageName], ask);
    return parsed.success ? ({ name, ask: parsed.output } as Message) : null;
  } catch {
    return null;
  }
}
