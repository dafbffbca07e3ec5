import { browser } from '../src/adapters/browser/api.ts';
import { saveSettings } from '../src/adapters/browser/settings.ts';
import { afterTry, boundedWait, ITERATIONS, type Guardian } from '../src/core/model/guardian.ts';
import type { Lock, MessageName } from '../src/core/protocol/messages.ts';
import { isLocked } from './database.ts';
import type { Handlers } from './router.ts';
import { settings } from './state.ts';

/** Unlocked in this browser session until then (ms): in memory only. */
const KEY = 'unlockedUntil';
const UNLOCKED_FOR = 10 * 60_000;

/** What a locked Fairshare does not do for whoever has no PIN. */
const GUARDED: ReadonlySet<MessageName> = new Set<MessageName>([
  'ui>background.prefer',
  'ui>background.preset',
  'ui>background.enforce',
  'ui>background.lift',
  'ui>background.keepOut',
  'ui>background.never',
  'ui>background.notFine',
  'ui>background.quiet',
  'ui>background.dismiss',
  'content>background.fine',
  'content>background.undo',
  'ui>background.label',
  'ui>background.pause',
  'ui>background.forget',
  'ui>background.keep',
  'ui>background.guard',
  'ui>background.lockSet',
  'ui>background.lockRemove',
  'ui>background.lockForget',
]);

export async function guardianState(): Promise<Lock['state']> {
  if ((await settings()).guardian === null) return 'none';
  const stored = await browser.storage.session.get(KEY);
  const left = Number(stored[KEY] ?? 0) - Date.now();
  // Longer than it is ever unlocked for: the clock was set back.
  return left > 0 && left <= UNLOCKED_FOR ? 'unlocked' : 'locked';
}

/** What our pages may ask while the record is locked: to open it, and what needs nothing of it. */
const WHILE_LOCKED: ReadonlySet<MessageName> = new Set<MessageName>([
  'ui>background.lockNow',
  'ui>background.lockOpen',
  'ui>background.lockForget',
  'ui>background.lockUsed',
  'ui>background.guardian',
  'ui>background.unlock',
  'ui>background.pause',
]);

/** Whether a message of ours may be acted on now. */
export async function isPermitted(name: MessageName): Promise<boolean> {
  if (name.startsWith('ui>') && !WHILE_LOCKED.has(name) && (await isLocked())) return false;
  return !GUARDED.has(name) || (await guardianState()) !== 'locked';
}

const unlockUntil = (time: number) => browser.storage.session.set({ [KEY]: time });

/** Sets, checks and removes the PIN that locks the preferences. */
export function serveGuardian(): Pick<
  Handlers,
  'ui>background.guard' | 'ui>background.unlock' | 'ui>background.guardian'
> {
  return {
    async 'ui>background.guardian'() {
      const { guardian } = await settings();
      return { state: await guardianState(), waitUntil: guardian?.waitUntil ?? 0 };
    },
    async 'ui>background.guard'({ pin }) {
      await saveSettings({ guardian: pin === null ? null : await guardianOf(pin) });
      await unlockUntil(0);
      return { done: true };
    },
    async 'ui>background.unlock'({ pin }) {
      const { guardian } = await settings();
      if (guardian === null) return { state: 'none', waitUntil: 0 };
      if (pin === null) {
        await unlockUntil(0);
        return { state: 'locked', waitUntil: guardian.waitUntil };
      }
      const now = Date.now();
      const { waitUntil } = boundedWait(guardian, now);
      if (now < waitUntil) {
        // Written down, so that it is counted from now and ends.
        if (waitUntil !== guardian.waitUntil)
          await saveSettings({ guardian: { ...guardian, waitUntil } });
        return { state: 'locked', waitUntil };
      }
      const right = (await hashOf(pin, guardian.salt, guardian.iterations)) === guardian.hash;
      const after = afterTry(guardian, right, now);
      await saveSettings({ guardian: after });
      if (right) await unlockUntil(now + UNLOCKED_FOR);
      return { state: right ? 'unlocked' : 'locked', waitUntil: after.waitUntil };
    },
  };
}

async function guardianOf(pin: string): Promise<Guardian> {
  const salt = encode(crypto.getRandomValues(new Uint8Array(16)));
  const hash = await hashOf(pin, salt, ITERATIONS);
  return { salt, hash, iterations: ITERATIONS, failures: 0, waitUntil: 0 };
}

const encode = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));

async function hashOf(pin: string, salt: string, iterations: number): Promise<string> {
  const bytes = new TextEncoder().encode(pin.normalize('NFKC'));
  const key = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
  const raw = Uint8Array.from(atob(salt), (letter) => letter.charCodeAt(0));
  const derived = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: raw, iterations },
    key,
    256,
  );
  return encode(new Uint8Array(derived));
}
