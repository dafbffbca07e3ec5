import * as v from 'valibot';
import { changeSchema } from '../model/change.ts';
import { letterSchema } from '../model/letter.ts';
import { observationSchema } from '../model/observation.ts';
import { preferenceSchema } from '../model/preference.ts';
import { receiptSchema } from '../model/receipt.ts';
import { developerSchema, wishesSchema } from '../model/settings.ts';
import { siteDaySchema } from '../model/sums.ts';
import { siteSchema, visitSchema } from '../model/visit.ts';
import { GRADES } from '../score/score.ts';

export const FORMAT = 'fairshare.export/1';

/** Rows of one table at the most; a year of heavy use is under one million observations. */
export const MOST_ROWS = 2_000_000;
const rows = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(v.pipe(v.array(schema), v.maxLength(MOST_ROWS)));

/** The score that was shown for a site; it can be made again from the rest of the file. */
const shownScoreSchema = v.strictObject({
  site: v.pipe(v.string(), v.maxLength(253)),
  version: v.pipe(v.string(), v.maxLength(20)),
  value: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  grade: v.picklist(GRADES),
  coverage: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
/** What the observations amount to; it can be made again from the rest of the file. */
const findingSchema = v.objectWithRest(
  {
    kind: v.pipe(v.string(), v.maxLength(40)),
    site: v.pipe(v.string(), v.maxLength(253)),
    visit: v.pipe(v.string(), v.maxLength(64)),
    first: v.number(),
    last: v.number(),
    count: v.number(),
    evidence: v.array(v.pipe(v.string(), v.maxLength(640))),
  },
  v.unknown(),
);
export type ShownScore = v.InferOutput<typeof shownScoreSchema>;

/** The tables of a file, and what a row of each is. */
export const ROW_SCHEMAS = {
  preferences: preferenceSchema,
  sites: siteSchema,
  visits: visitSchema,
  observations: observationSchema,
  receipts: receiptSchema,
  siteDays: siteDaySchema,
  letters: letterSchema,
  changes: changeSchema,
  findings: findingSchema,
  scores: shownScoreSchema,
} as const;
/** What else a file may say. */
export const HEAD_SCHEMAS = {
  format: v.literal(FORMAT),
  exportedAt: v.optional(v.pipe(v.string(), v.maxLength(40))),
  extension: v.optional(v.pipe(v.string(), v.maxLength(20))),
  developer: v.optional(developerSchema),
  wishes: v.optional(wishesSchema),
} as const;

/**
 * An export file. Every table may be left out: a file with `preferences` alone carries a preference
 * set to another browser. Nothing else than this is accepted.
 */
export const exportSchema = v.strictObject({
  ...HEAD_SCHEMAS,
  preferences: rows(ROW_SCHEMAS.preferences),
  sites: rows(ROW_SCHEMAS.sites),
  visits: rows(ROW_SCHEMAS.visits),
  observations: rows(ROW_SCHEMAS.observations),
  receipts: rows(ROW_SCHEMAS.receipts),
  siteDays: rows(ROW_SCHEMAS.siteDays),
  letters: rows(ROW_SCHEMAS.letters),
  changes: rows(ROW_SCHEMAS.changes),
  findings: rows(ROW_SCHEMAS.findings),
  scores: rows(ROW_SCHEMAS.scores),
});
export type ExportFile = v.InferOutput<typeof exportSchema>;
