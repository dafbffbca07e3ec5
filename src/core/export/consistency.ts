import { changeId, type Change } from '../model/change.ts';
import type { Letter } from '../model/letter.ts';
import type { Observation } from '../model/observation.ts';
import { preferenceName, type Preference } from '../model/preference.ts';
import type { Receipt } from '../model/receipt.ts';
import type { SiteDay } from '../model/sums.ts';
import type { Site, Visit } from '../model/visit.ts';

/** What a row is told apart by from all others of its table. */
const NAME_OF: Record<string, (row: never) => string> = {
  preferences: (row: Preference) => preferenceName(row),
  sites: (row: Site) => row.site,
  visits: (row: Visit) => row.id,
  receipts: (row: Receipt) => row.id,
  siteDays: (row: SiteDay) => `${row.day} ${row.site}`,
  letters: (row: Letter) => row.id,
  changes: (row: Change) => row.id,
};

/**
 * Holds the rows of a file against each other, one after another: none may be told twice, and every
 * observation is of a visit of its site, wherever in the file that stands.
 */
export class Consistency {
  readonly #names = new Map<string, Set<unknown>>();
  readonly #docs = new Set<string>();
  readonly #sites = new Map<Visit['id'], string>();
  /** Of each visit that observations name: its site by them, and the first of them. */
  readonly #named = new Map<Visit['id'], { site: string; index: number }>();
  /** How many observations of each visit there are. */
  readonly seen = new Map<Visit['id'], number>();

  /** @returns the place of a row that contradicts an earlier one, or itself */
  add(table: string, row: unknown, index: number): string | null {
    const place = `${table}.${index}`;
    if (table === 'observations') return this.#observe(row as Observation, index) ? null : place;
    const nameOf = NAME_OF[table];
    if (!nameOf) return null;
    const name = nameOf(row as never);
    const names = this.#names.get(table) ?? new Set();
    this.#names.set(table, names);
    if (names.has(name)) return place;
    names.add(name);
    if (table === 'visits') return this.#visit(row as Visit) ? null : place;
    if (table === 'letters') return isToOne(row as Letter) ? null : place;
    if (table === 'changes') return changeId(row as Change) === name ? null : place;
    return null;
  }

  /** @returns the place of an observation of no visit, once all rows are known */
  end(): string | null {
    for (const [visit, { site, index }] of this.#named)
      if (this.#sites.get(visit) !== site) return `observations.${index}`;
    return null;
  }

  #visit({ id, doc, site }: Visit): boolean {
    if (this.#docs.has(doc)) return false;
    this.#docs.add(doc);
    this.#sites.set(id, site);
    return true;
  }

  #observe({ visit, site }: Observation, index: number): boolean {
    const named = this.#named.get(visit);
    if (!named) this.#named.set(visit, { site, index });
    this.seen.set(visit, (this.seen.get(visit) ?? 0) + 1);
    return named === undefined || named.site === site;
  }
}

const isToOne = ({ site, company }: Letter): boolean => (site === null) !== (company === null);
