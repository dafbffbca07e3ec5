import type { Dialog } from '../../src/core/consent/dialog.ts';
import { PAGE_APIS } from '../../src/core/consent/page-api/index.ts';
import { assumedBy, witnessOf } from '../../src/core/consent/witness-of.ts';
import type { Page, PageApi } from '../../src/core/consent/page-api/page-api.ts';
import type { Witness } from '../../src/core/consent/witness.ts';
import { EVENTS } from '../../src/core/protocol/page-channel.ts';
import type { Joined } from './channel.ts';
import { guarded } from './failures.ts';
import { add, apply, later, listen, now, then } from './natives.ts';

const page = window as unknown as Page;
/** Those whose choices can be set; the others are only read, by name. */
const SETTABLE = PAGE_APIS.filter((api) => api.apply);

/** An errand of several steps is not gone on with after so long (milliseconds): another may have begun. */
const ERRAND_MS = 3000;

/** Answers our isolated half about the consent managers of this page: a closed table, no strings run. */
export function serveConsent(channel: Joined): void {
  const again = lookAgain(channel);
  for (const { events = [] } of PAGE_APIS)
    for (const event of events) apply(listen, window, [event, again, true]);
  channel.on(EVENTS.scan, (ask) => {
    channel.send(EVENTS.dialogs, dialogs((ask as { handled: string[] }).handled, again));
  });
  channel.on(EVENTS.apply, (ask) => {
    const { manager, choices } = ask as { manager: string; choices: Record<string, boolean> };
    const until = now() + ERRAND_MS;
    quietly(() => find(manager)?.apply?.(page, choices, () => now() < until));
  });
  channel.on(EVENTS.reopen, (ask) => {
    const api = reopenable((ask as { nth: number }).nth);
    quietly(() => api?.reopen?.(page));
    channel.send(EVENTS.reopened, { shown: api !== undefined });
  });
  channel.on(EVENTS.check, (ask) => {
    const api = find((ask as { manager: string }).manager);
    channel.send(EVENTS.stored, { stored: quietly(() => api?.stored(page)) ?? null });
  });
  channel.on(EVENTS.prove, (ask) => {
    const of = (ask as { before: boolean }).before ? assumedBy : witnessOf;
    channel.send(EVENTS.witnesses, { witnesses: witnesses(of) });
  });
}

/** Tells our other half, once for all that happens in one task, that there may be something to read. */
function lookAgain(channel: Joined): () => void {
  let told = false;
  return () => {
    if (told) return;
    told = true;
    const look = guarded(() => {
      told = false;
      channel.send(EVENTS.look, {});
    });
    later(look, 0);
  };
}

// By index throughout: the page may have its own idea of what a list does.
function find(manager: string): PageApi | undefined {
  for (let i = 0; i < PAGE_APIS.length; i++)
    if (PAGE_APIS[i]?.manager === manager) return PAGE_APIS[i];
  return undefined;
}

/** The n-th of the managers on this page that can show their dialog again. */
function reopenable(nth: number): PageApi | undefined {
  let before = 0;
  for (let i = 0; i < PAGE_APIS.length; i++) {
    const api = PAGE_APIS[i];
    if (!api?.reopen || !quietly(() => api.stored(page) ?? api.read(page))) continue;
    if (before === nth) return api;
    before += 1;
  }
  return undefined;
}

/** What the managers that are there show; those already dealt with are not asked. */
function dialogs(handled: readonly string[], again: () => void): Dialog[] {
  const found: Dialog[] = [];
  for (let i = 0; i < SETTABLE.length; i++) {
    const api = SETTABLE[i];
    if (!api || has(handled, api.manager)) continue;
    const dialog = quietly(() => api.read(page, again));
    if (dialog) add(found, { manager: api.manager, layer: 'page-api', ...dialog });
  }
  return found;
}

/** What everybody who speaks of consent on this page says is stored, those included who only tell. */
function witnesses(of: typeof witnessOf): Witness[] {
  const told: Witness[] = [];
  for (let i = 0; i < PAGE_APIS.length; i++) {
    const api = PAGE_APIS[i];
    const witness = api ? quietly(() => of(api, page)) : null;
    if (witness) add(told, witness);
  }
  return told;
}

function has(list: readonly string[], wanted: string): boolean {
  for (let i = 0; i < list.length; i++) if (list[i] === wanted) return true;
  return false;
}

/** A page's own code runs in these calls: whatever it throws stays here, at once or later. */
function quietly<T>(run: () => T): T | null {
  try {
    const done = run();
    if (typeof (done as { then?: unknown } | null)?.then === 'function') settle(done);
    return done;
  } catch {
    return null;
  }
}

const nothing = () => undefined;

function settle(promise: unknown): void {
  try {
    void apply(then, promise, [nothing, nothing]);
  } catch {
    // The page's own idea of a promise: it keeps its failures to itself.
  }
}
