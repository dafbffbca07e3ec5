import { describe, expect, it } from 'vitest';
import { Marks } from '../../../content/isolated/marks.ts';
import type { Outbox } from '../../../content/isolated/outbox.ts';
import { expiryOf } from '../../../src/core/identifiers/cookie-text.ts';

const UUID = '7d9f2c1e-4b8a-4e63-9c05-1f2a3b4c5d6e';
const NOW = Date.UTC(2026, 0, 1);
const YEAR_S = 31_536_000;

/** What is told of writes, in order. */
function judged(...writes: Record<string, unknown>[]) {
  const told: [string, unknown][] = [];
  const outbox = { add: (id: string, payload: unknown) => told.push([id, payload]) };
  const marks = new Marks(outbox as unknown as Outbox);
  for (const write of writes) marks.judge({ host: 'h', ...write }, { first: NOW, last: NOW });
  return told;
}
const cookie = (text: string) => ({ area: 'cookie', name: '', value: text });
const item = (area: string, name = 'uid', value = UUID) => ({ area, name, value });

describe('marks', () => {
  it('are told by name where they last', () => {
    const told = (area: string) => [['storage', { area, name: 'uid', host: 'h' }]];
    expect(judged(item('local'))).toEqual(told('local'));
    expect(judged(item('database'))).toEqual(told('database'));
    expect(judged(cookie(`uid=${UUID}; Path=/; Max-Age=${YEAR_S}`))).toEqual(told('cookie'));
    expect(judged(cookie(`uid=${UUID}; expires=Fri, 01 Jan 2027 00:00:00 GMT`))).toEqual(
      told('cookie'),
    );
  });

  it.each([
    [item('session')],
    [item('name')],
    [item('local', 'csrf_token')],
    [item('local', 'theme', 'solarized-dark-2')],
    [cookie(`uid=${UUID}`)],
    [cookie(`uid=${UUID}; max-age=86400`)],
    [cookie(`PHPSESSID=${UUID}; max-age=${YEAR_S}`)],
    [cookie('uid=; max-age=0')],
    [item('pocket')],
    [{ area: 'local', name: 1, value: UUID }],
    [{ area: 'local', name: 'uid', value: UUID, host: null }],
  ])('are not told of %j', (write) => {
    expect(judged(write)).toEqual([]);
  });

  it('in three places are one that comes back', () => {
    const told = judged(item('local'), item('session'), cookie(`other=${UUID}`));
    expect(told.at(-1)).toEqual(['supercookie', { areas: 'cookie local session', host: 'h' }]);
    expect(judged(item('local'), item('local', 'b'), item('session')).map(([id]) => id)).toEqual([
      'storage',
      'storage',
    ]);
    const others = judged(
      item('local'),
      item('session', 'x', UUID.replace('7d', '8e')),
      item('name'),
    );
    expect(others.map(([id]) => id)).toEqual(['storage']);
  });

  it('never leave this half themselves', () => {
    const told = judged(item('local'), item('session'), cookie(`uid=${UUID}; max-age=${YEAR_S}`));
    expect(told.length).toBeGreaterThan(2);
    expect(JSON.stringify(told)).not.toContain(UUID);
  });
});

describe('the end of a cookie', () => {
  it.each([
    ['a=1', null],
    ['a=1; Max-Age=60', NOW + 60_000],
    ['a=1; max-age=60; expires=Thu, 01 Jan 1970 00:00:00 GMT', NOW + 60_000],
    ['a=1; Expires=Fri, 01-Jan-2027 00:00:00 GMT', Date.UTC(2027, 0, 1)],
    ['a=1; expires-at=5', 5],
    ['a=1; max-age=soon; expires=never', null],
    ['max-age=60', null],
  ])('of %j is %j', (text, expected) => {
    expect(expiryOf(text, NOW)).toBe(expected);
  });
});
