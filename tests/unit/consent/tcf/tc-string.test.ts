import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTcString } from '../../../../src/core/consent/tcf/tc-string.ts';

/** Made with @iabtcf/core 1.5.6: manager 31, one site's vendor list of six companies. */
const NONE = 'CQdWToAQdWToAAfACBENEsFAAAAAAAAAAAYgAAAAAAAA';
/** Consent to 1, 8, 9 and companies 2, 12-15, 755; legitimate interest of 2, 7 and of 12 and 755. */
const SOME = 'CQdWToAQdWToAAfACBENEsFAAIGAAEIAAAYgF5wAwABQAMAA8BeYF5wAgAGALzAA';
/** Special feature 1, consent to 5 and company 2. */
const SPECIAL = 'CQdWToAQdWToAAfACBENEsFIAAgAAAAAAAYgABEAAAAA';

describe('a TC string', () => {
  it('that allows nothing', () => {
    expect(readTcString(NONE)).toEqual({
      cmpId: 31,
      decided: true,
      consents: [],
      interests: [],
      vendors: 0,
      special: false,
      tcString: NONE,
    });
  });

  it('that allows some, its companies told as ranges', () => {
    expect(readTcString(`${SOME}.YAAAAAAAAAAA`)).toMatchObject({
      consents: ['analytics'],
      interests: ['advertising'],
      vendors: 6,
    });
  });

  it('with precise location', () => {
    expect(readTcString(SPECIAL)).toMatchObject({
      special: true,
      consents: ['personalisation'],
      vendors: 1,
    });
  });

  it('that is none, of another version, or cut off', () => {
    for (const text of ['', 'x', 'B' + NONE.slice(1), NONE.slice(0, 30), `${NONE.slice(0, 5)}!`])
      expect(readTcString(text)).toBeNull();
  });

  it('never throws, and is never read for ever', () => {
    const characters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'];
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...characters), maxLength: 400 }),
        (text) => (readTcString(`C${text}`)?.vendors ?? 0) <= 65_535,
      ),
    );
  });
});
