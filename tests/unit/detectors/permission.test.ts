import { describe, expect, it } from 'vitest';
import { permissionWatch } from '../../../src/core/detectors/permission.ts';
import { call } from './call.ts';
import { eachOf, HOSTILE, observe } from './place.ts';

const asked = (api: string, args: unknown[] = [], clicked = false) =>
  permissionWatch.onCall(call(api, { args, clicked }), new Map());

describe('asking for a permission', () => {
  it.each([
    ['Geolocation.prototype.getCurrentPosition', 'geolocation'],
    ['Geolocation.prototype.watchPosition', 'geolocation'],
    ['Notification.requestPermission', 'notifications'],
    ['Clipboard.prototype.read', 'clipboard'],
    ['Clipboard.prototype.readText', 'clipboard'],
  ])('%s asks for %s', (api, name) => {
    expect(permissionWatch.apis).toContain(api);
    expect(asked(api)).toEqual([{ permission: name, trigger: 'load' }]);
    expect(asked(api, [], true)).toEqual([{ permission: name, trigger: 'click' }]);
  });

  it('getUserMedia asks for what its constraints name', () => {
    const media = 'MediaDevices.prototype.getUserMedia';
    const names = (constraints: unknown) =>
      asked(media, [constraints])?.map((signal) => signal['permission']);
    expect(names({ video: true })).toEqual(['camera']);
    expect(names({ audio: { echoCancellation: true } })).toEqual(['microphone']);
    expect(names({ video: {}, audio: true })).toEqual(['camera', 'microphone']);
    expect(names({ video: false, audio: false })).toEqual([]);
    for (const other of [undefined, null, 1, 'video']) expect(names(other)).toEqual([]);
  });

  it('asks for nothing by any other function', () => {
    expect(asked('Clipboard.prototype.writeText')).toEqual([]);
  });

  it('is recorded once for each permission and trigger', () => {
    const payload = { permission: 'camera', trigger: 'load' };
    expect(observe('permission', payload)).toMatchObject({
      kind: 'permission',
      key: 'camera:load',
      detail: payload,
    });
    expect(observe('permission', { ...payload, trigger: 'click' })?.key).toBe('camera:click');
  });

  it.each(
    eachOf([
      ...HOSTILE,
      { permission: 'usb', trigger: 'load' },
      { permission: 'camera', trigger: 'hover' },
      { permission: 'camera' },
      { permission: 'camera', trigger: 'load', more: 1 },
    ]),
  )('of the wrong shape (%j) is dropped', (payload) => {
    expect(observe('permission', payload)).toBeNull();
  });
});
