import { loadSettings, onSettings } from '../adapters/browser/settings.ts';
import type { Settings } from '../core/model/settings.ts';
import type { Live } from './answers.svelte.ts';

/** The settings, renewed at every change from whichever context. */
export function liveSettings(): Live<Settings> {
  let value = $state.raw<Settings>();
  let error = $state.raw<unknown>(null);
  $effect(() => {
    const stop = onSettings((settings) => (value = settings));
    loadSettings().then(
      (settings) => (value = settings),
      (cause: unknown) => (error = cause),
    );
    return stop;
  });
  return {
    get value() {
      return value;
    },
    get error() {
      return error;
    },
  };
}
