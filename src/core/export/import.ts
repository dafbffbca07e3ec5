import * as v from 'valibot';
import { preferenceName } from '../model/preference.ts';
import { exportSchema, FORMAT, type ExportFile } from './schema.ts';

/** Longest text that is read at all, unpacked: it is checked and added whole, so it has to fit in memory. */
export const MOST_BYTES = 200 * 1024 * 1024;

export const PARTS = [
  'preferences',
  'sites',
  'visits',
  'observations',
  'receipts',
  'siteDays',
] as const;
type Part = (typeof PARTS)[number];
/** A checked file: every table is there, if only empty. */
export type ImportFile = { [P in Part]: NonNullable<ExportFile[P]> } & Pick<
  ExportFile,
  'developer' | 'wishes'
>;
export type ImportCounts = Record<Part, number>;
export const IMPORT_PROBLEMS = [
  'too-large',
  'not-json',
  'not-ours',
  'newer-version',
  'wrong-shape',
  'inconsistent',
  'wrong-passphrase',
  'damaged',
] as const;
export type ImportProblem = (typeof IMPORT_PROBLEMS)[number];

/** A file that may be imported whole, or the one thing that is wrong with it and where. */
export type ImportResult =
  | { ok: true; file: ImportFile; counts: ImportCounts }
  | { ok: false; problem: ImportProblem; where: string };

const wrong = (problem: ImportProblem, where = ''): ImportResult => ({ ok: false, problem, where });

/** Reads an import file strictly. Never throws; writes nothing. */
export function readImport(text: string): ImportResult {
  if (text.length > MOST_BYTES) return wrong('too-large');
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return wrong('not-json');
  }
  const format = typeof raw === 'object' && raw !== null && 'format' in raw ? raw.format : null;
  if (typeof format !== 'string' || !format.startsWith('fairshare.export/'))
    return wrong('not-ours');
  if (format !== FORMAT) return wrong('newer-version', format.slice(0, 40));
  const parsed = v.safeParse(exportSchema, raw, { abortEarly: true });
  if (!parsed.success) {
    const path = parsed.issues[0].path?.map(({ key }) => String(key)).join('.') ?? '';
    return wrong('wrong-shape', path.slice(0, 80));
  }
  const {
    preferences = [],
    sites = [],
    visits = [],
    observations = [],
    receipts = [],
    siteDays = [],
  } = parsed.output;
  const file: ImportFile = {
    preferences,
    sites,
    visits,
    observations,
    receipts,
    siteDays,
    ...(parsed.output.developer ? { developer: parsed.output.developer } : {}),
    ...(parsed.output.wishes ? { wishes: parsed.output.wishes } : {}),
  };
  const stray = strayIn(file);
  if (stray) return wrong('inconsistent', stray);
  return {
    ok: true,
    file,
    counts: {
      preferences: preferences.length,
      sites: sites.length,
      visits: visits.length,
      observations: observations.length,
      receipts: receipts.length,
      siteDays: siteDays.length,
    },
  };
}

/** A row that contradicts another: an observation of no visit, a row of one name told twice. */
function strayIn({
  preferences,
  visits,
  observations,
  sites,
  receipts,
  siteDays,
}: ImportFile): string | null {
  const siteOfVisit = new Map<string, string>();
  const docs = new Set<string>();
  for (const [index, { id, doc, site }] of visits.entries()) {
    if (siteOfVisit.has(id) || docs.has(doc)) return `visits.${index}`;
    siteOfVisit.set(id, site);
    docs.add(doc);
  }
  for (const [index, { visit, site }] of observations.entries()) {
    if (siteOfVisit.get(visit) !== site) return `observations.${index}`;
  }
  const names = {
    preferences: preferences.map(preferenceName),
    sites: sites.map(({ site }) => site),
    receipts: receipts.map(({ id }) => id),
    siteDays: siteDays.map(({ site, day }) => `${day} ${site}`),
  };
  const twice = Object.entries(names).find(([, all]) => new Set(all).size !== all.length);
  return twice?.[0] ?? null;
}
