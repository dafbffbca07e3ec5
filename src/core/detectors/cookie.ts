import * as v from 'valibot';
import type { Detector } from './detector.ts';

const signal = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(4096)),
  domain: v.pipe(v.string(), v.minLength(1), v.maxLength(254)),
  lifetimeDays: v.nullable(v.number()),
  httpOnly: v.boolean(),
  /** Judged by the source, which does not pass the value on. */
  identifier: v.optional(v.boolean()),
});

/** A cookie that was set: its name, whose it is and how long it stays. Its value is never looked at. */
export const cookie: Detector<'cookie', v.InferOutput<typeof signal>> = {
  kind: 'cookie',
  signal,
  observe(payload, place) {
    const domain = payload.domain.replace(/^\./, '').slice(0, 253);
    const name = payload.name.slice(0, 256);
    const { company, activities, reach } = place.whoIs(domain);
    return {
      key: `${name}@${domain}`,
      detail: {
        name,
        domain,
        party: place.isThirdParty(domain) ? 'third' : 'first',
        lifetimeDays: payload.lifetimeDays === null ? null : Math.max(0, payload.lifetimeDays),
        httpOnly: payload.httpOnly,
        ...(payload.identifier === undefined ? {} : { identifier: payload.identifier }),
        company,
        activities,
        reach,
      },
    };
  },
};
