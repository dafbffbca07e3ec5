import { ACTIVITIES, type Activity } from '../model/purpose.ts';
import { siteOf } from '../web/site-of.ts';

/** What is known of whoever answers at a host. `company` null: nobody we know; never held against it. */
export interface Who {
  company: string | null;
  activities: Activity[];
  /** Share of the web that the company is present on, 0-1; 0 where unknown. */
  reach: number;
  /** The company tracks people on other companies' sites. */
  tracks: boolean;
  /** The company only houses whoever answers there (`someone.github.io`): it is not the owner. */
  tenant: boolean;
}

/** The compiled table, as `scripts/companies.mjs` writes it. */
export interface CompanyTable {
  companies: [name: string, reach: number, tracks: 0 | 1][];
  domains: Record<string, [company: number, ...activities: string[]]>;
}

export const NOBODY: Who = {
  company: null,
  activities: ['unknown'],
  reach: 0,
  tracks: false,
  tenant: false,
};

/** Looks hosts up by their longest known suffix. A broken row in the table is nobody, never an error. */
export class Companies {
  readonly #table: CompanyTable;
  readonly #known = new Map<string, Who>();

  constructor(table: CompanyTable) {
    this.#table = table;
  }

  whoIs(host: string): Who {
    let who = this.#known.get(host);
    if (!who) {
      who = this.#find(host);
      // Hosts are chosen by pages: a page that makes them up must not grow the worker for ever.
      if (this.#known.size >= 4096) this.#known.clear();
      this.#known.set(host, who);
    }
    return who;
  }

  /** Every domain of the table, with who answers there. */
  *entries(): Generator<[domain: string, Who]> {
    for (const domain of Object.keys(this.#table.domains)) yield [domain, this.#find(domain)];
  }

  /** True where both hosts belong to the same known company. */
  sameOwner(a: string, b: string): boolean {
    const one = this.whoIs(a);
    const other = this.whoIs(b);
    return one.company !== null && one.company === other.company && !one.tenant && !other.tenant;
  }

  #find(host: string): Who {
    for (let suffix = host; suffix.includes('.'); suffix = suffix.slice(suffix.indexOf('.') + 1)) {
      if (!Object.hasOwn(this.#table.domains, suffix)) continue;
      const row: unknown = this.#table.domains[suffix];
      if (!Array.isArray(row)) return NOBODY;
      const [index, ...activities] = row as [number, ...string[]];
      const known: unknown = this.#table.companies[index];
      const [company, reach, tracks] = Array.isArray(known) ? (known as unknown[]) : [];
      if (typeof company !== 'string' || typeof reach !== 'number') return NOBODY;
      const tenant = suffix.length < siteOf(host).length;
      const does = activities.filter(isActivity);
      return { company, activities: does, reach, tracks: tracks === 1 && !tenant, tenant };
    }
    return NOBODY;
  }
}

const isActivity = (name: string): name is Activity =>
  (ACTIVITIES as readonly string[]).includes(name);
