import * as v from 'valibot';
import type { Detector } from './detector.ts';
import { hostSignal, whoFields } from '../pipeline/who.ts';

const signal = v.strictObject({
  what: v.picklist(['login', 'share', 'post', 'video', 'map', 'captcha']),
  host: hostSignal,
});

/** A piece of a large platform in the page, which learns of the visit whether it is used or not. */
export const embed: Detector<'embed', v.InferOutput<typeof signal>> = {
  kind: 'embed',
  signal,
  observe: ({ what, host }, place) =>
    place.isThirdParty(host)
      ? { key: `${what}:${host}`, detail: { what, host, ...whoFields(place, host) } }
      : null,
};
