import * as v from 'valibot';
import { DATA_KINDS } from '../model/observation.ts';
import type { Detector } from './detector.ts';

const signal = v.strictObject({ data: v.picklist(DATA_KINDS), required: v.boolean() });

/** A form asks for something personal. What was typed is never read. */
export const field: Detector<'field', v.InferOutput<typeof signal>> = {
  kind: 'field',
  signal,
  observe: (payload) => ({ key: payload.data, detail: payload }),
};
