import * as v from 'valibot';
import { AREAS } from '../model/observation.ts';
import type { Detector } from './detector.ts';
import { hostSignal, partyOf, whoFields } from '../pipeline/who.ts';

const signal = v.strictObject({
  area: v.picklist(AREAS),
  name: v.pipe(v.string(), v.maxLength(256)),
  host: hostSignal,
});

/** A script wrote a mark that could tell this browser from all others. The mark itself is not kept. */
export const storage: Detector<'storage', v.InferOutput<typeof signal>> = {
  kind: 'storage',
  signal,
  observe({ area, name, host: script }, place) {
    const host = script || place.host;
    const detail = { area, name, host, party: partyOf(place, host), ...whoFields(place, host) };
    return { key: `${area}:${name}@${host}`, detail };
  },
};
