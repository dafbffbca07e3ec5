import { send } from '../adapters/browser/send.ts';

const PATIENCE_MS = 1500;

/**
 * Asks the background to write what it still holds in memory (of one tab, or of all: null; then sites
 * are judged by it, too), so that what is read next is whole. Never throws and never waits long: a silent worker must not hide the
 * history that is already stored.
 * @returns whether the storage is full, as far as anybody said
 */
export async function flush(tab: number | null): Promise<boolean> {
  const asked = send('ui>background.flush', { tab }).then(
    ({ full }) => full,
    () => false,
  );
  const tired = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS));
  return Promise.race([asked, tired]);
}
