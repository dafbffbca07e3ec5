import * as v from 'valibot';
import type { Detector } from '../detectors/detector.ts';
import type { Technique } from '../model/observation.ts';
import { hostSignal, partyOf, whoFields } from './who.ts';

/** What a page function tells of a technique: which script used it; '' is the page's own. */
export const fingerprintSignal = <T extends Technique>(technique: T) =>
  v.strictObject({ technique: v.literal(technique), host: hostSignal });

interface Payload {
  technique: Technique;
  host: string;
  properties?: string;
}

/** Names kept of a script, as the observation bounds them. */
const MOST_NAMES = 60;
const LONGEST_NAME = 60;
/** From here on the names alone make a verdict (`findings/fingerprinting.ts`): kept apart from fewer. */
const MANY = 12;

/** A detector of one technique of recognising a browser, told by a script. */
export function fingerprint<P extends Payload>(
  signal: v.GenericSchema<unknown, P>,
): Detector<'fingerprint', P> {
  return {
    kind: 'fingerprint',
    signal,
    observe({ technique, host: script, properties: named }, place) {
      const host = script || place.host;
      const names = named === undefined ? undefined : namesIn(named);
      const who = { technique, host, party: partyOf(place, host), ...whoFields(place, host) };
      // Frames tell each for itself: what a small one read must not overwrite what a large one did.
      const key = `${technique}${names && names.length >= MANY ? '-many' : ''}:${host}`;
      return { key, detail: names === undefined ? who : { ...who, properties: names } };
    },
  };
}

const namesIn = (named: string): string[] =>
  [...new Set(named.split(' '))]
    .filter((name) => name !== '' && name.length <= LONGEST_NAME)
    .slice(0, MOST_NAMES);
