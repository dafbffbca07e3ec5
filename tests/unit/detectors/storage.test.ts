import { describe, expect, it } from 'vitest';
import { storageWatch } from '../../../src/core/watches/storage.ts';
import { Played } from './call.ts';
import { eachOf, HOSTILE, observe } from './place.ts';

const UUID = '7d9f2c1e-4b8a-4e63-9c05-1f2a3b4c5d6e';
const COOKIE = 'set Document.prototype.cookie';
const SET_ITEM = 'Storage.prototype.setItem';
const PUT = 'IDBObjectStore.prototype.put';
const STORE = 'CookieStore.prototype.set';
const host = 'px.ads.example';

const write = (api: string, args: readonly unknown[], area = 'local') =>
  new Played(storageWatch).call(api, { args, read: { area }, script: host }).told;

describe('what scripts keep', () => {
  it.each([
    [COOKIE, [`uid=${UUID}; max-age=99`], ['cookie', 'uid', `uid=${UUID}; max-age=99`]],
    [STORE, ['uid', UUID], ['cookie', 'uid', `uid=${UUID}`]],
    [
      STORE,
      [{ name: 'uid', value: UUID, expires: 1.9e12 }],
      ['cookie', 'uid', `uid=${UUID}; expires-at=1900000000000`],
    ],
    [SET_ITEM, ['uid', UUID], ['local', 'uid', UUID]],
    ['set name', [UUID], ['name', 'window.name', UUID]],
    [PUT, [UUID, 'uid'], ['database', 'uid', UUID]],
    [PUT, [{ id: UUID, at: 1 }], ['database', '', `id=${UUID}&`]],
  ])('by %s is told to our own half', (api, args, [area, name, value]) => {
    expect(write(api, args)).toEqual([{ area, name, value, host }]);
  });

  it.each([
    [SET_ITEM, ['theme', 'dark']],
    [SET_ITEM, ['n', '12345']],
    [SET_ITEM, ['app', '1'.repeat(20_000)]],
    [SET_ITEM, ['uid', { toString: () => UUID }]],
    [SET_ITEM, [{ toString: () => 'uid' }, UUID]],
    [COOKIE, ['consent=yes; max-age=31536000']],
    [COOKIE, ['uid=; expires=Thu, 01 Jan 1970 00:00:00 GMT']],
    [COOKIE, [UUID]],
    [COOKIE, [null]],
    [STORE, [{ name: 'uid' }]],
    [PUT, [new Uint8Array(64)]],
    [PUT, [null, 'uid']],
  ])('by %s is left alone where it can be no identifier: %j', (api, args) => {
    expect(write(api, args)).toEqual([]);
  });

  it('is compared when the storage is taken, a bounded number of times', () => {
    expect(write('get localStorage', [])).toEqual([{ area: 'local', name: '', value: '', host }]);
    const played = new Played(storageWatch);
    for (let i = 0; i < 1000; i++) played.call('get localStorage');
    expect(played.stacks).toBeLessThan(30);
  });

  it('is looked at a few times for each name, and in the end no more', () => {
    const played = new Played(storageWatch);
    const item = (name: string, value: string) =>
      played.call(SET_ITEM, { args: [name, value], read: { area: 'local' } });
    for (let i = 0; i < 100; i++) item('counter', `value-${i}-${UUID}`);
    expect(played.told.length).toBeLessThan(6);
    for (let i = 0; i < 1000; i++) item(`name${i}`, `${UUID}${i}`);
    expect(played.stacks).toBeLessThan(200);
  });

  it('runs nothing of a record that a page made up', () => {
    const record = {
      get id(): string {
        throw new Error('was read');
      },
    };
    expect(write(PUT, [record])).toEqual([]);
  });
});

describe('a mark that was written', () => {
  const payload = { area: 'local', name: 'uid', host };

  it('is named by area, name and script', () => {
    expect(observe('storage', payload)).toMatchObject({
      kind: 'storage',
      key: `local:uid@${host}`,
      detail: { area: 'local', name: 'uid', host, party: 'third', company: 'Ads' },
    });
    expect(observe('storage', { ...payload, host: '' })?.detail).toMatchObject({
      host: 'site.example',
      party: 'first',
    });
  });

  it.each(
    eachOf([
      ...HOSTILE,
      { ...payload, value: UUID },
      { ...payload, area: 'pocket' },
      { ...payload, name: 'n'.repeat(257) },
      { ...payload, host: 1 },
    ]),
  )('of the wrong shape (%j) is dropped', (hostile) => {
    expect(observe('storage', hostile)).toBeNull();
  });
});
