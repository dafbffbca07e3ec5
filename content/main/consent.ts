import type { Dialog } from '../../src/core/consent/dialog.ts';
import { PAGE_APIS } from '../../src/core/consent/page-api/index.ts';
import type { Page, PageApi } from '../../src/core/consent/page-api/page-api.ts';
import { EVENTS } from '../../src/core/protocol/page-channel.ts';
import type { Channel } from './channel.ts';
import { apply, press } from './natives.ts';

const page = window as unknown as Page;

/** Answers our isolated half about the consent managers of this page: a closed table, no strings run. */
export function serveConsent(channel: Channel): void {
  channel.on(EVENTS.scan, (ask) => {
    const { handled } = ask as { handled: string[] };
    const open = PAGE_APIS.filter(({ manager }) => !handled.includes(manager));
    channel.send(EVENTS.dialogs, open.flatMap(read));
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

const find = (manager: string): PageApi | undefined =>
  PAGE_APIS.find((api) => api.manager === manager);

function read(api: PageApi): Dialog[] {
  const dialog = quietly(() => api.read(page));
  return dialog ? [{ manager: api.manager, layer: 'page-api', ...dialog }] : [];
}

/** A page's own code runs in these calls: whatever it throws stays here. */
function quietly<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}
