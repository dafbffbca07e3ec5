import * as v from 'valibot';
import { readAddress } from '../knowledge/read-address.ts';
import type { Signal } from './classify.ts';

const outline = v.strictObject({ address: v.pipe(v.string(), v.minLength(1), v.maxLength(1000)) });

/**
 * What a signal amounts to before it is classified: the outline of an address (`outlineOf`) is read into
 * signals of its own; every other signal is itself.
 */
export function spread<S extends Signal>(signal: S): S[] {
  if (signal.detector !== 'request') return [signal];
  const told = v.safeParse(outline, signal.payload);
  return told.success
    ? readAddress(told.output.address).map((read) => ({ ...signal, ...read }))
    : [signal];
}
