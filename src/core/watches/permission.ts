import type { Permission } from '../model/permission.ts';
import { blank } from './pristine.ts';
import type { Call, PageSignal, PageWatch } from './watch.ts';

/** What each function asks for. */
const ASKS: Readonly<Record<string, Permission>> = {
  'Geolocation.prototype.getCurrentPosition': 'geolocation',
  'Geolocation.prototype.watchPosition': 'geolocation',
  'Notification.requestPermission': 'notifications',
  'MediaDevices.prototype.getDisplayMedia': 'screen',
  'Clipboard.prototype.read': 'clipboard-read',
  'Clipboard.prototype.readText': 'clipboard-read',
  'Document.prototype.requestStorageAccess': 'storage-access',
  'Document.prototype.requestStorageAccessFor': 'storage-access',
  'Navigator.prototype.requestMIDIAccess': 'midi',
  'USB.prototype.requestDevice': 'usb',
  'Bluetooth.prototype.requestDevice': 'bluetooth',
  'Bluetooth.prototype.requestLEScan': 'bluetooth',
  'Serial.prototype.requestPort': 'serial',
  'HID.prototype.requestDevice': 'hid',
  'NDEFReader.prototype.scan': 'nfc',
  'IdleDetector.requestPermission': 'idle-detection',
  'DeviceMotionEvent.requestPermission': 'motion',
  'DeviceOrientationEvent.requestPermission': 'motion',
  queryLocalFonts: 'local-fonts',
  'Window.prototype.getScreenDetails': 'window-management',
  getScreenDetails: 'window-management',
  'PushManager.prototype.subscribe': 'push',
};
const askedBy = Object.assign(blank<Permission>(), ASKS);

const MEDIA: readonly string[] = [
  'MediaDevices.prototype.getUserMedia',
  'Navigator.prototype.getUserMedia',
  'Navigator.prototype.webkitGetUserMedia',
];

/** The functions by which pages ask for something personal. */
export const permissionWatch: PageWatch<null> = {
  apis: [...Object.keys(ASKS), ...MEDIA],
  memory: () => null,
  onCall(call) {
    const asked = askedBy[call.api];
    return asked ? [ask(call, asked)] : media(call);
  },
};

const ask = (call: Call, permission: Permission): PageSignal => ({
  permission,
  trigger: call.clicked() ? 'click' : 'load',
});

/** getUserMedia's constraints name what is wanted. Reading them runs nothing but what they are made of. */
function media(call: Call): readonly PageSignal[] | null {
  const constraints = call.args[0];
  if (typeof constraints !== 'object' || constraints === null) return null;
  const { video, audio } = constraints as { video?: unknown; audio?: unknown };
  if (video && audio) return [ask(call, 'camera'), ask(call, 'microphone')];
  if (video) return [ask(call, 'camera')];
  return audio ? [ask(call, 'microphone')] : null;
}
