import * as v from 'valibot';
import type { Detector } from './detector.ts';

const signal = v.strictObject({ what: v.picklist(['says', 'ignored']), value: v.boolean() });

/** What the site says of "do not sell or share", or how it treated it. */
export const gpc: Detector<'gpc', v.InferOutput<typeof signal>> = {
  kind: 'gpc',
  signal,
  observe: (payload) => ({ key: payload.what, detail: payload }),
};
