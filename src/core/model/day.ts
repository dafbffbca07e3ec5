import * as v from 'valibot';

/**
 * A local calendar day, YYYY-MM-DD, that there is: of the 31st of June browsers make another day or none,
 * and write neither in words.
 */
export const daySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/),
  v.check((day) => {
    const at = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
  }),
);
