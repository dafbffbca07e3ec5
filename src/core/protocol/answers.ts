import type { MaintainedRule } from '../consent/maintained/rule.ts';
import { type DataKind } from '../model/data-kind.ts';

/** What the background tells a content script to do with the dialog that it reported. */
export type Errand =
  | { do: 'set'; receipt: string; choices: Record<string, boolean>; mayAccept: boolean }
  | { do: 'refuse-all' | 'accept-all'; receipt: string; mayAccept: boolean }
  | { do: 'open' }
  /** Another layer may be able to do all of what is wished; ask again (`last`) if it has not. */
  | { do: 'wait' }
  | { do: 'nothing' };

/**
 * What came of taking a consent back: done; there was nothing that today's preferences do not want; no way
 * to ask for it was found; one was found and did not do it; our tab was closed before it was over.
 */
export const WITHDRAWALS = [
  'withdrawn',
  'nothing-granted',
  'not-found',
  'failed',
  'cancelled',
] as const;
export interface Withdrawal {
  outcome: (typeof WITHDRAWALS)[number];
  receipt: string | null;
}

/** Where the guardian's lock stands, and until when (ms) no PIN is looked at. */
export interface Lock {
  state: 'none' | 'locked' | 'unlocked';
  waitUntil: number;
}

/** Whether a passphrase was right, and until when (ms) no other one is looked at. */
export interface Tried {
  right: boolean;
  waitUntil: number;
}

export interface Answers {
  /** `mute`: recording is paused; what is seen until it goes on is never told. */
  'content>background.observed': { kept: boolean; mute?: boolean };
  'content>background.dialog': Errand;
  'content>background.settled': { kept: boolean };
  'content>background.witnessed': { kept: boolean };
  /** `opened`: the dialog is there again. */
  'content>background.undo': { opened: boolean };
  'content>background.why': { shown: boolean };
  /** `again`: nothing is known of the page yet, and it may be told once more. */
  'content>background.typed': { kept: boolean; again?: boolean };
  'content>background.submitted': { kept: boolean };
  'content>background.earlier': { kept: boolean };
  'content>background.contents': { kept: boolean };
  'content>background.equipment': { kept: boolean };
  /** `rules`: those for this page; `general`: dialogs that no rule knows may be answered as well. */
  'content>background.reader': {
    ready: boolean;
    general: boolean;
    rules: readonly MaintainedRule[];
  };
  'content>background.links': { kept: boolean };
  'content>background.failed': { kept: boolean };
  'content>background.touched': { kept: boolean };
  /** `kind`: what not to give; null where there is nothing to say. `mayAllow`: an exception can be made. */
  'content>background.field': { kind: DataKind | null; mayAllow: boolean };
  'content>background.fine': { kept: boolean };
  'ui>background.start': { started: true };
  /** `full`: there was no room for it. */
  'ui>background.flush': { flushed: true; full: boolean };
  /** In the order of the hosts; null where a host has none. */
  'ui>background.domains': { domains: (string | null)[] };
  'ui>background.prefer': { done: true };
  'ui>background.preset': { done: true };
  'ui>background.enforce': { done: true };
  'ui>background.lift': { done: true };
  'ui>background.keepOut': { done: true };
  'ui>background.changesSeen': { done: true };
  'ui>background.change': { done: true };
  'ui>background.digest': { done: true };
  /** `kept`: false where the letter was forgotten meanwhile. */
  'ui>background.letter': { kept: boolean };
  'ui>background.dropLetter': { done: true };
  'ui>background.got': { done: true };
  'ui>background.never': { done: true };
  'ui>background.notFine': { done: true };
  'ui>background.quiet': { done: true };
  'ui>background.dismiss': { done: true };
  'ui>background.lockSet': { done: true };
  'ui>background.lockNow': { done: true };
  'ui>background.lockOpen': Tried;
  'ui>background.lockRemove': Tried;
  'ui>background.lockChange': Tried;
  'ui>background.lockAfter': { done: true };
  'ui>background.lockUsed': { done: true };
  'ui>background.lockForget': { done: true };
  'ui>background.guard': { done: true };
  'ui>background.unlock': Lock;
  'ui>background.guardian': Lock;
  'ui>background.label': { done: true };
  'ui>background.toast': { done: true };
  'ui>background.badge': { done: true };
  'ui>background.pause': { done: true };
  'ui>background.reapply': { asked: boolean };
  'ui>background.withdraw': Withdrawal;
  'ui>background.clear': { cleared: boolean; receipt: string | null };
  /** `held`: what was forgotten, to be put back at once if need be; null where it was too much. */
  'ui>background.forget': { done: true; held: unknown };
  'ui>background.keep': { done: true };
  'ui>background.refresh': { done: true };
}
