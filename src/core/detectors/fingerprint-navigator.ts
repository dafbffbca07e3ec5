import * as v from 'valibot';
import { fingerprint } from '../pipeline/fingerprint.ts';
import { hostSignal } from '../pipeline/who.ts';

const signal = v.strictObject({
  technique: v.literal('navigator'),
  host: hostSignal,
  /** Names with spaces between. */
  properties: v.pipe(v.string(), v.maxLength(900)),
});

/** The page collects properties by which browsers differ. */
export const fingerprintNavigator = fingerprint(signal);
