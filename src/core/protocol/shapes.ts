import * as v from 'valibot';
import { DETECTOR_IDS, type DetectorId } from '../detectors/index.ts';
import { PURPOSES } from '../model/purpose.ts';
import { MOST_CHOICES, MOST_WITNESSES } from './limits.ts';

// What messages are made of.
export const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
export const short = (max: number) => v.pipe(v.string(), v.maxLength(max));
const total = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e9));

/** A running total of one thing seen in one document, from a content script. */
export const told = v.strictObject({
  detector: v.picklist(DETECTOR_IDS as [DetectorId, ...DetectorId[]]),
  payload: v.unknown(),
  first: time,
  last: time,
  total,
});

export const choice = v.strictObject({
  id: short(120),
  label: short(200),
  purpose: v.nullable(v.picklist(PURPOSES)),
  on: v.boolean(),
  locked: v.boolean(),
  interest: v.exactOptional(v.boolean()),
});
export const stored = v.nullable(v.record(short(120), v.boolean()));
export const purposes = v.pipe(v.array(v.picklist(PURPOSES)), v.maxLength(6));
/** What somebody else says is stored. */
const witness = v.strictObject({
  source: short(60),
  purposes: v.record(v.picklist(PURPOSES), v.boolean()),
  interests: v.exactOptional(purposes),
});
export const witnesses = v.pipe(v.array(witness), v.maxLength(MOST_WITNESSES));
const clicks = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)));

/** A form control without its value, as the background classifies it. */
export const fieldText = v.strictObject({
  type: short(40),
  autocomplete: short(60),
  names: short(80),
  label: short(140),
  group: v.optional(short(90)),
  options: v.optional(short(110)),
  button: v.optional(short(30)),
  language: v.optional(short(2)),
});

export const dialog = v.strictObject({
  manager: short(60),
  layer: v.picklist(['page-api', 'rules', 'general']),
  choices: v.pipe(v.array(choice), v.maxLength(MOST_CHOICES)),
  more: v.boolean(),
  grain: v.picklist(['choice', 'all']),
  text: short(4000),
  language: short(35),
  clicksToRefuse: clicks,
  clicksToAccept: clicks,
  decided: v.boolean(),
  wall: v.boolean(),
  unclear: v.exactOptional(v.boolean()),
});

/** What a page answers of what is stored; what is wrongly shaped is nothing. Never throws. */
export function parseWitnesses(raw: unknown): v.InferOutput<typeof witnesses> {
  const parsed = v.safeParse(v.object({ witnesses }), raw);
  return parsed.success ? parsed.output.witnesses : [];
}
