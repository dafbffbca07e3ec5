import * as v from 'valibot';
import { DATA_KINDS } from '../model/data-kind.ts';
import type { Detector } from './detector.ts';
import { hostSignal, whoFields } from '../pipeline/who.ts';

const signal = v.strictObject({
  host: hostSignal,
  event: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  /** Kinds of personal data that came with it, with spaces between. */
  about: v.pipe(v.string(), v.maxLength(200)),
});

/** What an advertising company was told that the person did, in its own event's name. */
export const pixel: Detector<'pixel', v.InferOutput<typeof signal>> = {
  kind: 'pixel',
  signal,
  observe({ host, event, about: named }, place) {
    if (host === '') return null;
    const about = DATA_KINDS.filter((kind) => named.split(' ').includes(kind));
    const detail = { host, event, about, ...whoFields(place, host) };
    return { key: `${event}@${host}:${about.join('+')}`, detail };
  },
};
