import type { SiteDay } from '../model/sums.ts';

const by =
  <One>(name: (one: One) => string) =>
  (a: One, b: One): number =>
    name(a) < name(b) ? -1 : 1;

/** A sum with its lists in order, so that the same history always gives the same file. */
export const inOrder = (sum: SiteDay): SiteDay => ({
  ...sum,
  companies: [...sum.companies].sort(by(({ name }) => name)),
  names: [...sum.names].sort(),
  sent: [...sum.sent].sort(by(({ data, to }) => `${data} ${to}`)),
});
