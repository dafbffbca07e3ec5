import type { MaintainedRule } from './rule.ts';

/** The maintained rules, as `scripts/consent-rules.mjs` writes them. */
export interface RuleTable {
  /** For any address. */
  anywhere: MaintainedRule[];
  /**
   * For some addresses: one of which texts they contain, what regular expression they match, and the rule
   * as JSON. Four of five rules are of this sort: to read all of them and to compile their expressions
   * took the first dialog of a worker's life 13 ms and 2 MB.
   */
  onSites: [contain: string[], match: string, rule: string][];
}

/** The rules that may be tried on a page: those for its site, on that site alone, and then the others. */
export function rulesFor(
  { anywhere, onSites }: RuleTable,
  url: string,
  inFrame: boolean,
): MaintainedRule[] {
  const own = onSites
    .filter(
      ([contain, match]) =>
        contain.some((text) => url.includes(text)) && new RegExp(match).test(url),
    )
    .map(([, , rule]) => JSON.parse(rule) as MaintainedRule);
  return [...own, ...anywhere].filter(({ main, frame }) => (inFrame ? frame : main));
}
