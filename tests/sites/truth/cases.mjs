/**
 * Pages of which it is known what they do, for `npm run truth`. Each group is a file; a case says in one
 * line why it is there.
 *
 * @import { Case } from '../../../scripts/truth/types.mjs'
 */
import { groups } from './groups.mjs';

/** @type {Case[]} */
export const cases = Object.entries(groups).flatMap(([group, list]) =>
  list.map((one) => ({
    actions: [],
    allow: [],
    expect: [],
    kind: one.id.startsWith('ok-') ? 'benign' : 'positive',
    ...one,
    group,
  })),
);
