import * as v from 'valibot';
import { NOBODY } from '../knowledge/companies.ts';
import { ACTIVITIES, type Activity } from '../model/purpose.ts';
import type { Detector } from './detector.ts';
import { hostSignal, partyOf } from '../pipeline/who.ts';

const houses = (activity: Activity): boolean =>
  ['hosting', 'utility', 'unknown'].includes(activity);

const signal = v.strictObject({
  product: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  company: v.pipe(v.string(), v.maxLength(120)),
  activity: v.picklist(ACTIVITIES),
  host: hostSignal,
});

/**
 * A known product, told by the way that its requests are written and not by their host: it may be
 * hosted by the site itself, which makes it no less a measurement.
 */
export const service: Detector<'service', v.InferOutput<typeof signal>> = {
  kind: 'service',
  signal,
  observe({ product, company, activity, host: told }, place) {
    const host = told || place.host;
    const found = place.whoIs(host);
    // Whoever only houses the product is not the one who counts.
    const known = found.tenant || found.activities.every(houses) ? NOBODY : found;
    const detail = {
      product,
      host,
      party: partyOf(place, host),
      company: known.company ?? company,
      activities: [...new Set([activity, ...known.activities.filter((one) => one !== 'unknown')])],
      reach: known.reach,
    };
    return { key: `${product}@${host}`, detail };
  },
};
