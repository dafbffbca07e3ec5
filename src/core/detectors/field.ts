import type * as v from 'valibot';
import { classifyField, isOfChild } from '../forms/classify-field.ts';
import { describedSchema } from '../forms/described.ts';
import type { DataKind } from '../model/data-kind.ts';
import type { Detector } from './detector.ts';

/**
 * A form asks for something personal. What was typed is never read, and of what the form says only the
 * kind is kept. A child's name is two things: a name, and data of a child.
 */
export const field: Detector<'field', v.InferOutput<typeof describedSchema>> = {
  kind: 'field',
  signal: describedSchema,
  observe({ required, explained, ...description }) {
    const told = classifyField(description);
    const asked: DataKind[] = [
      ...(told ? [told] : []),
      ...(isOfChild(description, told) ? ['child' as const] : []),
    ];
    return asked.map((data) => ({ key: data, detail: { data, required, explained } }));
  },
};
