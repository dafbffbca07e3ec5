import { send } from '../adapters/browser/send.ts';

/** It is told no oftener than this (milliseconds). */
const EVERY = 30_000;

/** Tells the background that a page of ours is being used, so that the record is not locked meanwhile. */
export function tellUse(isOpen: () => boolean): void {
  $effect(() => {
    if (!isOpen()) return;
    let told = 0;
    const tell = () => {
      if (Date.now() - told < EVERY) return;
      told = Date.now();
      send('ui>background.lockUsed', {}).catch(() => undefined);
    };
    tell();
    const stop = new AbortController();
    for (const event of ['pointerdown', 'keydown', 'wheel'] as const)
      addEventListener(event, tell, { signal: stop.signal, passive: true });
    return () => stop.abort();
  });
}
