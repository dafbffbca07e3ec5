import { blocked } from './blocked.ts';
import { bounce } from './bounce.ts';
import { cookie } from './cookie.ts';
import { decoration } from './decoration.ts';
import { embed } from './embed.ts';
import { engagement } from './engagement.ts';
import { field } from './field.ts';
import { fingerprintAudio } from './fingerprint-audio.ts';
import { fingerprintCanvasFont } from './fingerprint-canvas-font.ts';
import { fingerprintCanvas } from './fingerprint-canvas.ts';
import { fingerprintFonts } from './fingerprint-fonts.ts';
import { fingerprintMedia } from './fingerprint-media.ts';
import { fingerprintNavigator } from './fingerprint-navigator.ts';
import { fingerprintWebgl } from './fingerprint-webgl.ts';
import { fingerprintWebrtc } from './fingerprint-webrtc.ts';
import { gpc } from './gpc.ts';
import { insecure } from './insecure.ts';
import { leak } from './leak.ts';
import { owner } from './owner.ts';
import { permission } from './permission.ts';
import { pixel } from './pixel.ts';
import { recording } from './recording.ts';
import { referrer } from './referrer.ts';
import { request } from './request.ts';
import { service } from './service.ts';
import { storage } from './storage.ts';
import { supercookie } from './supercookie.ts';
import { sync } from './sync.ts';
import { topic } from './topic.ts';

/** Every detector, by the id that signals carry. A new one is one file and one line here. */
export const detectors = {
  request,
  blocked,
  owner,
  service,
  cookie,
  storage,
  supercookie,
  permission,
  field,
  leak,
  recording,
  pixel,
  sync,
  decoration,
  bounce,
  referrer,
  insecure,
  gpc,
  engagement,
  embed,
  topic,
  'fingerprint-canvas': fingerprintCanvas,
  'fingerprint-canvas-font': fingerprintCanvasFont,
  'fingerprint-fonts': fingerprintFonts,
  'fingerprint-webgl': fingerprintWebgl,
  'fingerprint-audio': fingerprintAudio,
  'fingerprint-webrtc': fingerprintWebrtc,
  'fingerprint-media': fingerprintMedia,
  'fingerprint-navigator': fingerprintNavigator,
} as const;

export type DetectorId = keyof typeof detectors;
export const DETECTOR_IDS = Object.keys(detectors) as DetectorId[];
