import { expect, test } from './fairshare.ts';
import { ROUND, times } from './night.ts';

const TABS = times(12, 50);
const numbers = Array.from({ length: TABS }, (_, n) => n);
const host = (n: number) => `tab-${n}.example`;
const third = (n: number) => `marker.third-${n}.example`;

/** A page that asks for its own marker ten times. */
const page = (n: number) => `<!doctype html><title>Tab ${n}</title><h1>Tab ${n}</h1><script>
Promise.all(Array.from({ length: 10 }, (_, at) =>
  fetch('https://${third(n)}/n?' + at).then((answer) => answer.text()))).then(() => { document.title = 'Done'; });
</script>`;

test.use({
  extraSites: [
    {
      id: 'tabs',
      host: host(0),
      title: 'Tabs',
      describe: '',
      paths: ['/'],
      routes: Object.fromEntries(
        numbers.flatMap((n) => [
          [host(n), { '/': page(n) }],
          [third(n), { '/n': { body: 'ok', headers: { 'access-control-allow-origin': '*' } } }],
        ]),
      ),
      truth: { always: [third(0)] },
    },
  ],
});

test(`${TABS} tabs at once: each keeps what is its own`, async ({ fairshare }) => {
  test.setTimeout(TABS * 3000 + ROUND);
  await fairshare.start();
  const tabs = await Promise.all(numbers.map(() => fairshare.browser.page()));
  await Promise.all(tabs.map((tab, n) => tab.goto(`https://${host(n)}/`)));
  for (const tab of tabs) await expect(tab).toHaveTitle('Done');
  const wanted = numbers.map((n) => `${host(n)} ${third(n)} 10`).sort();
  await expect
    .poll(async () => {
      await fairshare.settled();
      return (await fairshare.rows('observations'))
        .filter(({ kind }) => kind === 'request')
        .map(({ site, key, count }) => `${String(site)} ${String(key)} ${String(count)}`)
        .sort();
    })
    .toEqual(wanted);
  expect(await fairshare.rows('visits')).toHaveLength(TABS);
});
