import { browser } from '../src/adapters/browser/api.ts';
import { onSettings, saveSettings } from '../src/adapters/browser/settings.ts';
import { labelSite } from '../src/adapters/db/prefer.ts';
import { QUIETS, type Quiet } from '../src/core/model/quiet.ts';
import type { Site } from '../src/core/model/visit.ts';
import { quietPlaces } from '../src/core/preferences/quiet.ts';
import { database } from './database.ts';
import type { Handlers } from './router.ts';
import { register } from './registered.ts';
import { settings } from './state.ts';
import { underWay } from './under-way.ts';

let working: Promise<void> = Promise.resolve();
/** What this worker has put in place; null where it has to look. */
let applied: string | null = null;

/** Keeps quiet what the person wants quiet: by scripts that no other page gets. */
export function keepQuiet(): Pick<Handlers, 'ui>background.quiet'> {
  browser.runtime.onInstalled.addListener(refreshQuiet);
  browser.runtime.onStartup.addListener(refreshQuiet);
  onSettings(refreshQuiet);
  return {
    async 'ui>background.quiet'({ site, what, on }) {
      if (site === null) {
        const { quiet } = await settings();
        await saveSettings({ quiet: { ...quiet, [what]: on ?? false } });
      } else {
        const db = await database();
        await labelSite(db, site, ({ quiet }) => ({ quiet: withOwn(quiet, what, on) }), Date.now());
      }
      await refreshQuiet();
      return { done: true };
    },
  };
}

function withOwn(
  quiet: Site['quiet'],
  what: Quiet,
  on: boolean | null,
): NonNullable<Site['quiet']> {
  const { [what]: _, ...others } = quiet ?? {};
  return on === null ? others : { ...others, [what]: on };
}

/** Brings what is registered in line with the settings as they are now. Never rejects. */
export function refreshQuiet(): Promise<void> {
  working = underWay(working.then(apply).catch(() => undefined));
  return working;
}

async function apply(): Promise<void> {
  const { started, quiet } = await settings();
  const db = await database();
  const sites = await db.sites.filter((site) => site.quiet !== undefined).toArray();
  const places = (what: Quiet) => (started ? quietPlaces(quiet, sites, what) : null);
  const told = JSON.stringify(QUIETS.map(places));
  if (told === applied) return;
  applied = null;
  await register('quiet-notifications', places('notifications'), {
    js: ['content/quiet.js'],
    world: 'MAIN',
  });
  await register('quiet-chat', places('chat'), { css: ['quiet-chat.css'] });
  await register('quiet-newsletters', places('newsletters'), { css: ['quiet-newsletters.css'] });
  applied = told;
}
