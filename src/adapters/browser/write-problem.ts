import { browser } from './api.ts';

const KEY = 'writeProblem';

/** What was seen could not be stored, since then (ms), for this reason (name of the browser's error). */
export interface WriteProblem {
  since: number;
  name: string;
}

/**
 * Notes that nothing can be stored now, whatever class of error it is (browsers say QuotaExceededError,
 * DataError or AbortError of a full disk), or that it works again (null). In memory only: the disk may
 * be full.
 */
export async function noteWriteProblem(problem: unknown): Promise<void> {
  if (problem === null) {
    await browser.storage.session.remove(KEY);
    return;
  }
  const name = problem instanceof Error ? problem.name : 'Error';
  const since = (await readWriteProblem())?.since ?? Date.now();
  await browser.storage.session.set({ [KEY]: { since, name } satisfies WriteProblem });
}

export async function readWriteProblem(): Promise<WriteProblem | null> {
  const stored = await browser.storage.session.get(KEY);
  return (stored[KEY] as WriteProblem | undefined) ?? null;
}

/** Calls back at every change. @returns stops it */
export function onWriteProblem(callback: (problem: WriteProblem | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'session' && change)
      callback((change.newValue as WriteProblem | undefined) ?? null);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
