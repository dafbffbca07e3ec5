import { describe, expect, it } from 'vitest';
import { mayBeConsent } from '../../../src/core/consent/hint.ts';
import { DECOYS } from './lexicon/decoys.ts';
import { SAMPLES } from './lexicon/samples.ts';

describe.each(SAMPLES)('$language', ({ dialogs, wall }) => {
  it('no dialog is passed over', () => {
    expect([...dialogs, wall ?? 'cookie'].filter((text) => !mayBeConsent(text))).toEqual([]);
  });
  it('nor without its foreign words', () => {
    // "Cookie" is said almost everywhere: what speaks of it in its own words only must be found as well.
    const own = dialogs.map((text) => text.replace(/cookie\w*|consent\w*|privacy|gdpr/gi, ''));
    expect(own.filter((text) => !mayBeConsent(text)).length).toBeLessThan(own.length);
  });
});

it('much of what is on pages says nothing of it', () => {
  const { shop } = DECOYS;
  const plain = [
    'Home News Sports Culture Weather Search Log in Subscribe',
    'Startseite Nachrichten Sport Kultur Wetter Suche Anmelden',
    'Free delivery on orders over 50. Today only! Shop now',
    ...(shop ?? []).filter((text) => !/cookie/i.test(text)),
  ];
  expect(plain.filter(mayBeConsent)).toEqual([]);
});
