import * as v from 'valibot';
import { detectors, type DetectorId } from '../detectors/index.ts';
import type { Detector, Place } from '../detectors/detector.ts';
import type { Kind, Observation } from '../model/observation.ts';

/** What a source says, before anybody knows what it means. `payload` may come from a page: hostile. */
export interface Signal {
  detector: DetectorId;
  payload: unknown;
  first: number;
  last: number;
}

/** The observations that a signal amounts to: none where it is malformed or nothing to record. */
export function classify(
  signal: Signal,
  place: Place,
  visit: { id: string; site: string },
): Omit<Observation, 'count'>[] {
  const detector = detectors[signal.detector] as Detector<Kind, unknown>;
  const payload = v.safeParse(detector.signal, signal.payload);
  if (!payload.success) return [];
  const seen = detector.observe(payload.output, place) ?? [];
  return [seen].flat().map(
    ({ key, detail }) =>
      ({
        site: visit.site,
        visit: visit.id,
        kind: detector.kind,
        key: key.slice(0, 600),
        first: signal.first,
        last: Math.max(signal.first, signal.last),
        detail,
      }) as Omit<Observation, 'count'>,
  );
}
