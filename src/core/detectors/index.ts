import { cookie } from './cookie.ts';
import { field } from './field.ts';
import { fingerprintCanvas } from './fingerprint-canvas.ts';
import { owner } from './owner.ts';
import { permission } from './permission.ts';
import { request } from './request.ts';

/** Every detector, by the id that signals carry. A new one is one file and one line here. */
export const detectors = {
  request,
  owner,
  cookie,
  permission,
  field,
  'fingerprint-canvas': fingerprintCanvas,
} as const;

export type DetectorId = keyof typeof detectors;
export const DETECTOR_IDS = Object.keys(detectors) as DetectorId[];
