import { describe, expect, it } from 'vitest';
import { partnersNamed } from '../../../src/core/consent/partners.ts';

describe('how many companies a dialog names', () => {
  it.each([
    ['We and our 842 partners store and access information', 842],
    ['We and our 1,342 trusted partners process data', 1342],
    ['Wir und unsere 1.024 Partner verarbeiten Daten', 1024],
    ['Nous et nos 231 partenaires', 231],
    ['Noi e 867 fornitori selezionati', 867],
    ['My i nasi 640 partnerzy', 640],
    ['My oraz 640 zaufanych partnerów', 640],
    ['Kami dan 12 mitra kami', 12],
    ['Since 2014 we use cookies', null],
    ['Cookies are kept for 13 months', null],
    ['', null],
  ])('%s', (text, count) => {
    expect(partnersNamed(text)).toBe(count);
  });
});
