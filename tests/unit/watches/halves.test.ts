import { expect, it } from 'vitest';
import { Halves } from '../../../src/core/watches/halves.ts';
import type { DetectorId } from '../../../src/core/detectors/index.ts';

type Seen = [id: DetectorId, host: string, half?: true | 'beside properties'];
const CANVAS = 'fingerprint-canvas';
const WEBGL = 'fingerprint-webgl';
const PROPERTIES = 'fingerprint-navigator';

/** What counts of what was seen, in the order in which it came to count. */
function counted(...seen: Seen[]): string[] {
  const counts: string[] = [];
  const halves = new Halves<{ host: string }>((id, { host }) => counts.push(`${id} ${host}`));
  for (const [id, host, half] of seen) halves.see(id, { host }, host, half ?? false);
  return counts;
}

it('what counts in full counts at once', () => {
  expect(counted([CANVAS, 'a'], [PROPERTIES, 'b'])).toEqual([`${CANVAS} a`, `${PROPERTIES} b`]);
});

it('half of one counts beside another technique of the same script, before or after it', () => {
  const both = [`${WEBGL} a`, `${CANVAS} a`];
  expect(counted([CANVAS, 'a', true], [WEBGL, 'a'])).toEqual(both);
  expect(counted([WEBGL, 'a'], [CANVAS, 'a', true])).toEqual(both);
});

it('half of one does not count alone, twice, beside another script, or beside what is no technique', () => {
  expect(counted([CANVAS, 'a', true], [CANVAS, 'a', true])).toEqual([]);
  expect(counted([CANVAS, 'a', true], [WEBGL, 'b'])).toEqual([`${WEBGL} b`]);
  expect(counted([CANVAS, 'a', true], ['permission', 'a'])).toEqual(['permission a']);
});

it('two different halves of one script are a whole', () => {
  expect(counted([CANVAS, 'a', true], [WEBGL, 'b', true])).toEqual([]);
  expect(counted([CANVAS, 'a', true], [WEBGL, 'b', true], [WEBGL, 'a', true]).sort()).toEqual([
    `${CANVAS} a`,
    `${WEBGL} a`,
  ]);
});

it('what counts beside properties does so where the script collects them, and no other half with it', () => {
  const beside = 'beside properties';
  expect(counted([WEBGL, 'a', beside], [PROPERTIES, 'a'])).toEqual([
    `${PROPERTIES} a`,
    `${WEBGL} a`,
  ]);
  expect(counted([PROPERTIES, 'a'], [WEBGL, 'a', beside])).toHaveLength(2);
  expect(counted([CANVAS, 'a', true], [PROPERTIES, 'a'])).toEqual([`${PROPERTIES} a`]);
  expect(counted([WEBGL, 'b', beside], [PROPERTIES, 'a'])).toEqual([`${PROPERTIES} a`]);
});
