import type { BrowserContext } from '@playwright/test';
import { sites as demo } from '../sites/index.mjs';
import { expect, test } from './fairshare.ts';
import { ROUND, times } from './night.ts';

/** Pages loaded in a row; in a night some eight hours of a busy person's (one a minute). */
const LOADS = times(24, 480);
/** Growth of the worker's heap from the middle of the run to its end that is no leak (bytes). */
const GROWTH = 6 * 1024 * 1024;

test(`${LOADS} pages in a row: every load is counted, nothing fails, and memory does not grow`, async ({
  fairshare,
}, info) => {
  test.setTimeout(LOADS * 5000 + ROUND);
  await fairshare.start();
  const page = await fairshare.browser.page();
  const heaps: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    const { host } = demo[load % demo.length] ?? { host: '' };
    await page.goto(`https://${host}/`);
    await fairshare.sites.untilQuiet();
    if ((load + 1) % (LOADS / 4) === 0) heaps.push(await heapOfWorker(fairshare.browser.context));
  }
  await expect
    .poll(async () => {
      await fairshare.settled();
      return (await fairshare.rows('visits')).length;
    })
    .toBe(LOADS);
  const loads = (await fairshare.rows('sites')).map(({ loads: count }) => Number(count));
  expect(loads.reduce((sum, count) => sum + count, 0)).toBe(LOADS);
  const errors = await fairshare.desk.evaluate(
    async () => (await chrome.storage.local.get('errors'))['errors'] ?? [],
  );
  expect(errors).toEqual([]);
  info.annotations.push({
    type: 'heap (MB)',
    description: heaps.map((heap) => (heap / 1e6).toFixed(1)).join(' '),
  });
  expect((heaps[3] ?? 0) - (heaps[1] ?? 0), `heaps ${heaps.join(' ')}`).toBeLessThan(GROWTH);
});

/** Bytes that the worker holds after a collection. */
async function heapOfWorker(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no browser-level connection');
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
  );
  if (!target) throw new Error('the worker is not running');
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  let id = 0;
  const send = (method: string) => {
    const number = ++id;
    return new Promise<Record<string, unknown>>((done) => {
      const hear = ({ message }: { message: string }) => {
        const answer = JSON.parse(message) as { id?: number; result?: Record<string, unknown> };
        if (answer.id !== number) return;
        session.off('Target.receivedMessageFromTarget', hear);
        done(answer.result ?? {});
      };
      session.on('Target.receivedMessageFromTarget', hear);
      void session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id: number, method, params: {} }),
      });
    });
  };
  await send('HeapProfiler.enable');
  await send('HeapProfiler.collectGarbage');
  const { usedSize } = await send('Runtime.getHeapUsage');
  await session.detach();
  return Number(usedSize);
}
