import type { Commands } from 'webextension-polyfill';
import { browser } from '../src/adapters/browser/api.ts';
import { isPermitted } from './guardian.ts';
import { openDashboard } from './open-dashboard.ts';
import { pauseFor } from './pause.ts';
import { isOn, settings } from './state.ts';

/** The keys of the manifest; the browser opens the popup by its own command. */
export function serveShortcuts(): void {
  // Browsers of phones have no keys.
  const commands = browser.commands as Commands.Static | undefined;
  commands?.onCommand.addListener((name) => {
    const done = name === 'pause' ? pauseOrResume() : openDashboard('');
    done.catch(() => undefined);
  });
}

async function pauseOrResume(): Promise<void> {
  if (!(await settings()).started) return openDashboard('welcome');
  if (!(await isPermitted('ui>background.pause'))) return openDashboard('preferences');
  await pauseFor((await isOn()) ? null : 0);
}
