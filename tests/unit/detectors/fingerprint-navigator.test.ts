import { describe, expect, it } from 'vitest';
import { propertiesWatch } from '../../../src/core/watches/properties.ts';
import { Played } from './call.ts';
import { describeFingerprint } from './fingerprints.ts';
import { observe } from './place.ts';

const of = (name: string) => `get Navigator.prototype.${name}`;
const FOUR = ['platform', 'vendor', 'languages', 'plugins'];

const play = (names: readonly string[], script = 'px.ads.example') => {
  const played = new Played(propertiesWatch);
  for (const name of names) played.call(of(name), { script });
  return played;
};

describe('properties that are collected', () => {
  it('are told together, from four on', () => {
    expect(play(FOUR).settle().told).toEqual([
      { technique: 'navigator', host: 'px.ads.example', properties: FOUR.join(' ') },
    ]);
    expect(play(FOUR.slice(1)).settle().told).toEqual([]);
  });

  it('are told again when more were read later', () => {
    const played = play(FOUR).settle();
    played.call('get Screen.prototype.availTop', { script: 'px.ads.example' }).settle();
    expect(played.told.map(({ properties }) => String(properties).split(' ').length)).toEqual([
      4, 5,
    ]);
    expect(played.settle().told).toHaveLength(2);
  });

  it('are counted once, and for each script apart', () => {
    expect(play([...FOUR.slice(1), ...FOUR.slice(1)]).settle().told).toEqual([]);
    const played = play(FOUR.slice(2));
    for (const name of FOUR.slice(0, 2)) played.call(of(name), { script: 'other.example' });
    expect(played.settle().told).toEqual([]);
  });

  it('hold media queries as one property, when several features are asked for', () => {
    const played = play(FOUR.slice(1));
    const ask = (query: unknown) =>
      played.call('matchMedia', { args: [query], script: 'px.ads.example' });
    ask('(min-width: 700px)');
    ask('(prefers-color-scheme: dark)');
    ask({});
    ask('(color-gamut: p3)');
    ask('(color-gamut: srgb)');
    ask('(forced-colors: active)');
    expect(played.settle().told).toEqual([]);
    ask('(monochrome: 0)');
    expect(played.settle().told).toHaveLength(1);
  });

  it('cost few stacks, however often a page polls', () => {
    const played = play(Array.from({ length: 1000 }, () => 'platform'));
    expect(played.stacks).toBeLessThan(20);
  });

  it('of a flood of hosts are not remembered', () => {
    const played = new Played(propertiesWatch);
    for (let script = 0; script < 100; script++)
      for (const name of FOUR) played.call(of(name), { script: `h${script}.example` });
    expect(played.settle().told.length).toBeLessThanOrEqual(20);
  });
});

describe('recorded properties', () => {
  const seen = (properties: unknown, host = 'px.ads.example') =>
    observe('fingerprint-navigator', { technique: 'navigator', host, properties });

  it('are names, each once', () => {
    expect(seen('platform vendor  platform')?.detail).toMatchObject({
      properties: ['platform', 'vendor'],
    });
  });

  it('are kept apart when many: fewer never overwrite them', () => {
    const many = Array.from({ length: 12 }, (_, index) => `p${index}`).join(' ');
    expect(seen(many)?.key).not.toBe(seen('platform vendor')?.key);
  });

  it('are bounded', () => {
    expect(seen('x '.repeat(1000))).toBeNull();
    expect(seen(`${'y'.repeat(61)} z`)?.detail).toMatchObject({ properties: ['z'] });
    expect(seen(1)).toBeNull();
  });
});

describeFingerprint('fingerprint-navigator', 'navigator', { properties: 'platform vendor' });
