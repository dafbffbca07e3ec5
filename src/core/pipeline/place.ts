import type { Place } from '../detectors/detector.ts';
import type { Companies } from '../knowledge/companies.ts';
import { siteOf } from '../web/site-of.ts';

/** The place of a signal: third party means another site that is not known to have the same owner. */
export function placeOf(site: string, host: string, companies: Companies): Place {
  return {
    site,
    host,
    whoIs: (other) => companies.whoIs(other),
    isThirdParty: (other) => siteOf(other) !== site && !companies.sameOwner(other, site),
  };
}
