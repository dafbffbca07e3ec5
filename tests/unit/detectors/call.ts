import type { Call } from '../../../src/core/detectors/detector.ts';

/** A call of a watched page function. */
export const call = (api: string, change: Partial<Call> = {}): Call => ({
  api,
  target: {},
  args: [],
  clicked: false,
  script: () => '',
  canvas: () => null,
  ...change,
});
