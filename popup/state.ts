import { isPaused, type Settings } from '../src/core/model/settings.ts';
import type { Problem } from '../src/ui/problem.ts';

export type PopupState =
  'first-run' | 'loading' | 'ready' | 'paused' | 'private' | 'unsupported' | 'error';

/** What is known so far; `undefined` is not known yet. */
export interface Known {
  settings: Settings | undefined;
  tab: { incognito: boolean; site: string | null } | undefined;
  excluded: boolean | undefined;
  problem: Problem | null;
  now: number;
}

/** Which of the popup's faces to show. Total: every combination of facts has one. */
export function popupState({ settings, tab, excluded, problem, now }: Known): PopupState {
  if (problem === 'settings') return 'error';
  if (!settings) return 'loading';
  if (!settings.started) return 'first-run';
  if (problem === 'tab') return 'error';
  if (!tab) return 'loading';
  if (tab.incognito) return 'private';
  if (tab.site === null) return 'unsupported';
  if (isPaused(settings, now)) return 'paused';
  if (problem !== null) return 'error';
  if (excluded === undefined) return 'loading';
  return excluded ? 'paused' : 'ready';
}
