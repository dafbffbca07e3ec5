import { browser } from '../src/adapters/browser/api.ts';
import { shownVisits } from './recorder/documents.ts';
import { onVerdict, type Verdict } from './verdicts.ts';

const COLOUR = '#0f6b6b';

/** The letter on the toolbar button of each tab. */
export function showBadges(): void {
  onVerdict(show);
}

/** Takes the letters away: there is nothing recorded any more, or not for now. */
export async function clearBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && browser.action.setBadgeText({ tabId: id, text: '' })),
  ).catch(() => undefined);
}

async function show({ site, report }: Verdict): Promise<void> {
  const tabs = (await shownVisits()).filter(({ visit }) => visit.site === site);
  for (const { tab } of tabs) {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR });
    await browser.action.setBadgeText({ tabId: tab, text: report.score?.grade ?? '' });
  }
}
