import * as v from 'valibot';
import type { Detector } from './detector.ts';
import { hostSignal, whoFields } from '../pipeline/who.ts';

const signal = v.strictObject({ host: hostSignal, to: hostSignal });

/** On the way from one site to another the browser passed through a host that kept a mark of it. */
export const bounce: Detector<'bounce', v.InferOutput<typeof signal>> = {
  kind: 'bounce',
  signal,
  observe: ({ host, to }, place) =>
    host === '' || to === ''
      ? null
      : { key: `${host}>${to}`, detail: { host, to, ...whoFields(place, host) } },
};
