import { expect, test } from './fairshare.ts';

const OUTSIDE = 'https://slow-garden.example/leak';

test('no page and no worker of the extension can send anything anywhere', async ({ fairshare }) => {
  await fairshare.start();
  const probe = async (url: string) => {
    const results: Record<string, boolean> = {};
    const tried = async (name: string, attempt: () => unknown) => {
      try {
        results[name] = Boolean(await attempt());
      } catch {
        results[name] = false;
      }
    };
    await tried('fetch', () => fetch(`${url}/fetch`).then(() => true));
    await tried('no-cors', () => fetch(`${url}/no-cors`, { mode: 'no-cors' }).then(() => true));
    await tried(
      'socket',
      () =>
        new Promise((done, fail) => {
          const socket = new WebSocket(`${url.replace('https', 'wss')}/socket`);
          socket.onopen = () => done(true);
          socket.onerror = () => fail(new Error('refused'));
        }),
    );
    if (typeof document !== 'undefined') {
      await tried(
        'image',
        () =>
          new Promise((done, fail) => {
            const image = new Image();
            image.onload = () => done(true);
            image.onerror = () => fail(new Error('refused'));
            image.src = `${url}/image`;
          }),
      );
      navigator.sendBeacon(`${url}/beacon`, 'x');
    }
    return results;
  };
  const worker = await fairshare.browser.worker();
  const fromWorker = await worker.evaluate(probe, `${OUTSIDE}/worker`);
  const fromPage = await fairshare.desk.evaluate(probe, `${OUTSIDE}/page`);
  expect(Object.values({ ...fromWorker, ...fromPage })).not.toContain(true);
  await fairshare.sites.untilQuiet();
  const leaked = fairshare.sites.log.filter(({ path }: { path: string }) =>
    path.startsWith('/leak'),
  );
  expect(leaked).toEqual([]);
  // The probe itself works: from an ordinary page the same request arrives.
  const page = await fairshare.visit('https://slow-garden.example/');
  await page.evaluate((url) => fetch(`${url}/control`), OUTSIDE);
  expect(fairshare.sites.log.some(({ path }: { path: string }) => path === '/leak/control')).toBe(
    true,
  );
});
