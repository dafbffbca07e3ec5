import type { DetectorId } from '../detectors/index.ts';
import { audioLiveWatch } from './audio-live.ts';
import { audioWatch } from './audio.ts';
import { canvasFontWatch } from './canvas-font.ts';
import { canvasWatch } from './canvas.ts';
import { devicesWatch } from './devices.ts';
import { fontsWatch } from './fonts.ts';
import { pageCopyWatch } from './page-copy.ts';
import { permissionWatch } from './permission.ts';
import { propertiesWatch } from './properties.ts';
import { recordingWatch } from './recording.ts';
import { storageWatch } from './storage.ts';
import type { PageWatch } from './watch.ts';
import { webglWatch } from './webgl.ts';
import { webrtcWatch } from './webrtc.ts';

/** A watch with the detector that its signals are for. */
export interface Watching {
  id: DetectorId;
  watch: PageWatch;
}
const watching = <Memory>(id: DetectorId, watch: PageWatch<Memory>): Watching => ({
  id,
  watch: watch as PageWatch,
});

/** The detectors that watch page functions. */
export const WATCHES: readonly Watching[] = [
  watching('permission', permissionWatch),
  watching('fingerprint-canvas', canvasWatch),
  watching('fingerprint-canvas-font', canvasFontWatch),
  watching('fingerprint-fonts', fontsWatch),
  watching('fingerprint-webgl', webglWatch),
  watching('fingerprint-audio', audioWatch),
  watching('fingerprint-audio', audioLiveWatch),
  watching('fingerprint-webrtc', webrtcWatch),
  watching('fingerprint-navigator', propertiesWatch),
  watching('fingerprint-media', devicesWatch),
  watching('storage', storageWatch),
  watching('recording', recordingWatch),
  watching('recording', pageCopyWatch),
];
