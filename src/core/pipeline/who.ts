import * as v from 'valibot';
import type { Place } from '../detectors/detector.ts';
import type { Who } from '../knowledge/companies.ts';

/** A host as a signal may carry it: '' stands for the page itself. */
export const hostSignal = v.pipe(v.string(), v.maxLength(253));

/** Who answers at a host, in the fields that most details carry. */
export function whoFields(
  place: Place,
  host: string,
): Pick<Who, 'company' | 'activities' | 'reach'> {
  const { company, activities, reach } = place.whoIs(host);
  return { company, activities, reach };
}

/** Whose a host is, seen from the site. */
export const partyOf = (place: Place, host: string): 'first' | 'third' =>
  place.isThirdParty(host) ? 'third' : 'first';
