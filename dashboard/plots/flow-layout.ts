import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import type { FlowLink, FlowNode, FlowPlot } from '../../src/core/report/flow.ts';

export interface PlacedNode extends FlowNode {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

export interface PlacedLink {
  from: FlowNode;
  to: FlowNode;
  requests: number;
  series: FlowLink['series'];
  /** Path of its middle line, and how thick it is (pixels). */
  path: string;
  thickness: number;
}

const DEPTH: Record<FlowNode['column'], number> = { site: 0, company: 1, series: 2 };

/** Places a flow in a drawing (pixels). Nodes keep the order in which they come. */
export function layOut(
  { nodes, links }: FlowPlot,
  width: number,
  height: number,
): { nodes: PlacedNode[]; links: PlacedLink[] } {
  const placed = sankey<FlowNode, Pick<FlowLink, 'series'>>()
    .nodeWidth(8)
    .nodePadding(10)
    .nodeAlign(({ column }) => DEPTH[column])
    // d3-sankey reads null as "as they come"; its types do not know.
    .nodeSort(null as unknown as undefined)
    .extent([
      [0, 4],
      [width, height - 4],
    ])({
    nodes: nodes.map((node) => ({ ...node })),
    links: links.map(({ source, target, requests, series }) => ({
      ...{ source, target, series },
      value: requests,
    })),
  });
  const pathOf = sankeyLinkHorizontal<FlowNode, Pick<FlowLink, 'series'>>();
  return {
    nodes: placed.nodes.map(({ column, name, requests, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({
      ...{ column, name, requests, x0, x1, y0, y1 },
    })),
    links: placed.links.flatMap((link) => {
      const { source, target, series, value, width: thickness = 1 } = link;
      if (typeof source !== 'object' || typeof target !== 'object') return [];
      const path = pathOf(link) ?? '';
      return [{ from: source, to: target, requests: value, series, path, thickness }];
    }),
  };
}
