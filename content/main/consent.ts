import type { Dialog } from '../../src/core/consent/dialog.ts';
import { PAGE_APIS } from '../../src/core/consent/page-api/index.ts';
import type { Page, PageApi } from '../../src/core/consent/page-api/page-api.ts';
import { EVENTS } from '../../src/core/protocol/page-channel.ts';
import type { Channel } from './channel.ts';
import { add, apply, press } from './natives.ts';

const page = window as unknown as Page;

/** Answers our isolated half about the consent managers of this page: a closed table, no strings run. */
export function serveConsent(channel: Channel): void {
  channel.on(EVENTS.scan, (ask) => {
    channel.send(EVENTS.dialogs, dialogs((ask as { handled: string[] }).handled));
  });
  // A `javascript:` link does nothing when it is pressed from outside the page's own world.
  channel.onPress((element) => void quietly(() => apply(press, element, [])));
  channel.on(EVENTS.apply, (ask) => {
    const { manager, choices } = ask as { manager: string; choices: Record<string, boolean> };
    quietly(() => find(manager)?.apply(page, choices));
  });
  channel.on(EVENTS.check, (ask) => {
    const api = find((ask as { manager: string }).manager);
    channel.send(EVENTS.stored, { stored: quietly(() => api?.stored(page)) ?? null });
  });
}

// By index throughout: the page may have its own idea of what a list does.
function find(manager: string): PageApi | undefined {
  for (let i = 0; i < PAGE_APIS.length; i++)
    if (PAGE_APIS[i]?.manager === manager) return PAGE_APIS[i];
  return undefined;
}

/** What the managers that are there show; those already dealt with are not asked. */
function dialogs(handled: readonly string[]): Dialog[] {
  const found: Dialog[] = [];
  for (let i = 0; i < PAGE_APIS.length; i++) {
    const api = PAGE_APIS[i];
    if (!api || has(handled, api.manager)) continue;
    const dialog = quietly(() => api.read(page));
    if (dialog) add(found, { manager: api.manager, layer: 'page-api', ...dialog });
  }
  return found;
}

function has(list: readonly string[], wanted: string): boolean {
  for (let i = 0; i < list.length; i++) if (list[i] === wanted) return true;
  return false;
}

/** A page's own code runs in these calls: whatever it throws stays here. */
function quietly<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}
