import * as v from 'valibot';
import type { Detector } from './detector.ts';

const signal = v.strictObject({ host: v.pipe(v.string(), v.minLength(1), v.maxLength(253)) });

/** A request to another company's host: who it was, and what that company is known to do. */
export const request: Detector<'request', v.InferOutput<typeof signal>> = {
  kind: 'request',
  signal,
  observe({ host }, place) {
    if (!place.isThirdParty(host)) return null;
    const { company, activities, reach } = place.whoIs(host);
    return { key: host, detail: { host, company, activities, reach } };
  },
};
