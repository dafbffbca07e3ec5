import { ask } from './worker.ts';

/** A page that is left later than this was a goal of its own (milliseconds; background/recorder/journey.ts). */
const STAYED = 10_000;

/** Tells, once, that the person touched this page: what leads on by itself untouched is a detour. */
export function tellTouched(): void {
  const tell = (event: Event) => {
    if (!event.isTrusted) return;
    removeEventListener('pointerdown', tell, true);
    removeEventListener('keydown', tell, true);
    if (performance.now() < STAYED) ask('content>background.touched', {}).catch(() => undefined);
  };
  addEventListener('pointerdown', tell, true);
  addEventListener('keydown', tell, true);
}
