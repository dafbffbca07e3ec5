import type { Detail, Kind, Observation } from '../src/core/model/observation.ts';
import type { Activity } from '../src/core/model/purpose.ts';
import type { Receipt } from '../src/core/model/receipt.ts';
import { localDay, visitId, type Visit } from '../src/core/model/visit.ts';
import type { Stored } from '../src/ui/evidence.ts';

/** A site and companies that nobody has: names of `.example` belong to no one. */
export const EXAMPLE_SITE = 'daily-herald.example';

const who = (company: string, activities: Activity[], reach: number) => ({
  company,
  activities,
  reach,
});
const ADS = who('Bannerwell', ['advertising'], 0.3);
const BROKER = who('Profile & Partners', ['data-broker', 'advertising'], 0.1);
const METRICS = who('Countable', ['analytics'], 0.4);
const SOCIAL = who('Friendly', ['social'], 0.2);
const FILM = who('Playback', ['recording'], 0.05);

/** The rows that one load of such a site would leave. Made in memory for the page that shows them. */
export function exampleRows(now: number): Stored {
  const doc = 'example';
  const visit: Visit = {
    id: visitId(now, doc),
    doc,
    site: EXAMPLE_SITE,
    at: now,
    day: localDay(now, 0),
    secure: true,
    sources: ['cookies', 'page', 'timing'],
  };
  const seen = <K extends Kind>(kind: K, key: string, detail: Detail<K>, count: number) =>
    ({
      site: EXAMPLE_SITE,
      visit: visit.id,
      kind,
      key,
      detail,
      count,
      first: now,
      last: now,
    }) as Observation;
  const request = (host: string, company: typeof ADS, count: number) =>
    seen('request', host, { host, ...company }, count);
  return {
    visits: [visit],
    observations: [
      request('ads.bannerwell.example', ADS, 14),
      request('match.profile-partners.example', BROKER, 3),
      request('stats.countable.example', METRICS, 5),
      request('buttons.friendly.example', SOCIAL, 2),
      request('rec.playback.example', FILM, 8),
      seen(
        'cookie',
        'uid@bannerwell.example',
        {
          name: 'uid',
          domain: 'bannerwell.example',
          party: 'third',
          lifetimeDays: 390,
          httpOnly: false,
          identifier: true,
          ...ADS,
        },
        1,
      ),
      seen('permission', 'notifications:load', { permission: 'notifications', trigger: 'load' }, 1),
    ],
    receipts: [exampleReceipt(visit, now)],
  };
}

/** All was refused at once, and the site kept to it. */
function exampleReceipt(visit: Visit, now: number): Receipt {
  const asked = ['analytics', 'advertising', 'social'] as const;
  return {
    id: 'example',
    site: EXAMPLE_SITE,
    visit: visit.id,
    manager: 'example',
    layer: 'general',
    stage: 'kept',
    reason: null,
    at: now,
    took: 300,
    shown: {
      textHash: '',
      language: 'en',
      purposes: [...asked],
      labels: [],
      clicksToRefuse: 1,
      clicksToAccept: 1,
      wall: false,
      preticked: [],
    },
    wished: asked.map((purpose) => ({ purpose, allow: false, from: 'default' })),
    lost: [],
    evidence: Object.fromEntries(
      asked.map((purpose) => [
        purpose,
        { verdict: 'kept', stored: false, contradicted: false, active: [] },
      ]),
    ),
    checks: 1,
  };
}
