import * as v from 'valibot';
import { PERMISSIONS, type Permission } from '../model/permission.ts';
import type { Call, Detector, PageWatch } from './detector.ts';

const signal = v.strictObject({
  permission: v.picklist(PERMISSIONS),
  trigger: v.picklist(['load', 'click']),
});

const ASKS: Record<string, (call: Call) => Permission[]> = {
  'Geolocation.prototype.getCurrentPosition': () => ['geolocation'],
  'Geolocation.prototype.watchPosition': () => ['geolocation'],
  'Notification.requestPermission': () => ['notifications'],
  'MediaDevices.prototype.getUserMedia': (call) => media(call.args[0]),
  'Clipboard.prototype.read': () => ['clipboard-read'],
  'Clipboard.prototype.readText': () => ['clipboard-read'],
};

/** getUserMedia's constraints name what is wanted. */
function media(constraints: unknown): Permission[] {
  if (typeof constraints !== 'object' || constraints === null) return [];
  const { video, audio } = constraints as { video?: unknown; audio?: unknown };
  return [...(video ? ['camera' as const] : []), ...(audio ? ['microphone' as const] : [])];
}

/** The functions by which pages ask. */
export const permissionWatch: PageWatch = {
  apis: Object.keys(ASKS),
  onCall: (call) =>
    (ASKS[call.api]?.(call) ?? []).map((asked) => ({
      permission: asked,
      trigger: call.clicked ? 'click' : 'load',
    })),
};

/** The page asks the browser for something personal: by itself, or after the person's own click. */
export const permission: Detector<'permission', v.InferOutput<typeof signal>> = {
  kind: 'permission',
  signal,
  observe: (payload, place) => ({
    key: `${payload.permission}:${payload.trigger}${place.isThirdParty(place.host) ? `@${place.host}` : ''}`,
    detail: { ...payload, by: place.host },
  }),
};
