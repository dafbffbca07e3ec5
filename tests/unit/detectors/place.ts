import type { DetectorId } from '../../../src/core/detectors/index.ts';
import { Companies } from '../../../src/core/knowledge/companies.ts';
import type { Observation } from '../../../src/core/model/observation.ts';
import { classify } from '../../../src/core/pipeline/classify.ts';
import { placeOf } from '../../../src/core/pipeline/place.ts';
import { load, SITE } from '../rows.ts';

/** A small world: an advertiser with two domains, a counter, and the site's own other domain. */
export const companies = new Companies({
  companies: [
    ['Ads', 0.25, 1],
    ['Counter', 0.01, 0],
    ['Site', 0.001, 0],
  ],
  domains: [
    'adnet.example 0 advertising analytics',
    'ads.example 0 advertising',
    'counter.example 1 analytics',
    'site.example 2 media',
    'sitecdn.example 2 hosting',
  ].join('\n'),
});

/** What a signal seen on a page amounts to, through the same border as everything that is recorded. */
export const observe = (
  detector: DetectorId,
  payload: unknown,
  at: { site?: string; host?: string } = {},
): Omit<Observation, 'count'> | null => observeAll(detector, payload, at)[0] ?? null;

/** The same where one signal means several things. */
export const observeAll = (
  detector: DetectorId,
  payload: unknown,
  at: { site?: string; host?: string } = {},
): Omit<Observation, 'count'>[] => {
  const site = at.site ?? SITE;
  const place = placeOf(site, at.host ?? site, companies);
  return classify({ detector, payload, first: 10, last: 20 }, place, { id: load(1).id, site });
};

/** One payload a row, for `it.each`, which would take an array for several arguments. */
export const eachOf = (payloads: readonly unknown[]): [payload: unknown][] =>
  payloads.map((payload) => [payload]);

/** What pages may send instead of a payload: none of it may be recorded, or throw. */
export const HOSTILE: readonly unknown[] = [
  null,
  undefined,
  0,
  '',
  'text',
  [],
  [['host', 'a.example']],
  () => undefined,
  JSON.parse('{"__proto__":{"host":"ads.example"}}'),
  { constructor: { name: 'x' } },
];
