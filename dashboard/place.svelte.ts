import { hashOf, pathOf, queryOf, type Query } from './route.ts';

let hash = $state(location.hash);
const query = $derived(queryOf(hash));

/** Where in the dashboard we are: the location's hash, and what it asks of the view. */
export const place = {
  get hash(): string {
    return hash;
  },
  get query(): Query {
    return query;
  },
  /** To be called when the browser has gone somewhere else. */
  moved(): void {
    hash = location.hash;
  },
  /**
   * Asks something else of the same view. Each is a step that Back undoes, except where it comes letter by
   * letter (`replace`).
   */
  ask(changes: Partial<Query>, replace = false): void {
    const next = hashOf(pathOf(hash), { ...query, ...changes });
    if (replace) history.replaceState(null, '', next);
    else history.pushState(null, '', next);
    hash = next;
  },
};
