import type { DataKind } from '../model/data-kind.ts';
import type { Site } from '../model/visit.ts';

/** The first of the kinds that a field asks for which the person never wants to give, on this site. */
export const neverGiven = (
  asked: readonly DataKind[],
  never: readonly DataKind[],
  site: Pick<Site, 'fineHere'> | undefined,
): DataKind | null =>
  asked.find((kind) => never.includes(kind) && !site?.fineHere?.includes(kind)) ?? null;
