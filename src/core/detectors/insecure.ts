import * as v from 'valibot';
import type { Detector } from './detector.ts';

const signal = v.strictObject({
  what: v.picklist(['form', 'password', 'content']),
  /** Origin that it goes to or comes from, e.g. `http://shop.example`. */
  to: v.pipe(v.string(), v.maxLength(270)),
});

/** A form, a password or a part of the page travels where anybody on the way can read it. */
export const insecure: Detector<'insecure', v.InferOutput<typeof signal>> = {
  kind: 'insecure',
  signal,
  observe: (payload) => ({ key: `${payload.what}:${payload.to}`, detail: payload }),
};
