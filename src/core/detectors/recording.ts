import * as v from 'valibot';
import type { Detector } from './detector.ts';
import { hostSignal, partyOf, whoFields } from '../pipeline/who.ts';

const signal = v.strictObject({
  technique: v.picklist(['replay', 'keys']),
  host: v.pipe(v.string(), v.minLength(1), v.maxLength(253)),
  script: v.optional(hostSignal),
});

/** The page is recorded while it is used, and the recording is sent to a host. */
export const recording: Detector<'recording', v.InferOutput<typeof signal>> = {
  kind: 'recording',
  signal,
  observe({ technique, host, script }, place) {
    const by = script ? { script } : {};
    const detail = {
      technique,
      host,
      ...by,
      party: partyOf(place, host),
      ...whoFields(place, host),
    };
    return { key: `${technique}:${host}`, detail };
  },
};
