import { describe, expect, it } from 'vitest';
import { fontsWatch } from '../../../src/core/watches/fonts.ts';
import { Played } from './call.ts';
import { describeFingerprint } from './fingerprints.ts';

const WIDTH = 'get HTMLElement.prototype.offsetWidth';
const CHECK = 'FontFaceSet.prototype.check';
const family = (index: number) => `Family ${index % 2 ? 'x' : 'y'}${index}`;
const many = (count: number) => Array.from({ length: count }, (_, index) => family(index));

const measure = (values: readonly string[], script = '') => {
  const played = new Played(fontsWatch);
  for (const value of values)
    for (const api of [WIDTH, 'Element.prototype.getBoundingClientRect'])
      played.call(api, { read: { 'font-family': value }, script });
  return played;
};

describe('many fonts tried', () => {
  it('are told once when elements are measured in 30 of them', () => {
    const values = many(30).map((name) => `"${name}", monospace`);
    expect(measure(values, 'px.ads.example').told).toEqual([
      { technique: 'fonts', host: 'px.ads.example' },
    ]);
  });

  it.each([
    'SVGTextContentElement.prototype.getComputedTextLength',
    'SVGGraphicsElement.prototype.getBBox',
    'Range.prototype.getBoundingClientRect',
    'Range.prototype.getClientRects',
    'Element.prototype.getClientRects',
  ])('are told by %s as well', (api) => {
    expect(fontsWatch.apis).toContain(api);
    const played = new Played(fontsWatch);
    for (const name of many(30)) played.call(api, { read: { 'font-family': `"${name}", serif` } });
    expect(played.told).toHaveLength(1);
  });

  it('are told when the browser is asked for each, or for local ones', () => {
    const asked = new Played(fontsWatch);
    for (const name of many(30)) asked.call(CHECK, { args: [`12px ${name}`] });
    expect(asked.told).toHaveLength(1);
    const local = new Played(fontsWatch);
    for (const name of many(30)) local.call('new FontFace', { args: [name, `local("${name}")`] });
    expect(local.told).toHaveLength(1);
  });

  it('are not a page that sizes its own elements', () => {
    expect(measure(Array.from({ length: 500 }, () => '')).told).toEqual([]);
    expect(measure(Array.from({ length: 500 }, () => 'Inter, sans-serif')).told).toEqual([]);
  });

  it('are not a font loader, nor a family in many styles', () => {
    const loader = new Played(fontsWatch);
    for (const name of many(9)) {
      loader.call(CHECK, { args: [`1em "${name}"`] });
      loader.call('FontFaceSet.prototype.load', { args: [`bold 300px "${name}"`] });
    }
    for (let i = 0; i < 60; i++)
      loader.call('new FontFace', { args: [family(i), `url(/fonts/${i}.woff2)`] });
    for (let size = 8; size < 60; size++) loader.call(CHECK, { args: [`${size}px "Inter"`] });
    expect(loader.told).toEqual([]);
    expect(loader.stacks).toBe(0);
  });

  it('are not the fonts that the document brings along', () => {
    const own = many(45).map((name) => `"${name}"`);
    const gallery = new Played(fontsWatch);
    const load = (name: string) =>
      gallery.call('FontFaceSet.prototype.load', { args: [`20px "${name}"`], ownFonts: own });
    for (const name of many(45)) load(name);
    expect(gallery.told).toEqual([]);
    for (let i = 0; i < 30; i++) load(`Installed ${i}`);
    expect(gallery.told).toHaveLength(1);
  });

  it('are local fonts, even as faces of the document', () => {
    const local = new Played(fontsWatch);
    for (const name of many(30))
      local.call('new FontFace', { args: [name, `local("${name}")`], ownFonts: many(30) });
    expect(local.told).toHaveLength(1);
  });

  it('are nothing that is no text', () => {
    const played = new Played(fontsWatch);
    for (const odd of [null, undefined, {}, 1]) {
      played.call(CHECK, { args: [odd] });
      played.call('new FontFace', { args: [odd, odd] });
    }
    expect(played.call(WIDTH).told).toEqual([]);
  });
});

describeFingerprint('fingerprint-fonts', 'fonts');
