import { expect, it } from 'vitest';
import { purposesIn, TCF_MEANINGS, tcfMeaning } from '../../../../src/core/consent/tcf/purposes.ts';

it('storage has no meaning of its own, and the others have one each', () => {
  expect(tcfMeaning(1)).toBeNull();
  expect(tcfMeaning(12)).toBeNull();
  expect(Array.from({ length: 10 }, (_, i) => tcfMeaning(i + 2))).not.toContain(null);
  expect(TCF_MEANINGS).toEqual(['advertising', 'analytics', 'personalisation']);
});

it('names each purpose once', () => {
  expect(purposesIn([1, 2, 3, 8, 9])).toEqual(['advertising', 'analytics']);
});
