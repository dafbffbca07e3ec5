import * as v from 'valibot';
import { MOST_PLACES } from './places.ts';

/** Parts of Fairshare: the worker, our script beside a page, our script in its world, our two pages. */
export const ERROR_PARTS = ['background', 'content', 'page', 'popup', 'dashboard'] as const;
export type ErrorPart = (typeof ERROR_PARTS)[number];

/** Errors kept; the oldest go first. With the bounds below the whole list stays under 150 KB. */
export const MOST_ERRORS = 200;

const short = (most: number) => v.pipe(v.string(), v.maxLength(most));
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

/** One error of our own, as often as it came. Holds no word of a page or a person: see `scrub`. */
const keptError = v.strictObject({
  part: v.picklist(ERROR_PARTS),
  name: short(40),
  message: short(160),
  places: v.pipe(v.array(short(80)), v.maxLength(MOST_PLACES)),
  /** Of Fairshare, and name and version of the browser. */
  version: short(20),
  browser: short(40),
  /** Milliseconds since 1970. */
  first: time,
  last: time,
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e9)),
});
export type KeptError = v.InferOutput<typeof keptError>;
export type NewError = Omit<KeptError, 'first' | 'last' | 'count'> & { at: number };

/** What is stored, less what is no error of ours. Never throws. */
export function parseErrors(raw: unknown): KeptError[] {
  if (!Array.isArray(raw)) return [];
  return raw
    .flatMap((one: unknown) => {
      const parsed = v.safeParse(keptError, one);
      return parsed.success ? [parsed.output] : [];
    })
    .slice(0, MOST_ERRORS);
}

const keyOf = (one: NewError | KeptError) =>
  JSON.stringify([one.part, one.name, one.message, one.places, one.version, one.browser]);

/** The list with one more error: known ones count up, and the latest stand first. */
export function withError(errors: readonly KeptError[], { at, ...error }: NewError): KeptError[] {
  const key = keyOf({ at, ...error });
  const known = errors.find((one) => keyOf(one) === key);
  const now: KeptError = {
    ...error,
    first: known?.first ?? at,
    last: at,
    count: Math.min(1e9, (known?.count ?? 0) + 1),
  };
  return [now, ...errors.filter((one) => one !== known)].slice(0, MOST_ERRORS);
}
