import * as v from 'valibot';
import type { Observation } from '../model/observation.ts';
import type { Visit } from '../model/visit.ts';
import { Consistency } from './consistency.ts';
import { FORMAT, HEAD_SCHEMAS, MOST_ROWS, ROW_SCHEMAS, type ExportFile } from './schema.ts';
import { parsed, SplitError, Splitter, type Listener } from './split.ts';

/** Longest file that is read, unpacked. Two million observations have about 700 MB. */
export const MOST_BYTES = 2 * 1024 ** 3;
/** Longest text of what is held in memory while a file is added: all of it but the observations. */
const MOST_HELD_BYTES = 200 * 1024 * 1024;
const LIMITS = { whole: MOST_BYTES, held: MOST_HELD_BYTES };

/** Tables that are held in memory whole; observations are read from the file when they are added. */
const HELD = [
  'preferences',
  'sites',
  'visits',
  'receipts',
  'siteDays',
  'letters',
  'changes',
] as const;
type HeldPart = (typeof HELD)[number];
export const PARTS = [...HELD, 'observations'] as const;
export type Part = (typeof PARTS)[number];
type Rows = { [P in HeldPart]: NonNullable<ExportFile[P]> };

/** A checked file: every table is there, if only empty. */
export interface ImportFile extends Rows, Pick<ExportFile, 'developer' | 'wishes'> {
  /** How many observations of each visit there are. */
  seen: ReadonlyMap<Visit['id'], number>;
  /** Reads the observations out of the file, some at a time; rejects where it is another by now. */
  observations: () => AsyncGenerator<Observation[]>;
}
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

class WrongError extends Error {
  override readonly name = 'WrongError';
  constructor(
    readonly problem: ImportProblem,
    readonly where = '',
  ) {
    super(problem);
  }
}

/**
 * Reads an import file strictly, from its first piece to its last. Throws only what `pieces` throws;
 * writes nothing.
 * @param pieces the file's text from its beginning, as often as it is asked for
 * @param limits characters that are read, and that are held in memory
 */
export async function readImport(
  pieces: () => AsyncIterable<string>,
  limits = LIMITS,
): Promise<ImportResult> {
  const reading = new Reading(limits.held);
  try {
    for await (const _ of split(pieces(), reading, limits.whole));
    return reading.result(pieces);
  } catch (error) {
    if (error instanceof WrongError)
      return { ok: false, problem: error.problem, where: error.where };
    if (error instanceof SplitError) return { ok: false, problem: 'not-json', where: '' };
    throw error;
  }
}

/** Takes a text apart piece by piece; gives a turn to its caller after each. */
async function* split(
  pieces: AsyncIterable<string>,
  listener: Listener,
  most = MOST_BYTES,
): AsyncGenerator<void> {
  const splitter = new Splitter(listener);
  let length = 0;
  for await (const piece of pieces) {
    if ((length += piece.length) > most) throw new WrongError('too-large');
    splitter.push(piece);
    yield;
  }
  splitter.end();
}

const isHeld = (name: string): name is HeldPart => HELD.some((one) => one === name);
const isTable = (name: string): name is keyof typeof ROW_SCHEMAS =>
  Object.hasOwn(ROW_SCHEMAS, name);
const isHead = (name: string): name is keyof typeof HEAD_SCHEMAS =>
  Object.hasOwn(HEAD_SCHEMAS, name);

/** A value that is what it should be, or the place where it is not. */
function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  where: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const path = result.issues[0].path?.map(({ key }) => String(key)) ?? [];
  throw new WrongError('wrong-shape', [where, ...path].join('.').slice(0, 80));
}

/** Takes in a file, value by value. */
class Reading implements Listener {
  readonly #rows: Rows = {
    preferences: [],
    sites: [],
    visits: [],
    receipts: [],
    siteDays: [],
    letters: [],
    changes: [],
  };
  readonly #head: Pick<ExportFile, 'developer' | 'wishes'> = {};
  readonly #consistency = new Consistency();
  readonly #told = new Set<string>();
  #member = '';
  #row = 0;
  #held = 0;

  constructor(readonly mostHeld: number) {}

  member(name: string, list: boolean): void {
    this.#member = name;
    this.#row = 0;
    if (this.#told.has(name) || (list ? !isTable(name) : !isHead(name)))
      throw this.#told.has('format')
        ? new WrongError('wrong-shape', name.slice(0, 80))
        : new WrongError('not-ours');
    this.#told.add(name);
  }

  value(text: string): void {
    const name = this.#member;
    const value = parsed(text);
    if (isHead(name)) this.#say(name, value);
    else if (isTable(name)) this.#add(name, value, text.length);
  }

  #say(name: keyof typeof HEAD_SCHEMAS, value: unknown): void {
    if (name === 'format' && value !== FORMAT) {
      const isOurs = typeof value === 'string' && value.startsWith('fairshare.export/');
      throw isOurs
        ? new WrongError('newer-version', value.slice(0, 40))
        : new WrongError('not-ours');
    }
    if (name === 'developer' || name === 'wishes')
      Object.assign(this.#head, { [name]: checked(HEAD_SCHEMAS[name], value, name) });
    else checked(HEAD_SCHEMAS[name], value, name);
  }

  #add(name: keyof typeof ROW_SCHEMAS, value: unknown, length: number): void {
    const index = this.#row++;
    if (index >= MOST_ROWS) throw new WrongError('wrong-shape', name);
    const row = checked(ROW_SCHEMAS[name], value, `${name}.${index}`);
    const stray = this.#consistency.add(name, row, index);
    if (stray !== null) throw new WrongError('inconsistent', stray);
    if (!isHeld(name)) return;
    if ((this.#held += length) > this.mostHeld) throw new WrongError('too-large');
    // The schema of a table gives the rows of that table.
    (this.#rows[name] as unknown[]).push(row);
  }

  result(pieces: () => AsyncIterable<string>): ImportResult {
    if (!this.#told.has('format')) throw new WrongError('not-ours');
    const stray = this.#consistency.end();
    if (stray !== null) throw new WrongError('inconsistent', stray);
    const { seen } = this.#consistency;
    const observations = [...seen.values()].reduce((sum, count) => sum + count, 0);
    const counts = Object.fromEntries(HELD.map((name) => [name, this.#rows[name].length]));
    // A site that only its page loads tell of is added with them.
    const sites = new Set([...this.#rows.sites, ...this.#rows.visits].map(({ site }) => site)).size;
    return {
      ok: true,
      file: {
        ...this.#rows,
        ...this.#head,
        seen,
        observations: () => observationsIn(pieces()),
      },
      counts: { ...(counts as Record<HeldPart, number>), sites, observations },
    };
  }
}

/** Observations that are given at once, at least. */
const BATCH = 2000;

/** The observations of a file that was read before, checked once more. */
async function* observationsIn(pieces: AsyncIterable<string>): AsyncGenerator<Observation[]> {
  let rows: Observation[] = [];
  let here = false;
  const listener: Listener = {
    member: (name) => (here = name === 'observations'),
    value(text) {
      if (here) rows.push(checked(ROW_SCHEMAS.observations, parsed(text), 'observations'));
    },
  };
  for await (const _ of split(pieces, listener)) {
    if (rows.length < BATCH) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}
