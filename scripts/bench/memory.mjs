// How much memory a page and its browser take while something is done.
import { readFileSync } from 'node:fs';

const EVERY = 100;
/** Looks between two at what is left once the garbage is gone. */
const SWEEP = 30;
const MB = 1024 * 1024;

/** Memory that a process has in the machine now, in bytes; 0 where it is gone. Linux only. */
function residentOf(pid) {
  try {
    const pages = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1];
    return Number(pages) * 4096;
  } catch {
    return 0;
  }
}

/**
 * Watches a page while `work` runs.
 *
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<unknown>} work
 * @returns seconds, the page's JavaScript heap before and at its peak (with and without garbage), and the peak of the largest
 *   renderer, of the browser process and of all processes together, in MB
 */
export async function watched(page, work) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const heap = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  };
  const system = await page.context().browser().newBrowserCDPSession();
  const peak = { heap: 0, held: 0, renderer: 0, browser: 0, all: 0 };
  let looks = 0;
  const look = async () => {
    const { processInfo } = await system.send('SystemInfo.getProcessInfo');
    const sizes = processInfo.map(({ id, type }) => ({ type, size: residentOf(id) }));
    const most = (type) =>
      Math.max(0, ...sizes.filter((one) => one.type === type).map((one) => one.size));
    peak.renderer = Math.max(peak.renderer, most('renderer'));
    peak.browser = Math.max(peak.browser, most('browser'));
    peak.all = Math.max(
      peak.all,
      sizes.reduce((sum, { size }) => sum + size, 0),
    );
    peak.heap = Math.max(peak.heap, await heap());
    if (looks++ % SWEEP !== 0) return;
    await session.send('HeapProfiler.collectGarbage');
    peak.held = Math.max(peak.held, await heap());
  };
  const before = await heap();
  let running = true;
  const started = performance.now();
  const watching = (async () => {
    while (running) {
      await look();
      await new Promise((done) => setTimeout(done, EVERY));
    }
  })();
  try {
    await work();
  } finally {
    running = false;
    await watching;
  }
  const seconds = (performance.now() - started) / 1000;
  await session.detach();
  await system.detach();
  return {
    s: seconds,
    'MB heap before': before / MB,
    'MB heap at the peak': peak.heap / MB,
    'MB heap without garbage': peak.held / MB,
    'MB of the page process': peak.renderer / MB,
    'MB of the browser process': peak.browser / MB,
    'MB of all processes': peak.all / MB,
  };
}
