import { native } from './api.ts';

/** Since Chromium 116; Firefox does not know it. */
type GetContexts = (filter: { contextTypes: string[] }) => Promise<unknown[]>;

/** Whether the background was stopped and would have to start first; false where nobody tells. */
export async function isAsleep(): Promise<boolean> {
  const { runtime } = native as { runtime: { getContexts?: GetContexts } };
  if (!runtime.getContexts) return false;
  return runtime.getContexts({ contextTypes: ['BACKGROUND'] }).then(
    ({ length }) => length === 0,
    () => false,
  );
}
