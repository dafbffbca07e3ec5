import { browse, expect, test } from './locked-profile.ts';
import { fill, siteNumber } from './long-history.ts';

test('of a history that fills several files, no file names a forgotten site', async ({
  profile,
}) => {
  test.setTimeout(480_000);
  let fairshare = await profile.open();
  await fairshare.start();
  await fill(fairshare);
  // A history of earlier days: its files were settled long ago.
  await profile.close();
  fairshare = await profile.open();
  const [site, other] = [siteNumber(7), siteNumber(8)];
  expect(profile.filesWith(site)).not.toEqual([]);
  await fairshare.ask('ui>background.forget', { site });
  await expect.poll(() => profile.filesWith(site), { timeout: 120_000 }).toEqual([]);
  const sites = (await fairshare.rows('sites')).map((row) => row['site']);
  expect(sites).not.toContain(site);
  expect(sites).toContain(other);
  await profile.close();
  expect(profile.filesWith(site)).toEqual([]);
  expect(profile.filesWith(other)).not.toEqual([]);
});

test('files that a crashed browser still held are cleared with its next start', async ({
  profile,
}) => {
  test.slow();
  const [site, other] = ['skyline-weather.example', 'slow-garden.example'];
  let fairshare = await profile.open();
  await fairshare.start();
  await browse(fairshare, site);
  await browse(fairshare, other);
  await fairshare.ask('ui>background.forget', { site });
  await profile.kill();
  expect(profile.filesWith(site)).not.toEqual([]);
  fairshare = await profile.open();
  await expect.poll(() => profile.filesWith(site), { timeout: 120_000 }).toEqual([]);
  expect(profile.filesWith(other)).not.toEqual([]);
  const mark = () => fairshare.desk.evaluate(() => chrome.storage.local.get('files-to-clear'));
  await expect.poll(mark, { timeout: 120_000 }).toEqual({});
});
