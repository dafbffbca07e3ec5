import * as v from 'valibot';
import { whoFields } from '../pipeline/who.ts';
import type { Detector } from './detector.ts';

const host = v.pipe(v.string(), v.minLength(1), v.maxLength(253));
const signal = v.strictObject({ host, alias: v.optional(host) });

/** A request to another company's host: who it was, and what that company is known to do. */
export const request: Detector<'request', v.InferOutput<typeof signal>> = {
  kind: 'request',
  signal,
  observe({ host, alias }, place) {
    // A host of the site's own that only stands for another company's is that company.
    const whose = alias ?? host;
    if (!place.isThirdParty(whose)) return null;
    return {
      key: alias === undefined ? host : `${host}=${alias}`,
      detail: { host, ...(alias === undefined ? {} : { alias }), ...whoFields(place, whose) },
    };
  },
};
