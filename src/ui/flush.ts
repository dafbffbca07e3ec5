import { send } from '../adapters/browser/send.ts';

const PATIENCE_MS = 1500;

/**
 * Asks the background to write what it still holds in memory (of one tab, or of all: null), so that
 * what is read next is whole. Never throws and never waits long: a silent worker must not hide the
 * history that is already stored.
 */
export async function flush(tab: number | null): Promise<void> {
  const asked = send('ui>background.flush', { tab }).catch(() => undefined);
  const tired = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([asked, tired]);
}
