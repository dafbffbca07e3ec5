import * as v from 'valibot';
import { TOPICS } from '../model/topic.ts';
import type { Detector } from './detector.ts';
import { hostSignal, whoFields } from '../pipeline/who.ts';

const signal = v.strictObject({ host: hostSignal, topic: v.nullable(v.picklist(TOPICS)) });

/** The whole address of the page, not only its host, was told to another company. */
export const referrer: Detector<'referrer', v.InferOutput<typeof signal>> = {
  kind: 'referrer',
  signal,
  observe: ({ host, topic }, place) =>
    place.isThirdParty(host)
      ? { key: `${host}:${topic ?? ''}`, detail: { host, topic, ...whoFields(place, host) } }
      : null,
};
