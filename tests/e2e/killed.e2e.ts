import { expect, test, type Fairshare } from './fairshare.ts';
import { times } from './night.ts';

const COUNTER = 'counter.burst-third.example';
const PAGE = 'burst.example';
const IDLE = 'idle.example';

/** A page that asks for 50 things when it is told to. */
const idle = `<!doctype html><title>Idle</title><h1>Idle</h1><script>
window.ask = () => Promise.all(Array.from({ length: 50 }, (_, n) =>
  fetch('https://${COUNTER}/n?idle' + n).then((answer) => answer.text())));
</script>`;

/** A page that asks another site for 300 things, 20 at a time, reading each answer. */
const burst = `<!doctype html><title>Burst</title><h1>Burst</h1><script>
let next = 0;
const ask = async () => {
  while (next < 300) {
    const n = next++;
    await fetch('https://${COUNTER}/n?' + n).then((answer) => answer.text());
  }
};
Promise.all(Array.from({ length: 20 }, ask)).then(() => { document.title = 'Done'; });
</script>`;

test.use({
  extraSites: [
    {
      id: 'burst',
      host: PAGE,
      title: 'Burst',
      describe: '',
      paths: ['/'],
      routes: {
        [PAGE]: { '/': burst },
        [IDLE]: { '/': idle },
        [COUNTER]: { '/n': { body: 'ok', headers: { 'access-control-allow-origin': '*' } } },
      },
      truth: { always: [COUNTER] },
    },
  ],
});

/** Who was asked how often, once all that was heard is stored. */
async function counted(fairshare: Fairshare): Promise<unknown[][]> {
  await fairshare.settled();
  const rows = await fairshare.rows('observations');
  return rows.filter((row) => row['kind'] === 'request').map((row) => [row['key'], row['count']]);
}

/** Three kills a round: 96 in a night. */
for (let round = 1; round <= times(3, 32); round++) {
  test(`a worker killed in a burst of 300 requests loses nothing, counts nothing twice (${round})`, async ({
    fairshare,
  }) => {
    await fairshare.start();
    const page = await fairshare.browser.page();
    await page.goto(`https://${PAGE}/`, { waitUntil: 'commit' });
    const reached = () => fairshare.sites.requestsTo(COUNTER).length;
    for (const share of [60, 160, 260]) {
      await expect.poll(reached, { intervals: [5] }).toBeGreaterThanOrEqual(share);
      await fairshare.browser.stopWorker();
    }
    await expect(page).toHaveTitle('Done');
    expect(reached()).toBe(300);
    await expect.poll(() => counted(fairshare)).toEqual([[COUNTER, 300]]);
    expect(await fairshare.rows('visits')).toHaveLength(1);
    expect(await fairshare.rows('sites')).toMatchObject([{ site: PAGE, loads: 1 }]);
  });
}

test('a worker that was stopped for want of work wakes up, and loses nothing of what comes', async ({
  fairshare,
}) => {
  await fairshare.start();
  const page = await fairshare.visit(`https://${IDLE}/`);
  await fairshare.settled();
  await fairshare.browser.stopWorker();
  await page.evaluate(() => (window as unknown as { ask(): Promise<unknown> }).ask());
  expect(fairshare.sites.requestsTo(COUNTER)).toHaveLength(50);
  await expect.poll(() => counted(fairshare)).toEqual([[COUNTER, 50]]);
  expect(await fairshare.rows('visits')).toHaveLength(1);
});
