import { sites as demo } from '../sites/index.mjs';
import { expect, test, type Fairshare } from './fairshare.ts';

type Purpose = 'functional' | 'analytics' | 'advertising' | 'social';
const ALL: Purpose[] = ['functional', 'analytics', 'advertising', 'social'];
const MANAGED = demo.filter(({ truth }) => truth.consent);

/** Grants everything that is asked for on a site, then wishes nothing any more. */
async function grantThenRefuse(fairshare: Fairshare, host: string): Promise<void> {
  for (const purpose of ALL)
    await fairshare.ask('ui>background.prefer', { scope: 'everywhere', purpose, allow: true });
  const page = await fairshare.visit(`https://${host}/`);
  await expect
    .poll(async () => (await receiptsOn(fairshare, host)).map(({ stage }) => stage))
    .not.toContain('acting');
  await expect.poll(async () => (await receiptsOn(fairshare, host)).length).toBeGreaterThan(0);
  await page.close();
  for (const purpose of ALL)
    await fairshare.ask('ui>background.prefer', { scope: 'everywhere', purpose, allow: false });
}

const receiptsOn = async (fairshare: Fairshare, host: string) =>
  (await fairshare.rows('receipts')).filter((row) => row['site'] === host);

for (const site of MANAGED)
  test(`smoke ${site.id} ${site.truth.consent?.manager}`, async ({ fairshare }) => {
    await fairshare.start();
    await grantThenRefuse(fairshare, site.host);
    console.log(JSON.stringify((await receiptsOn(fairshare, site.host)).map((r) => [r.id, r.stage, r.evidence])));
    const from = Date.now();
    console.log(await fairshare.ask('ui>background.withdraw', { site: site.host, tab: null }), Date.now() - from);
    console.log(JSON.stringify((await receiptsOn(fairshare, site.host)).map((r) => [r.id, r.layer, r.stage, r.reason, r.evidence, r.withdraws])));
    console.log(await fairshare.browser.context.cookies(`https://${site.host}/`).then((c) => c.map((x) => x.name + '=' + decodeURIComponent(x.value)).join('\n')));
  });
