import { expect, type Fairshare } from './fairshare.ts';

export const TABLES = [
  'visits',
  'observations',
  'sites',
  'preferences',
  'receipts',
  'siteDays',
  'days',
  'letters',
  'changes',
];
export const WEATHER = 'skyline-weather.example';
export const SHOP = 'northfold-outfitters.example';

/** All rows of all tables; lists within a sum stand in the order in which their parts were met. */
export async function everything(fairshare: Fairshare): Promise<string> {
  const rows = await Promise.all(TABLES.map((table) => fairshare.rows(table)));
  return JSON.stringify(rows, (key, value: unknown) =>
    ['companies', 'names'].includes(key) && Array.isArray(value)
      ? value.map((one) => JSON.stringify(one)).sort()
      : value,
  );
}

/** What the browser saved after the click. */
export async function downloaded(
  fairshare: Fairshare,
  click: () => Promise<void>,
): Promise<Buffer> {
  const download = fairshare.desk.waitForEvent('download');
  await click();
  const stream = await (await download).createReadStream();
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece as Uint8Array));
  return Buffer.concat(pieces);
}

/** Visits two sites; all that follows from it is stored then, and nothing more comes. */
export async function browse(fairshare: Fairshare): Promise<void> {
  await fairshare.start();
  await fairshare.prefer({ scope: 'everywhere', purpose: 'analytics', allow: true });
  for (const host of [WEATHER, SHOP]) {
    const page = await fairshare.visit(`https://${host}/`);
    // A dialog that is still being answered when its page goes leaves no receipt, or half of one.
    if (host === SHOP)
      await expect
        .poll(async () => (await fairshare.rows('receipts')).map(({ stage }) => stage))
        .toEqual([expect.not.stringContaining('acting')]);
    await page.close();
  }
  await fairshare.settled();
  expect(await fairshare.rows('visits')).toHaveLength(2);
}
