import * as v from 'valibot';
import { DATA_KINDS } from '../model/data-kind.ts';
import type { Detector } from './detector.ts';

const signal = v.strictObject({
  data: v.picklist(DATA_KINDS),
  required: v.boolean(),
  explained: v.optional(v.boolean()),
});

/** A form asks for something personal. What was typed is never read. */
export const field: Detector<'field', v.InferOutput<typeof signal>> = {
  kind: 'field',
  signal,
  observe: ({ data, required, explained }) => ({
    key: data,
    detail: { data, required, ...(explained === undefined ? {} : { explained }) },
  }),
};
