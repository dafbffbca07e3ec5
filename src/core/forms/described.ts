import * as v from 'valibot';

const text = v.pipe(v.string(), v.maxLength(300));

/** A described control as a content script tells it: everything that stands around it but its value. */
export const describedSchema = v.strictObject({
  type: text,
  autocomplete: text,
  names: text,
  label: text,
  group: text,
  options: text,
  button: text,
  language: text,
  required: v.boolean(),
  /** Whether a reason or a link to the privacy policy stands near. */
  explained: v.boolean(),
});
