import { DATA_KINDS, type DataKind } from '../src/core/model/data-kind.ts';
import { RANGES, type Range } from '../src/core/report/range.ts';
import { daysOf } from '../src/core/report/calendar-week.ts';

const PLAIN = [
  'overview',
  'sites',
  'companies',
  'kinds',
  'receipts',
  'changes',
  'check-up',
  'exchange',
  'preferences',
  'my-data',
  'help',
  'welcome',
] as const;
export type PlainView = (typeof PLAIN)[number];

export type Route =
  | { view: PlainView }
  | { view: 'home' }
  | { view: 'site'; site: string }
  | { view: 'company'; name: string }
  | { view: 'kind'; data: DataKind }
  | { view: 'receipt'; id: string }
  | { view: 'report'; week: string | null }
  /** `about`: a site to write to, or a company behind an `@`; empty for none. */
  | { view: 'requests'; about: string }
  | { view: 'request'; id: string }
  | { view: 'unknown' };

/** What of a view is asked for: part of its address, so that it can be linked and gone back to. */
export interface Query {
  /** What is searched for. */
  q: string;
  /** Last days; null: what the view shows by itself. */
  range: Range | null;
  /** Column that is sorted by, and its direction. */
  sort: { by: string; down: boolean } | null;
  /** The one thing of a filter that is shown. */
  only: string | null;
}

export const NO_QUERY: Query = { q: '', range: null, sort: null, only: null };

const MOST = { q: 200, word: 60 };
const WORD = /^[\w-]+$/;

/** The view that a location hash asks for. Total: anything else is `unknown`. */
export function routeOf(hash: string): Route {
  const [name = '', rest = '', ...more] = pathOf(hash).split('/');
  if (more.length > 0) return { view: 'unknown' };
  const word = decoded(rest);
  if (word === null) return { view: 'unknown' };
  if (name === '') return word === '' ? { view: 'home' } : { view: 'unknown' };
  if (name === 'site' && word !== '') return { view: 'site', site: word };
  if (name === 'company' && word !== '') return { view: 'company', name: word };
  if (name === 'receipt' && word !== '') return { view: 'receipt', id: word };
  const data = DATA_KINDS.find((one) => one === word);
  if (name === 'kind' && data) return { view: 'kind', data };
  if (name === 'report' && (word === '' || daysOf(word)))
    return { view: 'report', week: word === '' ? null : word };
  if (name === 'requests') return { view: 'requests', about: word };
  if (name === 'request' && word !== '') return { view: 'request', id: word };
  const view = PLAIN.find((one) => one === name);
  return view && word === '' ? { view } : { view: 'unknown' };
}

/** The part of a hash that names the view, as it stands there. */
export const pathOf = (hash: string): string => hash.replace(/^#?\/?/, '').replace(/\?.*$/s, '');

/** The query behind a hash's `?`. Total: what cannot be read counts as not said. */
export function queryOf(hash: string): Query {
  const at = hash.indexOf('?');
  const said = new URLSearchParams(at < 0 ? '' : hash.slice(at + 1));
  const word = (name: string): string | null => {
    const text = said.get(name) ?? '';
    return WORD.test(text) && text.length <= MOST.word ? text : null;
  };
  const by = said.get('sort')?.replace(/^-/, '') ?? '';
  const range = Number(said.get('range'));
  return {
    q: (said.get('q') ?? '').slice(0, MOST.q),
    range: RANGES.find((one) => one === range) ?? null,
    sort:
      WORD.test(by) && by.length <= MOST.word
        ? { by, down: said.get('sort')?.startsWith('-') === true }
        : null,
    only: word('only'),
  };
}

/** The hash of a path with a query; `queryOf` reads it back. */
export function hashOf(path: string, { q, range, sort, only }: Query): string {
  const said = new URLSearchParams();
  if (q !== '') said.set('q', q);
  if (range !== null) said.set('range', String(range));
  if (sort) said.set('sort', `${sort.down ? '-' : ''}${sort.by}`);
  if (only !== null) said.set('only', only);
  const query = said.toString();
  return `#/${path}${query === '' ? '' : `?${query}`}`;
}

export const companyHash = (name: string): string => `#/company/${encodeURIComponent(name)}`;
export const siteHash = (site: string): string => `#/site/${encodeURIComponent(site)}`;
export const receiptHash = (id: string): string => `#/receipt/${encodeURIComponent(id)}`;
export const kindHash = (data: DataKind): string => `#/kind/${data}`;

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
