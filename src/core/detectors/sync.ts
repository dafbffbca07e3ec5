import * as v from 'valibot';
import type { Detector } from './detector.ts';
import { hostSignal, whoFields } from '../pipeline/who.ts';

const signal = v.strictObject({ from: hostSignal, to: hostSignal });

/** One company gave another the mark that it knows this browser by: both now know the same person. */
export const sync: Detector<'sync', v.InferOutput<typeof signal>> = {
  kind: 'sync',
  signal,
  observe({ from, to }, place) {
    if (from === '' || to === '') return null;
    const sender = place.whoIs(from).company;
    return { key: `${from}>${to}`, detail: { from, to, sender, ...whoFields(place, to) } };
  },
};
