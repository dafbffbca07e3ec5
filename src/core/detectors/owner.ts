import * as v from 'valibot';
import type { Detector } from './detector.ts';

const signal = v.strictObject({});

/** The site itself belongs to a company that follows people around on other sites. */
export const owner: Detector<'owner', v.InferOutput<typeof signal>> = {
  kind: 'owner',
  signal,
  observe(_, place) {
    const { company, activities, reach, tracks } = place.whoIs(place.site);
    if (company === null || !tracks) return null;
    return { key: company, detail: { company, activities, reach } };
  },
};
