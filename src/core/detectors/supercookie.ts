import * as v from 'valibot';
import { AREAS } from '../model/observation.ts';
import type { Detector } from './detector.ts';
import { hostSignal, partyOf, whoFields } from '../pipeline/who.ts';

const signal = v.strictObject({
  /** Places with the same mark, in the order of AREAS, with spaces between. */
  areas: v.pipe(v.string(), v.maxLength(80)),
  host: hostSignal,
});

/** The same mark in three or more places: deleting one of them does not get rid of it. */
export const supercookie: Detector<'supercookie', v.InferOutput<typeof signal>> = {
  kind: 'supercookie',
  signal,
  observe({ areas: named, host: script }, place) {
    const areas = AREAS.filter((area) => named.split(' ').includes(area));
    if (areas.length < 3) return null;
    const host = script || place.host;
    const detail = { areas, host, party: partyOf(place, host), ...whoFields(place, host) };
    return { key: host, detail };
  },
};
