import type { Detail, Kind, ObservationOf } from '../../src/core/model/observation.ts';
import { changeId, type Change } from '../../src/core/model/change.ts';
import type { Letter } from '../../src/core/model/letter.ts';
import type { Receipt, Shown } from '../../src/core/model/receipt.ts';
import { visitId, type Visit } from '../../src/core/model/visit.ts';

/** Stored rows as the recorder would write them, for the tests that start from what is stored. */
export const SITE = 'site.example';
export const NOON = Date.UTC(2026, 0, 5, 12);

/** The n-th load of a site, one a minute. */
export function load(n: number, change: Partial<Visit> = {}): Visit {
  const at = NOON + n * 60_000;
  const site = change.site ?? SITE;
  const doc = change.doc ?? `doc${n}-${site}`;
  return {
    id: visitId(at, doc),
    doc,
    site,
    at,
    day: '2026-01-05',
    secure: true,
    sources: ['cookies', 'page', 'timing'],
    ...change,
  };
}

/** One observation on a load. */
export function seen<K extends Kind>(
  visit: Pick<Visit, 'id' | 'site' | 'at'>,
  kind: K,
  key: string,
  detail: Detail<K>,
  count = 1,
): ObservationOf<K> {
  const row = { site: visit.site, visit: visit.id, kind, key, detail, count };
  return { ...row, first: visit.at, last: visit.at } as unknown as ObservationOf<K>;
}

export const request = (
  visit: Visit,
  host: string,
  who: Partial<Detail<'request'>> = {},
  count = 1,
): ObservationOf<'request'> =>
  seen(
    visit,
    'request',
    host,
    { host, company: null, activities: ['unknown'], reach: 0, ...who },
    count,
  );

export const FAIR: Shown = {
  textHash: '811c9dc5',
  language: 'en',
  purposes: ['analytics'],
  labels: ['Analytics'],
  clicksToRefuse: 1,
  clicksToAccept: 1,
  wall: false,
  preticked: [],
};

export function receipt(change: Partial<Receipt> = {}): Receipt {
  return {
    id: 'r1',
    site: SITE,
    visit: load(1).id,
    manager: 'klaro',
    layer: 'page-api',
    stage: 'unknown',
    reason: null,
    at: NOON,
    took: 400,
    shown: FAIR,
    wished: [],
    lost: [],
    evidence: {},
    checks: 0,
    ...change,
  };
}

/** A letter that was begun and not sent. */
export const letter = (change: Partial<Letter> = {}): Letter => ({
  id: 'letter-1',
  site: SITE,
  company: null,
  law: 'gdpr',
  kind: 'access',
  status: 'draft',
  at: NOON,
  sentAt: null,
  due: null,
  to: null,
  text: null,
  history: [{ status: 'draft', at: NOON }],
  ...change,
});

/** Something that a site does otherwise than before. */
export function change(told: Partial<Change> = {}): Change {
  const about = { site: SITE, day: '2026-01-05', kind: 'company' as const, ...told };
  return { id: changeId(about), at: NOON, subjects: ['Ads'], more: 0, state: 'new', ...about };
}
