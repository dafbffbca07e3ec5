const PLAIN = [
  'sites',
  'receipts',
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
  | { view: 'receipt'; id: string }
  /** `about`: a site to write to, or a company behind an `@`; empty for none. */
  | { view: 'requests'; about: string }
  | { view: 'request'; id: string }
  | { view: 'unknown' };

/** The view that a location hash asks for. Total: anything else is `unknown`. */
export function routeOf(hash: string): Route {
  const [name = '', rest = '', ...more] = hash.replace(/^#?\/?/, '').split('/');
  if (more.length > 0) return { view: 'unknown' };
  if (name === '') return { view: 'home' };
  const word = decoded(rest);
  if (word === null) return { view: 'unknown' };
  if (name === 'site' && word !== '') return { view: 'site', site: word };
  if (name === 'receipt' && word !== '') return { view: 'receipt', id: word };
  if (name === 'requests') return { view: 'requests', about: word };
  if (name === 'request' && word !== '') return { view: 'request', id: word };
  const view = PLAIN.find((one) => one === name);
  return view && word === '' ? { view } : { view: 'unknown' };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
