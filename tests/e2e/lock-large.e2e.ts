import { expect, lock, openRecord, setLock, test } from './locked-profile.ts';
import { fill, SEEN, VISITS } from './long-history.ts';

test('of a history that fills several files no name can be read, either', async ({ profile }) => {
  test.setTimeout(480_000);
  const fairshare = await profile.open();
  await fairshare.start();
  await fill(fairshare);
  await setLock(fairshare);
  expect(profile.filesWith('marker-').length).toBeGreaterThan(1);
  await lock(fairshare);
  expect(profile.filesWith('marker-')).toEqual([]);
  expect(profile.filesWith('Marker ')).toEqual([]);
  await openRecord(fairshare);
  expect(await fairshare.rows('visits')).toHaveLength(VISITS);
  expect(await fairshare.rows('observations')).toHaveLength(SEEN);
});
