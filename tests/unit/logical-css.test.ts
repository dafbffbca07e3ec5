import { describe, expect, it } from 'vitest';
import { filesIn, read } from './sources.ts';

/** Sides of the screen. In Arabic the page is mirrored, so that styles say start and end. */
const PHYSICAL =
  /(?<![\w-])(?:(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-)?(?:left|right)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius|(?:text-align|float|clear|justify-content|justify-items|justify-self)\s*:\s*(?:left|right)\b|(?:background-position|object-position|transform-origin)\s*:[^;]*\b(?:left|right)\b)\s*(?:[:;}!]|$)/gm;

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

const stylesOf = (path: string) => {
  const text = path.endsWith('.css')
    ? read(path)
    : [...read(path).matchAll(STYLE)].map((part) => part[1]).join('\n');
  return text.replace(/\/\*[\s\S]*?\*\//g, '');
};
const physicalIn = (css: string) => [...css.matchAll(PHYSICAL)].map(([hit]) => hit.trim());

describe('styles', () => {
  it.each([
    'a { margin-left: 1px; }',
    'a { left: 0; }',
    'a { text-align: right; }',
    'a { border-right-color: red; }',
    'a { border-top-left-radius: 3px; }',
    'a { float: left }',
  ])('would be caught: %s', (css) => {
    expect(physicalIn(css)).not.toEqual([]);
  });

  it('speak of start and end, not of left and right', () => {
    const styled = ['src/ui', 'popup', 'dashboard', 'public']
      .flatMap(filesIn)
      .filter((path) => /\.(?:css|svelte)$/.test(path));
    expect(styled.length).toBeGreaterThan(50);
    expect(
      styled.flatMap((path) => physicalIn(stylesOf(path)).map((hit) => `${path}: ${hit}`)),
    ).toEqual([]);
  });
});
