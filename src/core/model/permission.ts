/** What a page can ask the browser for on the person's behalf. */
export const PERMISSIONS = [
  'geolocation',
  'notifications',
  'camera',
  'microphone',
  'screen',
  'clipboard-read',
  'storage-access',
  'midi',
  'usb',
  'bluetooth',
  'serial',
  'hid',
  'nfc',
  'idle-detection',
  'motion',
  'local-fonts',
  'window-management',
  'push',
] as const;
export type Permission = (typeof PERMISSIONS)[number];
