import { browser } from '../src/adapters/browser/api.ts';
import { readSite } from '../src/adapters/db/read.ts';
import { formatNumber } from '../src/adapters/i18n/format.ts';
import type { Badge } from '../src/core/model/settings.ts';
import { siteReport, type SiteReport } from '../src/core/report/site-report.ts';
import { database, isLocked } from './database.ts';
import { closeTab, shownVisits } from './recorder/documents.ts';
import { settings } from './state.ts';
import { onVerdict } from './verdicts.ts';

const COLOUR = '#0f6b6b';
let coloured: Promise<void> | undefined;

/** What stands on the toolbar button of each tab: a letter, a number of companies, or nothing. */
export function showBadges(): void {
  onVerdict(({ report }) => show(report));
}

/** Takes the badges away: there is nothing recorded any more, or not for now. */
export async function clearBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && browser.action.setBadgeText({ tabId: id, text: '' })),
  ).catch(() => undefined);
}

/** After the person chose another badge: at once, in every tab. */
export async function renewBadges(): Promise<void> {
  await clearBadges();
  if (await isLocked()) return;
  const sites = new Set((await shownVisits()).map(({ visit }) => visit.site));
  for (const site of sites) {
    const { visits, observations, receipts } = await readSite(await database(), site);
    await show(siteReport(site, visits, observations, receipts));
  }
}

async function show(report: SiteReport): Promise<void> {
  const { badge } = await settings();
  if (badge === 'none') return;
  const text = badgeText(badge, report);
  coloured ??= browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await coloured;
  for (const { tab, visit } of await shownVisits()) {
    if (visit.site !== report.site) continue;
    // A tab that was closed meanwhile shows nothing any more.
    await browser.action.setBadgeText({ tabId: tab, text }).catch(() => closeTab(tab));
  }
}

function badgeText(badge: Badge, { score, companies }: SiteReport): string {
  if (!score || badge === 'none') return '';
  return badge === 'letter' ? score.grade : formatNumber(companies.length);
}
