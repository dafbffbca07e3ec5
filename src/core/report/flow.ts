import type { Activity } from '../model/purpose.ts';
import type { Flow } from './reach.ts';
import { SERIES, seriesOf, type Series } from './series.ts';

/** A node of the flow; `rest` gathers all that have no node of their own. */
export interface FlowNode {
  column: 'site' | 'company' | 'series';
  /** Null: the rest of its column. */
  name: string | null;
  requests: number;
}

/** Requests from one node to another, by their places in `nodes`. */
export interface FlowLink {
  source: number;
  target: number;
  requests: number;
  series: Series;
}

export interface FlowPlot {
  nodes: FlowNode[];
  links: FlowLink[];
}

/**
 * Sites, companies and purposes as one flow: the `most` with the most requests in each column by name,
 * all others as one. Requests are neither lost nor counted twice: each column adds up to the same.
 */
export function flowOf(
  flows: readonly Flow[],
  companies: readonly { name: string; activities: readonly Activity[] }[],
  most: number,
): FlowPlot {
  const seriesBy = new Map(companies.map((one) => [one.name, seriesOf(one.activities)]));
  const topSites = largest(flows, ({ site }) => site, most);
  const topCompanies = largest(flows, ({ company }) => company, most);
  const nodes: FlowNode[] = [];
  const places = new Map<string, number>();
  const place = (column: FlowNode['column'], name: string | null): number => {
    const key = `${column} ${name ?? ''}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, nodes.length);
    return nodes.push({ column, name, requests: 0 }) - 1;
  };
  // In display order, whatever order the requests come in.
  for (const name of topSites) place('site', name);
  for (const name of topCompanies) place('company', name);
  for (const name of SERIES) if ([...seriesBy.values()].includes(name)) place('series', name);

  const links = new Map<string, FlowLink>();
  const carry = (source: number, target: number, series: Series, requests: number) => {
    const key = `${source} ${target} ${series}`;
    const known = links.get(key);
    if (known) known.requests += requests;
    else links.set(key, { source, target, requests, series });
  };
  for (const { site, company, requests } of flows) {
    if (requests === 0) continue;
    const series = seriesBy.get(company) ?? 'other';
    const from = place('site', topSites.has(site) ? site : null);
    const by = place('company', topCompanies.has(company) ? company : null);
    const to = place('series', series);
    carry(from, by, series, requests);
    carry(by, to, series, requests);
    for (const at of [from, by, to]) {
      const node = nodes[at];
      if (node) node.requests += requests;
    }
  }
  return withoutEmpty({ nodes, links: [...links.values()] });
}

/** Requests between two nodes, of whatever purpose. */
export interface FlowPair {
  from: FlowNode;
  to: FlowNode;
  requests: number;
}

/** The links of a flow by their ends: what is drawn apart by purpose is one line of a table. */
export function pairsOf({ nodes, links }: FlowPlot): FlowPair[] {
  const pairs = new Map<string, FlowPair>();
  for (const { source, target, requests } of links) {
    const [from, to] = [nodes[source], nodes[target]];
    if (!from || !to) continue;
    const key = `${source} ${target}`;
    pairs.set(key, { from, to, requests: (pairs.get(key)?.requests ?? 0) + requests });
  }
  return [...pairs.values()];
}

function largest(
  flows: readonly Flow[],
  nameOf: (flow: Flow) => string,
  most: number,
): Set<string> {
  const sums = new Map<string, number>();
  for (const flow of flows) sums.set(nameOf(flow), (sums.get(nameOf(flow)) ?? 0) + flow.requests);
  return new Set(
    [...sums]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([name]) => name),
  );
}

function withoutEmpty({ nodes, links }: FlowPlot): FlowPlot {
  const kept = nodes.flatMap(({ requests }, index) => (requests > 0 ? [index] : []));
  const placeOf = new Map(kept.map((old, now) => [old, now]));
  return {
    nodes: nodes.filter(({ requests }) => requests > 0),
    links: links.map((link) => ({
      ...link,
      source: placeOf.get(link.source) ?? 0,
      target: placeOf.get(link.target) ?? 0,
    })),
  };
}
