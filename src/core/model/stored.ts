import * as v from 'valibot';
import type { PackedRow } from '../pipeline/pack.ts';
import { changeSchema } from './change.ts';
import { letterSchema } from './letter.ts';
import { observationSchema } from './observation.ts';
import { preferenceSchema } from './preference.ts';
import { receiptSchema } from './receipt.ts';
import { daySumSchema, siteDaySchema } from './sums.ts';
import { siteSchema, visitSchema } from './visit.ts';

const SCHEMAS: Record<string, v.GenericSchema> = {
  visits: visitSchema,
  sites: siteSchema,
  receipts: receiptSchema,
  siteDays: siteDaySchema,
  days: daySumSchema,
  changes: changeSchema,
  letters: letterSchema,
};
const sourcesSchema = v.object({ parts: v.record(v.string(), v.number()), wire: v.number() });
const packSchema = v.object({ site: v.string(), visit: v.string(), rows: v.array(v.unknown()) });
const fieldsSchema = v.record(v.string(), v.unknown());

/**
 * What can be read of a stored row: itself where it is what its table holds, a pack without those of its
 * rows that are not, null where nothing can. Rows of a table that is not known here are taken as they are.
 * Total: any value may come.
 */
export function readable(table: string, row: unknown): unknown {
  if (table === 'packs') return readablePack(row);
  if (table === 'observations') return isObservation(row) ? row : null;
  if (table === 'preferences') return isPreference(row) ? row : null;
  const schema = SCHEMAS[table];
  return !schema || v.is(schema, row) ? row : null;
}

function readablePack(row: unknown): unknown {
  if (!v.is(packSchema, row)) return null;
  const { site, visit } = row;
  const rows = row.rows.filter(
    (one): one is PackedRow => v.is(fieldsSchema, one) && isObservation({ site, visit, ...one }),
  );
  return rows.length === row.rows.length ? row : { ...row, rows };
}

function isObservation(row: unknown): boolean {
  if (!v.is(fieldsSchema, row) || !v.is(sourcesSchema, row)) return false;
  const { parts: _parts, wire: _wire, ...observation } = row as Record<string, unknown>;
  return v.is(observationSchema, observation);
}

function isPreference(row: unknown): boolean {
  if (!v.is(fieldsSchema, row) || typeof row['id'] !== 'string') return false;
  const { id: _, ...preference } = row;
  return v.is(preferenceSchema, preference);
}
