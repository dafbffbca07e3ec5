import * as v from 'valibot';
import { classifyField } from '../forms/classify-field.ts';
import { describedSchema } from '../forms/described.ts';
import type { Detector } from './detector.ts';

/** Origin that it goes to or comes from, e.g. `http://shop.example`. */
const to = v.pipe(v.string(), v.maxLength(270), v.regex(/^http:\/\/[^/\s]+$/));
const signal = v.strictObject({
  what: v.picklist(['form', 'password', 'content']),
  to,
  /** What is asked, where only the page's own being unencrypted is to be held against it. */
  field: v.optional(describedSchema),
});

/**
 * A form, a password or a part of the page travels where anybody on the way can read it. On a page that
 * is unencrypted itself, only forms that ask for something personal count.
 */
export const insecure: Detector<'insecure', v.InferOutput<typeof signal>> = {
  kind: 'insecure',
  signal,
  observe: ({ what, to, field }) =>
    field && !classifyField(field) ? null : { key: `${what}:${to}`, detail: { what, to } },
};
