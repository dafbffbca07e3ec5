import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTcData, storedInTc } from '../../../../src/core/consent/tcf/tc-data.ts';

const DATA = {
  cmpId: 10,
  gdprApplies: true,
  eventStatus: 'useractioncomplete',
  tcString: 'CQ',
  purpose: { consents: { 1: true, 8: true }, legitimateInterests: { 2: true, 9: false } },
  vendor: { consents: { 755: true, 12: false }, legitimateInterests: { 755: true, 13: true } },
  specialFeatureOptins: { 1: true },
};

describe('TCData', () => {
  it('is told in our purposes, legitimate interest apart', () => {
    const state = readTcData(DATA);
    expect(state).toEqual({
      cmpId: 10,
      decided: true,
      consents: ['analytics'],
      interests: ['advertising'],
      vendors: 2,
      special: true,
      tcString: 'CQ',
    });
    expect(storedInTc(state)).toEqual({
      advertising: false,
      analytics: true,
      personalisation: false,
      'advertising:legitimate-interest': true,
      'analytics:legitimate-interest': false,
      'personalisation:legitimate-interest': false,
    });
  });

  it('has nothing stored while the dialog is shown', () => {
    expect(storedInTc(readTcData({ ...DATA, eventStatus: 'cmpuishown' }))).toBeNull();
    expect(storedInTc(readTcData({ ...DATA, eventStatus: 'tcloaded' }))).not.toBeNull();
  });

  it('is nothing where the law does not apply, or where it is no TCData', () => {
    for (const data of [{ ...DATA, gdprApplies: false }, { ...DATA, cmpId: '10' }, {}, null, 'x'])
      expect(readTcData(data)).toBeNull();
  });

  it('is of the right types whatever the page tells', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(DATA)), (lie, name) => {
        const state = readTcData({ ...DATA, [name]: lie });
        if (!state) return;
        expect(state.consents.every((one) => typeof one === 'string')).toBe(true);
        expect(typeof state.tcString).toBe('string');
        expect(typeof state.decided).toBe('boolean');
      }),
    );
  });
});
