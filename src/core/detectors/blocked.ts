import * as v from 'valibot';
import { whoFields } from '../pipeline/who.ts';
import type { Detector } from './detector.ts';

const host = v.pipe(v.string(), v.minLength(1), v.maxLength(253));
const signal = v.strictObject({ host });

/** A request that we kept back: the page asked, and nobody was told anything. */
export const blocked: Detector<'blocked', v.InferOutput<typeof signal>> = {
  kind: 'blocked',
  signal,
  observe: ({ host: to }, place) =>
    place.isThirdParty(to) ? { key: to, detail: { host: to, ...whoFields(place, to) } } : null,
};
