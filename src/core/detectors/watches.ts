import type { PageWatch } from './detector.ts';
import { canvasWatch } from './fingerprint-canvas.ts';
import type { DetectorId } from './index.ts';
import { permissionWatch } from './permission.ts';
import { recordingWatch } from './recording.watch.ts';

/** The detectors that watch page functions. */
export const WATCHES: readonly (readonly [DetectorId, PageWatch])[] = [
  ['permission', permissionWatch],
  ['fingerprint-canvas', canvasWatch],
  ['recording', recordingWatch],
];
