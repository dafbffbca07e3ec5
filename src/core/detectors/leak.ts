import * as v from 'valibot';
import { DATA_KINDS } from '../model/data-kind.ts';
import { CHANNELS, LEAK_MOMENTS } from '../model/observation.ts';
import type { Detector } from './detector.ts';
import { hostSignal, partyOf, whoFields } from '../pipeline/who.ts';

const signal = v.strictObject({
  data: v.picklist(DATA_KINDS),
  host: hostSignal,
  channel: v.picklist(CHANNELS),
  coding: v.pipe(v.string(), v.maxLength(60)),
  when: v.picklist(LEAK_MOMENTS),
});

/** Something typed, or known to the site, left for another company: what kind, where to, how written, when. */
export const leak: Detector<'leak', v.InferOutput<typeof signal>> = {
  kind: 'leak',
  signal,
  observe(told, place) {
    if (told.host === '') return null;
    const detail = { ...told, party: partyOf(place, told.host), ...whoFields(place, told.host) };
    return { key: `${told.data}>${told.host}:${told.channel}:${told.coding}:${told.when}`, detail };
  },
};
