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
  /**
   * Lines of `domain company activity …`, in the order of the domains' code units. One text: an object of
   * 5,800 rows takes four times its memory (0.6 MB) and is read with every start of the worker.
   */
  domains: string;
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
    for (const line of this.#table.domains.split('\n')) {
      const [domain = '', ...row] = line.split(' ');
      if (domain) yield [domain, this.#who(row, domain, domain)];
    }
  }

  /** True where both hosts belong to the same known company. */
  sameOwner(a: string, b: string): boolean {
    const one = this.whoIs(a);
    const other = this.whoIs(b);
    return one.company !== null && one.company === other.company && !one.tenant && !other.tenant;
  }

  #find(host: string): Who {
    for (let suffix = host; suffix.includes('.'); suffix = suffix.slice(suffix.indexOf('.') + 1)) {
      const row = rowOf(this.#table.domains, suffix);
      if (row) return this.#who(row, suffix, host);
    }
    return NOBODY;
  }

  #who([index, ...activities]: string[], domain: string, host: string): Who {
    const known: unknown = this.#table.companies[Number(index)];
    const [company, reach, tracks] = Array.isArray(known) ? (known as unknown[]) : [];
    if (typeof company !== 'string' || typeof reach !== 'number') return NOBODY;
    const tenant = domain.length < siteOf(host).length;
    const does = activities.filter(isActivity);
    return { company, activities: does, reach, tracks: tracks === 1 && !tenant, tenant };
  }
}

/** What stands behind `name` in its line, in words; null where no line begins with it. */
function rowOf(lines: string, name: string): string[] | null {
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const start = lines.lastIndexOf('\n', middle - 1) + 1;
    const newline = lines.indexOf('\n', middle);
    const end = newline < 0 ? lines.length : newline;
    const line = lines.slice(start, end);
    const [key = ''] = line.split(' ', 1);
    if (key === name) return line.split(' ').slice(1);
    if (key < name) from = end + 1;
    else to = start;
  }
  return null;
}

const isActivity = (name: string): name is Activity =>
  (ACTIVITIES as readonly string[]).includes(name);
