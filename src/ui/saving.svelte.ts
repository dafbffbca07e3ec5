import { notSaved } from './not-saved.ts';
import { send } from '../adapters/browser/send.ts';
import type { Ask, MessageName } from '../core/protocol/messages.ts';

/** Sends what the person changed, and says under `status` whether it was saved. Never throws. */
export function saving() {
  let status = $state('');
  return {
    get status() {
      return status;
    },
    /** @param saved what to say when it worked @returns whether it did */
    async ask<N extends MessageName>(name: N, what: Ask<N>, saved: string): Promise<boolean> {
      try {
        await send(name, what);
        status = saved;
        return true;
      } catch (error) {
        status = notSaved(error);
        return false;
      }
    },
  };
}
