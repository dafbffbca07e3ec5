import { isDeepStrictEqual } from 'node:util';
import { sites as demo } from '../sites/index.mjs';
import type { startSites } from '../sites/server.mjs';
import { expect, test } from './fairshare.ts';
import { recordingFirefox, type Row } from './recording-firefox.ts';

interface Seen {
  companies: unknown[];
  requests: Record<string, number>;
  cookies: string[];
  findings: string[];
}

/** Names that pages make up by chance. */
const BY_CHANCE = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

/**
 * What pages of the demo do in one browser only, told apart by the server's log where it is a request.
 * FingerprintJS leaves pictures out in Firefox 120 and newer, which has no WebGL without a screen;
 * PostHog and it ask each browser for other properties.
 */
const PAGES_DIFFER = /^fingerprint /;

/** What was recorded of a site, as a person is told it. */
function seenOf(rows: Row[], site: string): Seen {
  const own = rows.filter((row) => row['site'] === site);
  const of = (kind: string) => own.filter((row) => row['kind'] === kind);
  const requests = of('request');
  const companies = requests.flatMap(({ detail }) => detail?.['company'] ?? []);
  return {
    companies: [...new Set(companies)].sort(),
    requests: Object.fromEntries(
      requests.map(({ key, count }) => [String(key), Number(count)] as const).sort(),
    ),
    cookies: of('cookie')
      .map(({ key }) => String(key).replace(BY_CHANCE, '*'))
      .sort(),
    findings: own
      .map((row) => `${String(row['kind'])} ${String(row['key'])}`)
      .filter((one) => !/^(?:request|cookie) /.test(one) && !PAGES_DIFFER.test(one))
      .sort(),
  };
}

const differences = (chromium: Seen, firefox: Seen) =>
  (Object.keys(chromium) as (keyof Seen)[]).flatMap((part) =>
    isDeepStrictEqual(chromium[part], firefox[part])
      ? []
      : [{ part, chromium: chromium[part], firefox: firefox[part] }],
  );

type Sites = Awaited<ReturnType<typeof startSites>>;

/** How often each host was asked for since, as the server counted. */
function askedSince({ log }: Sites, from: number, hosts: string[]): Record<string, number> {
  const rows = log.slice(from) as { host: string }[];
  return Object.fromEntries(
    hosts.map((host) => [host, rows.filter((row) => row.host === host).length]),
  );
}

test('Firefox sees on every demo site what Chromium sees', async ({ fairshare }) => {
  test.setTimeout(600_000);
  const executablePath = process.env['FIREFOX'];
  test.skip(!executablePath, 'this machine has no Firefox');
  await fairshare.start();
  const firefox = await recordingFirefox(executablePath ?? '');
  const soft = expect.configure({ soft: true });
  const hostsCompared: string[] = [];
  try {
    for (const { host } of demo) {
      const from = [fairshare.sites.log.length, firefox.sites.log.length] as const;
      const page = await fairshare.visit(`https://${host}/`);
      const leave = await firefox.visit(`https://${host}/`);
      await soft
        .poll(
          async () => {
            await fairshare.settled();
            const chromium = seenOf(await fairshare.rows('observations'), host);
            const other = seenOf(await firefox.rows(), host);
            const hosts = [...Object.keys(chromium.requests), ...Object.keys(other.requests)];
            const ours = askedSince(fairshare.sites, from[0], hosts);
            const theirs = askedSince(firefox.sites, from[1], hosts);
            // Where the page itself asked another number of times, each browser is held to its own.
            const same = hosts.filter((one) => ours[one] === theirs[one]);
            const counted = (seen: Seen) => ({
              ...seen,
              requests: Object.fromEntries(same.map((one) => [one, seen.requests[one] ?? 0])),
            });
            hostsCompared.push(...same);
            return differences(counted(chromium), counted(other));
          },
          { message: host, timeout: 40_000 },
        )
        .toEqual([]);
      await leave();
      await page.close();
      await fairshare.sites.untilQuiet();
    }
  } finally {
    await firefox.close();
  }
  expect(new Set(hostsCompared).size).toBeGreaterThan(20);
});
