import Dexie from 'dexie';
import type { Row } from '../../core/pipeline/aggregate.ts';
import { MOST_PACKED, nameIn, packOf, placeIn, unpacked } from '../../core/pipeline/pack.ts';
import type { Database } from './open.ts';

const { maxKey } = Dexie;

/** A visit's place among the packs. */
export type Place = Pick<Row, 'site' | 'visit'>;
/** What a row is found by. */
export type RowName = Pick<Row, 'site' | 'visit' | 'kind' | 'key'>;

/** What is known of a visit, of which some rows are asked for. */
interface Open {
  place: Place;
  asked: Map<string, RowName>;
  packed: Map<string, Row>;
  /** Those of the asked rows that lie beside the pack. */
  single: Map<string, Row>;
  /** New rows of the visit are stored beside it, too. */
  full: boolean;
  changed: boolean;
}

const keyOf = ({ site, visit, kind, key }: RowName): [string, string, string, string] => [
  site,
  visit,
  kind,
  key,
];

/** Packs of some visits, to be changed and written back within one transaction. */
export class OpenPacks {
  readonly #db: Database;
  readonly #visits = new Map<string, Open>();
  readonly #put = new Map<string, Row>();
  readonly #gone = new Map<string, RowName>();

  private constructor(db: Database, asked: Iterable<RowName>) {
    this.#db = db;
    for (const row of asked) {
      const name = placeIn(row);
      const open = this.#visits.get(name) ?? {
        place: { site: row.site, visit: row.visit },
        asked: new Map<string, RowName>(),
        packed: new Map<string, Row>(),
        single: new Map<string, Row>(),
        full: false,
        changed: false,
      };
      open.asked.set(nameIn(row), row);
      this.#visits.set(name, open);
    }
  }

  /**
   * Reads what there is of some rows; only these may be put or deleted.
   * @param added visits that were stored just now: nothing lies beside their packs
   */
  static async of(
    db: Database,
    asked: Iterable<RowName>,
    added: ReadonlySet<string> = new Set(),
  ): Promise<OpenPacks> {
    const all = new OpenPacks(db, asked);
    const visits = [...all.#visits.values()];
    const packs = await db.packs.bulkGet(visits.map(({ place }) => [place.site, place.visit]));
    for (const [n, open] of visits.entries())
      for (const row of packs[n] ? unpacked(packs[n]) : []) open.packed.set(nameIn(row), row);
    await readSingle(
      db,
      visits.filter(
        ({ place, packed }) =>
          packed.size >= MOST_PACKED || (packed.size === 0 && !added.has(place.visit)),
      ),
    );
    return all;
  }

  /** A row as it is stored, or as it was put. */
  get(row: RowName): Row | undefined {
    const { packed, single } = this.#of(row);
    const name = nameIn(row);
    return packed.get(name) ?? single.get(name);
  }

  put(row: Row): void {
    const open = this.#of(row);
    const name = nameIn(row);
    const isNew = !open.packed.has(name) && !open.single.has(name);
    const hasRoom = !open.full && open.packed.size < MOST_PACKED;
    if (open.packed.has(name) || (isNew && hasRoom)) {
      open.packed.set(name, row);
      open.changed = true;
    } else {
      open.single.set(name, row);
      this.#put.set(`${placeIn(row)} ${name}`, row);
    }
  }

  delete(row: RowName): void {
    const open = this.#of(row);
    if (open.packed.delete(nameIn(row))) open.changed = true;
    if (open.single.delete(nameIn(row))) this.#gone.set(`${placeIn(row)} ${nameIn(row)}`, row);
  }

  /** Writes what is not as it was. */
  async write(): Promise<void> {
    const { packs, observations } = this.#db;
    const changed = [...this.#visits.values()].filter((open) => open.changed);
    const full = changed.filter(({ packed }) => packed.size > 0);
    const empty = changed.filter(({ packed }) => packed.size === 0);
    await packs.bulkPut(full.map(({ place, packed }) => packOf(place, packed)));
    if (empty.length > 0)
      await packs.bulkDelete(empty.map(({ place }) => [place.site, place.visit]));
    if (this.#put.size > 0) await observations.bulkPut([...this.#put.values()]);
    if (this.#gone.size > 0) await observations.bulkDelete([...this.#gone.values()].map(keyOf));
  }

  #of(row: RowName): Open {
    const open = this.#visits.get(placeIn(row));
    if (!open?.asked.has(nameIn(row))) throw new Error('a row that was not asked for');
    return open;
  }
}

/** Rows beside the packs: of visits that have a full one, and of those from before there were packs. */
async function readSingle({ observations }: Database, visits: readonly Open[]): Promise<void> {
  if (visits.length === 0 || (await observations.limit(1).count()) === 0) return;
  for (const open of visits) {
    const { site, visit } = open.place;
    const own = observations.where(':id').between([site, visit], [site, visit, maxKey]);
    if (open.packed.size === 0 && (await own.limit(1).count()) === 0) continue;
    open.full = true;
    const missing = [...open.asked].filter(([name]) => !open.packed.has(name));
    const rows = await observations.bulkGet(missing.map(([, row]) => keyOf(row)));
    for (const row of rows) if (row) open.single.set(nameIn(row), row);
  }
}
