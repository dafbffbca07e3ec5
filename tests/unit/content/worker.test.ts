import { afterEach, describe, expect, it, vi } from 'vitest';
import { notDone } from '../../../src/core/protocol/not-done.ts';

/** The content side with a browser that answers so. */
async function withAnswer(answer: () => Promise<unknown>) {
  vi.resetModules();
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', { runtime: { id: 'fairshare', sendMessage: answer } });
  return import('../../../content/isolated/worker.ts');
}

afterEach(() => vi.unstubAllGlobals());

describe('asking the background', () => {
  const told = { timeOrigin: 1, told: [] };

  it('gives its answer', async () => {
    const { ask } = await withAnswer(() => Promise.resolve({ kept: true }));
    await expect(ask('content>background.observed', told)).resolves.toEqual({ kept: true });
  });

  it.each([notDone(new Error('no')), notDone(undefined), undefined, null, true, 'yes'])(
    'takes %j for no answer',
    async (answer) => {
      const { ask } = await withAnswer(() => Promise.resolve(answer));
      await expect(ask('content>background.observed', told)).rejects.toThrow('unanswered');
    },
  );

  it('fails where the extension is gone', async () => {
    vi.resetModules();
    vi.stubGlobal('browser', undefined);
    vi.stubGlobal('chrome', { runtime: { sendMessage: () => Promise.resolve({ kept: true }) } });
    const { ask } = await import('../../../content/isolated/worker.ts');
    await expect(ask('content>background.observed', told)).rejects.toThrow('orphaned');
  });
});
