import * as v from 'valibot';
import type { Detector } from './detector.ts';

const signal = v.strictObject({
  what: v.picklist(['overlay', 'chat', 'exit-intent', 'sound']),
  trigger: v.picklist(['load', 'click']),
});

/** The page pushes itself forward: covers what was read, opens a chat, stops the person from leaving. */
export const engagement: Detector<'engagement', v.InferOutput<typeof signal>> = {
  kind: 'engagement',
  signal,
  observe: (payload) => ({ key: `${payload.what}:${payload.trigger}`, detail: payload }),
};
