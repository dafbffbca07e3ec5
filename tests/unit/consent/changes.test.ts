import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesSince } from '../../../src/core/consent/changes.ts';
import type { Receipt, Shown } from '../../../src/core/model/receipt.ts';
import { receipts } from '../arbitraries.ts';
import { load, NOON, receipt } from '../rows.ts';

const shown: Shown = {
  textHash: '1',
  language: 'en',
  purposes: ['analytics'],
  labels: [],
  clicksToRefuse: 1,
  clicksToAccept: 1,
  wall: false,
  preticked: [],
  partners: 100,
};
const at = (days: number, change: Partial<Receipt> = {}, seen: Partial<Shown> = {}): Receipt => ({
  ...receipt(load(1)),
  id: `r${days}`,
  visit: `v${days}`,
  manager: 'klaro',
  stage: 'kept',
  wished: [{ purpose: 'analytics', allow: false, from: 'default' }],
  at: NOON + days * 86_400_000,
  shown: { ...shown, ...seen },
  ...change,
});
const changed = (now: Receipt, before: Receipt = at(0)) =>
  changesSince(now, [now, before]).map(({ what }) => what);

describe('what changed since a site last asked', () => {
  it.each([
    ['it asks again', at(9), ['asked-again']],
    ['another manager', at(9, { manager: 'orejime' }), ['asked-again', 'other-manager']],
    [
      'new purposes',
      at(9, {}, { purposes: ['analytics', 'selling'] }),
      ['asked-again', 'new-purposes'],
    ],
    ['many more partners', at(9, {}, { partners: 150 }), ['asked-again', 'more-partners']],
    ['a few more partners', at(9, {}, { partners: 105 }), ['asked-again']],
    [
      'refusing is harder',
      at(9, {}, { clicksToRefuse: null }),
      ['asked-again', 'harder-to-refuse'],
    ],
  ])('%s', (_, now, what) => {
    expect(changed(now)).toEqual(what);
  });

  it('is not asked again where nobody had answered, or the person changed their mind', () => {
    expect(changed(at(9), at(0, { stage: 'handed-over' }))).toEqual([]);
    const wished = at(0).wished.map((one) => ({ ...one, allow: !one.allow }));
    expect(changed(at(9, { wished }))).toEqual([]);
    expect(changed(at(9, { withdraws: 'r0' }))).toEqual([]);
  });

  it('is nothing for the first one, and never looks ahead', () => {
    expect(changesSince(at(0), [at(0), at(9)])).toEqual([]);
    fc.assert(
      fc.property(receipts, (all) => {
        for (const one of all)
          expect(changesSince(one, all)).toEqual(
            changesSince(
              one,
              all.filter((other) => other.at < one.at),
            ),
          );
      }),
    );
  });
});
