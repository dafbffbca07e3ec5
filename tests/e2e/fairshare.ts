import { expect, test as base, type Page } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChromium } from '../browsers/chromium.mjs';
import { rowsIn } from '../browsers/database.mjs';
import { startSites } from '../sites/server.mjs';
import type { ExportFile } from '../../src/core/export/schema.ts';
import { whyNotDone } from '../../src/core/protocol/not-done.ts';
import { pseudoMessages } from './pseudo-locale.ts';

export const EXTENSION = path.resolve(import.meta.dirname, '../../dist/chromium');

type Sites = Awaited<ReturnType<typeof startSites>>;
type Browser = Awaited<ReturnType<typeof launchChromium>>;
type WholeExport = { [Part in keyof ExportFile]-?: NonNullable<ExportFile[Part]> };
type Preference = NonNullable<ExportFile['preferences']>[number];

/** The extension in a real Chromium whose whole web is the local sites, driven as a person would. */
export class Fairshare {
  constructor(
    readonly browser: Browser,
    readonly sites: Sites,
    /** An extension page that stays open, to look into the database with. */
    readonly desk: Page,
  ) {}

  /** What runs in a browser already, with a view of the dashboard open as the desk. */
  static async in(browser: Browser, sites: Sites, view = 'welcome'): Promise<Fairshare> {
    const desk = await browser.page();
    await desk.goto(browser.extensionUrl(`dashboard/index.html#/${view}`));
    return new Fairshare(browser, sites, desk);
  }

  /** Presses Start on the welcome page. */
  async start(): Promise<void> {
    await this.desk.goto(this.browser.extensionUrl('dashboard/index.html#/welcome'));
    await this.desk.locator('[data-action="start"]').click();
    await expect.poll(() => this.settings()).toMatchObject({ started: true });
    // The signal's rules are written as part of starting.
    await this.ask('ui>background.refresh', {});
  }

  settings(): Promise<unknown> {
    return this.desk.evaluate(async () => (await chrome.storage.local.get('settings'))['settings']);
  }

  /** Sends a message as one of our own pages does. Rejects where it was not done. */
  async ask(name: string, ask: object): Promise<unknown> {
    const answer: unknown = await this.desk.evaluate(
      (message) => chrome.runtime.sendMessage(message) as Promise<unknown>,
      { name, ask },
    );
    const why = whyNotDone(answer);
    if (why !== null) throw new Error(`${name}: ${why}`);
    return answer;
  }

  /** Opens an address in a new tab and waits until its network is quiet. */
  async visit(url: string): Promise<Page> {
    const page = await this.browser.page();
    await page.goto(url);
    await this.sites.untilQuiet();
    return page;
  }

  /**
   * Has all that pages and browser have told so far stored and judged, and the rules that follow from it
   * put in place. Nothing is written after it until something new happens.
   */
  async settled(): Promise<void> {
    await this.ask('ui>background.flush', { tab: null });
  }

  /** Everything stored, as the export writes it: told by the pages and written first. */
  async exported(): Promise<WholeExport> {
    await this.settled();
    await this.desk.goto(this.browser.extensionUrl('dashboard/index.html#/my-data'));
    const download = this.desk.waitForEvent('download');
    await this.desk.locator('[data-action="export-json"]').click();
    const stream = await (await download).createReadStream();
    let text = '';
    for await (const chunk of stream) text += String(chunk);
    return JSON.parse(text) as WholeExport;
  }

  /** Chooses a file on "My data", as text. */
  async choose(text: string, name = 'fairshare.json'): Promise<void> {
    await this.desk.goto(this.browser.extensionUrl('dashboard/index.html#/my-data'));
    await this.desk
      .locator('[data-action="import"]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  /** Has the chosen file imported; its preview goes when all of it is there, or where it failed. */
  async confirmImport(): Promise<void> {
    const confirm = this.desk.locator('[data-action="confirm-import"]');
    await confirm.click();
    await expect(confirm).toHaveCount(0);
  }

  /** Carries preferences in by the documented import. */
  async prefer(...preferences: Preference[]): Promise<void> {
    await this.choose(JSON.stringify({ format: 'fairshare.export/1', preferences }));
    await this.confirmImport();
    expect((await this.rows('preferences')).length).toBeGreaterThanOrEqual(preferences.length);
    await this.ask('ui>background.refresh', {});
  }

  /** Rows of a table; observations one by one. */
  rows(table: string): Promise<Record<string, unknown>[]> {
    return this.desk.evaluate(rowsIn, table);
  }

  /** The popup of a tab, opened as a page. */
  async popup(page: Page, change?: () => void): Promise<Page> {
    const tab = await this.browser.tabId(page);
    const popup = await this.browser.page();
    await popup.setViewportSize({ width: 380, height: 600 });
    if (change) await popup.addInitScript(change);
    await popup.goto(this.browser.extensionUrl(`popup/index.html?tab=${tab}`));
    return popup;
  }
}

interface Options {
  extraSites: Parameters<typeof startSites>[0] extends infer T | undefined
    ? T extends { extra?: infer E }
      ? E
      : never
    : never;
  incognito: boolean;
  /** Optional permissions that the person has granted: their prompt is the browser's, nobody can press it. */
  granted: string[];
  /** Longer texts in no language, to see that everything fits and comes from `_locales`. */
  pseudo: boolean;
  /** Language of the browser itself, where it is not English. */
  language: string | undefined;
}

export const test = base.extend<{ fairshare: Fairshare } & Options>({
  extraSites: [[], { option: true }],
  incognito: [false, { option: true }],
  granted: [[], { option: true }],
  pseudo: [false, { option: true }],
  language: [undefined, { option: true }],
  fairshare: async ({ extraSites, incognito, granted, pseudo, language }, use) => {
    const executablePath = process.env['CHROMIUM'];
    test.skip(!executablePath, 'this machine has no Chromium');
    const sites = await startSites({ extra: extraSites ?? [] });
    const copy = granted.length > 0 || pseudo ? altered(granted, pseudo) : null;
    const browser = await launchChromium({
      extension: copy ?? EXTENSION,
      sites,
      executablePath: executablePath ?? '',
      incognito,
      ...(language === undefined ? {} : { language }),
    });
    await use(await Fairshare.in(browser, sites));
    await browser.close();
    await sites.close();
    if (copy) rmSync(copy, { recursive: true });
  },
});

const readJson = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;

/** A copy of the built extension that has these permissions from the start, or texts in no language. */
function altered(granted: string[], pseudo: boolean): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'fairshare-altered-'));
  cpSync(EXTENSION, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = readJson<Record<string, string[]>>(file);
  manifest['permissions'] = [...(manifest['permissions'] ?? []), ...granted];
  writeFileSync(file, JSON.stringify(manifest));
  const english = path.join(copy, '_locales/en/messages.json');
  if (pseudo) writeFileSync(english, JSON.stringify(pseudoMessages(readJson(english))));
  return copy;
}

export { expect };
