import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { siteOf } from '../../src/core/web/site-of.ts';
import { rowsIn } from '../browsers/database.mjs';
import { launchFirefox } from '../browsers/firefox.mjs';
import tickets from '../sites/tickets.mjs';
import { startSites } from '../sites/server.mjs';
import { expect, test } from '@playwright/test';

type Row = Record<string, unknown> & { detail?: Record<string, unknown> };

const EXTENSION = path.resolve(import.meta.dirname, '../../dist/firefox');
const WEATHER = 'skyline-weather.example';
const NEWS = 'daily-ledger.example';
/** Asks for something in shadow trees that pages' scripts cannot look into. */
const CLOSED = 'closed-form.example';
const FORMS = `<!doctype html><html lang="en"><title>A page</title><body><div id="early"></div><script>
early.attachShadow({ mode: 'closed' }).innerHTML = '<label>Blood group <input></label>';
const late = document.body.appendChild(document.createElement('late-form'));
setTimeout(() => (late.attachShadow({ mode: 'closed' }).innerHTML = '<label>Religion <input></label>'), 300);
</script>`;

test.describe.configure({ mode: 'serial' });

let sites: Awaited<ReturnType<typeof startSites>>;
let firefox: Awaited<ReturnType<typeof launchFirefox>>;
let desk: string;
let web: string;
let downloads: string;

test.beforeAll(async () => {
  const executablePath = process.env['FIREFOX'];
  test.skip(!executablePath, 'this machine has no Firefox');
  downloads = mkdtempSync(path.join(tmpdir(), 'fairshare-downloads-'));
  sites = await startSites({
    extra: [
      {
        ...{ id: 'closed', host: CLOSED, title: 'Closed', describe: '', paths: ['/'] },
        ...{ routes: { [CLOSED]: { '/': FORMS } }, truth: { always: [] } },
      },
    ],
  });
  firefox = await launchFirefox({
    extension: EXTENSION,
    sites,
    executablePath: executablePath ?? '',
    preferences: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
    },
  });
  desk = await firefox.newTab();
  web = await firefox.newTab();
});

test.afterAll(async () => {
  await firefox?.close();
  await sites?.close();
  if (downloads) rmSync(downloads, { recursive: true, force: true });
});

async function onDesk(page: string): Promise<void> {
  await firefox.switchTo(desk);
  await firefox.navigate(firefox.extensionUrl(`dashboard/index.html#/${page}`));
}

async function visit(host: string): Promise<void> {
  await firefox.switchTo(web);
  await firefox.navigate(`https://${host}/`);
  await sites.untilQuiet();
}

async function rows(table: string): Promise<Row[]> {
  await firefox.switchTo(desk);
  await firefox.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    await browser.runtime.sendMessage({ name: 'ui>background.flush', ask: { tab: null } });
  });
  const text = await firefox.evaluate(`return (${rowsIn})(arguments[0]).then(JSON.stringify)`, [
    table,
  ]);
  return JSON.parse(String(text)) as Row[];
}

test('Start, by a real click', async () => {
  await onDesk('welcome');
  await firefox.click('[data-action="start"]');
  await expect
    .poll(() =>
      firefox.evaluate(async () => {
        const { browser } = globalThis as unknown as {
          browser: {
            storage: { local: { get(key: string): Promise<{ settings?: { started: boolean } }> } };
          };
        };
        return (await browser.storage.local.get('settings')).settings?.started;
      }, []),
    )
    .toBe(true);
  // The signal's rules are written as part of starting.
  await firefox.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    await browser.runtime.sendMessage({ name: 'ui>background.refresh', ask: {} });
  }, []);
});

test('records requests, cookies and prompts, and says "do not sell"', async () => {
  const before = sites.log.length;
  await visit(WEATHER);
  const own = sites.log.slice(before).filter((row) => row.host === WEATHER);
  expect(own.every((row) => row.gpc === '1')).toBe(true);
  const isOther = (host: string) =>
    host.includes('.') && siteOf(host) !== WEATHER && sites.hosts.includes(host);
  // A page may go on asking while its record is looked at.
  const asked = () => [
    ...new Set(
      sites.log
        .slice(before)
        .map((row) => String(row.host))
        .filter(isOther),
    ),
  ];
  await expect.poll(() => asked().length).toBeGreaterThan(0);
  const told = await firefox.evaluate(
    () => (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl,
    [],
  );
  expect(told).toBe(true);
  await expect(async () => {
    const known = (await rows('observations'))
      .filter((row) => row['site'] === WEATHER && row['kind'] === 'request')
      .map((row) => row['key']);
    expect(known.sort()).toEqual(asked().sort());
  }).toPass();
  await expect
    .poll(async () => (await rows('observations')).map((row) => `${row['kind']} ${row['key']}`))
    .toEqual(
      expect.arrayContaining([
        'permission geolocation:load',
        'permission notifications:load',
        'cookie UID@scorecardresearch.com',
      ]),
    );
});

test('answers a real consent dialog and checks it', async () => {
  await visit(NEWS);
  await expect
    .poll(async () =>
      (await rows('receipts')).map(({ site, stage, layer }) => ({ site, stage, layer })),
    )
    .toEqual([{ site: NEWS, stage: 'kept', layer: 'page-api' }]);
});

test('nothing is lost when the event page is stopped', async () => {
  await firefox.terminateBackground();
  await visit('parcelpost-club.example');
  await expect
    .poll(async () =>
      (await rows('observations'))
        .filter((row) => row['site'] === 'parcelpost-club.example' && row['kind'] === 'field')
        .map((row) => row['key'])
        .sort(),
    )
    .toEqual(['address', 'birth-date', 'email', 'name', 'phone', 'postal-code']);
});

test('fields in closed shadow roots are seen, early and late', async () => {
  await visit(CLOSED);
  await expect
    .poll(async () =>
      (await rows('observations'))
        .filter(({ site, kind }) => site === CLOSED && kind === 'field')
        .map(({ key }) => String(key))
        .sort(),
    )
    .toEqual(['health', 'religion']);
});

test('the popup tells of a tab', async () => {
  await firefox.switchTo(web);
  await firefox.navigate(`https://${WEATHER}/`);
  await firefox.switchTo(desk);
  const tab = await firefox.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } };
    };
    const tabs = await browser.tabs.query({});
    return tabs.find(({ url }) => url?.includes('skyline-weather'))?.id;
  }, []);
  await firefox.navigate(firefox.extensionUrl(`popup/index.html?tab=${String(tab)}`));
  await expect
    .poll(() =>
      firefox.evaluate(() => {
        const root = document.querySelector<HTMLElement>('[data-state]');
        return root && { ...root.dataset };
      }, []),
    )
    .toMatchObject({
      state: 'ready',
      site: WEATHER,
      grade: expect.stringMatching(/^[A-F]$/) as unknown,
    });
});

test('keeps out the companies of a site that broke its promise, and lets them through again', async () => {
  const refused = Object.values(tickets.truth.consent?.broken ?? {}).flat();
  /** Loads the page; tells whom of the refused it has asked since. */
  const load = async () => {
    const from = sites.log.length;
    await visit(tickets.host);
    return () => {
      const hosts = new Set(sites.log.slice(from).map((row) => String(row.host)));
      return refused.filter((host) => hosts.has(host));
    };
  };
  const tell = async (name: string, ask: object) => {
    await firefox.switchTo(desk);
    await firefox.evaluate(
      async (message: object) => {
        const { browser } = globalThis as unknown as {
          browser: { runtime: { sendMessage(message: object): Promise<unknown> } };
        };
        await browser.runtime.sendMessage(message);
      },
      [{ name, ask }],
    );
  };
  const seen = async (kind: string) => {
    const all = (await rows('observations')).filter(({ site }) => site === tickets.host);
    const last = all
      .map(({ visit: id }) => String(id))
      .sort()
      .at(-1);
    return all
      .filter((row) => row['visit'] === last && row['kind'] === kind)
      .map(({ key }) => String(key))
      .sort();
  };
  await onDesk('preferences');
  await tell('ui>background.enforce', { mode: 'broken' });
  await expect.poll(await load()).not.toEqual([]);
  await expect
    .poll(async () => (await rows('receipts')).find(({ site }) => site === tickets.host)?.['stage'])
    .toBe('broken');
  await tell('ui>background.refresh', {});
  const asked = await load();
  await expect.poll(() => seen('blocked')).toEqual(['cdn.logrocket.io', 'static.criteo.net']);
  expect(asked()).toEqual([]);
  expect(await seen('request')).toEqual([]);
  await tell('ui>background.lift', { site: tickets.host, lifted: true });
  await expect
    .poll(await load())
    .toEqual(expect.arrayContaining(['cdn.logrocket.io', 'static.criteo.net']));
});

test('the whole record is exported', async () => {
  await onDesk('my-data');
  await firefox.click('[data-action="export-json"]');
  // Firefox puts an empty file in place first and fills it when all of it is there.
  const written = () =>
    readdirSync(downloads)
      .filter((name) => name.endsWith('.json'))
      .map((name) => readFileSync(path.join(downloads, name), 'utf8'));
  await expect.poll(() => written().map((text) => text.endsWith(']}\n'))).toEqual([true]);
  const file = JSON.parse(written()[0] ?? '') as { format: string; visits: Row[] };
  expect(file.format).toBe('fairshare.export/1');
  expect(new Set(file.visits.map(({ site }) => site))).toContain(NEWS);
});
