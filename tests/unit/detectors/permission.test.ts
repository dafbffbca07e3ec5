import { describe, expect, it } from 'vitest';
import { PERMISSIONS } from '../../../src/core/model/permission.ts';
import { permissionWatch } from '../../../src/core/watches/permission.ts';
import { Played } from './call.ts';
import { eachOf, HOSTILE, observe } from './place.ts';

const asked = (api: string, args: unknown[] = [], clicked = false) =>
  new Played(permissionWatch).call(api, { args, clicked }).told;

describe('asking for a permission', () => {
  it.each([
    ['Geolocation.prototype.getCurrentPosition', 'geolocation'],
    ['Geolocation.prototype.watchPosition', 'geolocation'],
    ['Notification.requestPermission', 'notifications'],
    ['Clipboard.prototype.read', 'clipboard-read'],
    ['Clipboard.prototype.readText', 'clipboard-read'],
    ['MediaDevices.prototype.getDisplayMedia', 'screen'],
    ['Document.prototype.requestStorageAccess', 'storage-access'],
    ['Navigator.prototype.requestMIDIAccess', 'midi'],
    ['USB.prototype.requestDevice', 'usb'],
    ['IdleDetector.requestPermission', 'idle-detection'],
    ['queryLocalFonts', 'local-fonts'],
    ['getScreenDetails', 'window-management'],
    ['PushManager.prototype.subscribe', 'push'],
  ])('%s asks for %s', (api, name) => {
    expect(asked(api)).toEqual([{ permission: name, trigger: 'load' }]);
    expect(asked(api, [], true)).toEqual([{ permission: name, trigger: 'click' }]);
  });

  it('getUserMedia asks for what its constraints name', () => {
    const media = 'MediaDevices.prototype.getUserMedia';
    const names = (constraints: unknown) =>
      asked(media, [constraints]).map((signal) => signal['permission']);
    expect(names({ video: true })).toEqual(['camera']);
    expect(names({ audio: { echoCancellation: true } })).toEqual(['microphone']);
    expect(names({ video: {}, audio: true })).toEqual(['camera', 'microphone']);
    expect(names({ video: false, audio: false })).toEqual([]);
    for (const other of [undefined, null, 1, 'video']) expect(names(other)).toEqual([]);
  });

  it('is known for every permission of the model', () => {
    const media = [{ video: true, audio: true }];
    const known = new Set(
      permissionWatch.apis.flatMap((api) => asked(api, media).map(({ permission }) => permission)),
    );
    expect([...known].sort()).toEqual([...PERMISSIONS].sort());
  });

  it('is recorded once for each permission and trigger', () => {
    const payload = { permission: 'camera', trigger: 'load' };
    expect(observe('permission', payload)).toMatchObject({
      kind: 'permission',
      key: 'camera:load',
      detail: { ...payload, by: 'site.example' },
    });
    expect(observe('permission', { ...payload, trigger: 'click' })?.key).toBe('camera:click');
  });

  it('by a frame of another company is the frame’s', () => {
    const payload = { permission: 'camera', trigger: 'load' };
    expect(observe('permission', payload, { host: 'f.ads.example' })).toMatchObject({
      key: 'camera:load@f.ads.example',
      detail: { by: 'f.ads.example' },
    });
  });

  it.each(
    eachOf([
      ...HOSTILE,
      { permission: 'telepathy', trigger: 'load' },
      { permission: 'camera', trigger: 'hover' },
      { permission: 'camera' },
      { permission: 'camera', trigger: 'load', more: 1 },
    ]),
  )('of the wrong shape (%j) is dropped', (payload) => {
    expect(observe('permission', payload)).toBeNull();
  });
});
