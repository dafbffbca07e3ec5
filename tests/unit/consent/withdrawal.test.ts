import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { alreadyReceipt, withdrawalReceipt } from '../../../src/core/consent/withdrawal.ts';
import { grantedOf, takesBack } from '../../../src/core/consent/granted.ts';
import { receiptSchema } from '../../../src/core/model/receipt.ts';
import { NOON, SITE } from '../rows.ts';
import { choice, dialog, wishing } from './dialogs.ts';

const about = { site: SITE, visit: '', of: 'r1', wish: wishing('analytics'), now: NOON };

describe('the receipt of a withdrawal', () => {
  it.each(['cleared', 'none'] as const)('by way %s is a receipt, and claims nothing', (way) => {
    const receipt = withdrawalReceipt(about, way, null);
    expect(v.parse(receiptSchema, receipt)).toEqual(receipt);
    expect(receipt).toMatchObject({ evidence: {}, withdraws: 'r1', wayBack: way });
    expect(receipt.stage).toBe(way === 'cleared' ? 'kept' : 'gave-up');
    expect(receipt.id.startsWith(NOON.toString(36).padStart(9, '0'))).toBe(true);
  });

  it('tells what the manager says where nothing was to be done', () => {
    const told = dialog({
      decided: true,
      choices: [choice('a', 'analytics', { on: true }), choice('b', 'advertising')],
    });
    const receipt = alreadyReceipt(about, told);
    expect(v.parse(receiptSchema, receipt)).toEqual(receipt);
    expect(receipt).toMatchObject({
      manager: told.manager,
      layer: 'page-api',
      stage: 'kept',
      wayBack: 'already',
    });
    expect(grantedOf([receipt])[0]?.purposes.map(({ purpose }) => purpose)).toEqual(['analytics']);
    expect(takesBack(receipt, about.wish)).toBe(true);
  });

  it('of a site with a long name has an id that fits', () => {
    const receipt = withdrawalReceipt({ ...about, site: `${'a'.repeat(249)}.com` }, 'none', null);
    expect(v.safeParse(receiptSchema, receipt).success).toBe(true);
  });
});
