import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsOf } from '../../../src/core/identifiers/entropy.ts';
import { identifiersIn, isIdentifier } from '../../../src/core/identifiers/identifier.ts';

const UUID = '7d9f2c1e-4b8a-4e63-9c05-1f2a3b4c5d6e';
const HEX16 = '9f3b7c2a1d8e4f60';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const json = JSON.stringify;

describe('an identifier', () => {
  it.each([
    ['_ga', 'GA1.2.1033501218.1368477899'],
    ['_any', 'GA1.1.948630123.1736853118'],
    ['_fbp', 'fb.1.1596403881668.1116446470'],
    ['_gcl_au', '1.1.1234598760.1690000000'],
    ['_clck', '1k4d9z|2|fxx|0|1234'],
    ['visitor', UUID],
    ['v', UUID.replaceAll('-', '')],
    ['v', UUID.toUpperCase()],
    ['hubspotutk', `${HEX16}${HEX16}`],
    ['_pk_id.1.1fff', `${HEX16}.1690000000.`],
    ['_sp_id.1fff', `${UUID}.1690000000.1.1690000000..`],
    ['ajs_anonymous_id', `%22${UUID}%22`],
    ['mp_x_mixpanel', encodeURIComponent(json({ distinct_id: `$device:${UUID}` }))],
    ['ph_x_posthog', json({ distinct_id: UUID, $sesid: [1690000000000, UUID, 1690000000000] })],
    ['AMP_x', base64(encodeURIComponent(json({ deviceId: UUID, sessionId: 1690000000000 })))],
    ['_hjSessionUser_1', base64(json({ id: UUID, created: 1690000000000 }))],
    ['rl_anonymous_id', `RS_ENC_v3_${base64(json(UUID))}`],
    ['bcookie', `"v=2&${UUID}"`],
    ['ads', `ID=${HEX16}:T=1690000000:S=ALNI_MbK3xQ9`],
    ['id', 'V1StGXR8_Z5jdHi6B-myT'],
    ['id', '01ARZ3NDEKTSV4RRFFQ69G5FAV'],
    ['id', '0ujtsYcgvSTl8PAuAdqWYSMnLOv'],
    ['id', 'cjld2cjxh0000qzrmn831i7rn'],
    ['id', '1734509827316482975'],
    ['ahoy_visitor_token', UUID],
    ['settings', json({ v: 1, user: { id: UUID }, at: 1690000000000 })],
  ])('is %s=%s', (name, value) => {
    expect(isIdentifier(name, value)).toBe(true);
  });

  it.each([
    ['lang', 'de-DE'],
    ['locale', 'zh-Hant-TW'],
    ['eTag', `W/"${HEX16}${HEX16}"`],
    ['rl_page_init_referrer', `RS_ENC_v3_${base64(json('$direct'))}`],
    ['theme', 'solarized-dark-high-contrast'],
    ['tz', 'America/Argentina/Buenos_Aires'],
    ['consent', 'necessary%3A1%2Cstats%3A0'],
    ['euconsent-v2', 'CPzHq4APzHq4AAHABBENDKCgAP_AAH_AACiQJTtf_X__b2_r'],
    ['OptanonConsent', `isGpcEnabled=0&consentId=${UUID}&interactionCount=1`],
    ['csrftoken', 'gW8iX0FyXZ3m9cQ1pT7kL2vB5nR4sD6h'],
    ['PHPSESSID', 'k3j4h5k3j4h5k3j4h5k3j4h5k3'],
    ['cartId', UUID],
    ['shop', json({ cart: UUID, currency: 'CHF' })],
    ['access', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5NXgL0n3I9'],
    ['seen', '2024-01-02T03:04:05.678Z'],
    ['at', '1690000000000'],
    ['at', '20240102030405'],
    ['visits', '1690000000.1690003600'],
    ['visits', json({ first: 1690000000, last: 1690003600 })],
    ['flag', 'feature-flag-dark-mode-enabled'],
    ['mode', 'backgroundColorHeaderMenuOpenState'],
    ['wort', 'Donaudampfschifffahrtsgesellschaft'],
    ['slowo', 'szczegolowe-ustawienia-przegladarki'],
    ['agent', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/120.0.0.0'],
    ['place', '{"latitude":47.37688612345,"longitude":8.54169412345}'],
    ['draft', 'Dear Sir, my order is 123456789012 and my number 0791234567'],
    ['app', 'v12.34.5+build.20240102'],
    ['file', 'main.8f3a2b1c9d.js'],
    ['img', 'https://cdn.site.example/a/8f3a2b1c9d0e.png?x=1'],
    ['path', '/products/blue-shirt-8f3a2b1c9d0e'],
    ['emoji', '{"lang":"en","etag":"W/\\"8f3a2b1c9d0e\\"","count":1800}'],
    ['todos', json([{ id: UUID }, { id: `${HEX16}` }])],
    ['viewed', json([7234567890123, 7234567890124, 7234567890125, 7234567890126, 7234567890127])],
    ['size', '1280x800'],
    ['zoom', '1.2345678901234'],
    ['empty', '00000000-0000-0000-0000-000000000000'],
    ['pad', '000000000000'],
    ['keys', 'abcdefghijklmnop'],
    ['keys', '0123456789abcdef'],
    ['mail', 'marie.88a5@post.example'],
    ['_ga', ''],
  ])('is not %s=%s', (name, value) => {
    expect(isIdentifier(name, value)).toBe(false);
  });

  it('is named as it would be written elsewhere', () => {
    expect(identifiersIn(encodeURIComponent(json({ id: UUID })))).toEqual([UUID]);
    expect(identifiersIn(`GA1.2.1033501218.1368477899`)).toEqual(['1033501218.1368477899']);
    expect(identifiersIn(`${UUID}.${UUID}.${HEX16}`)).toEqual([UUID, HEX16]);
  });
});

/** Texts as random generators make them. */
const drawn = (alphabet: string, length: number) =>
  fc
    .array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length })
    .map((letters) => letters.join(''));
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const BASE62 = `0123456789${LOWER}${LOWER.toUpperCase()}`;

describe('the estimate', () => {
  it.each([
    ['hexadecimal', '0123456789abcdef', 32],
    ['base 36', `0123456789${LOWER}`, 24],
    ['base 62', BASE62, 22],
    ['base 64', `${BASE62}-_`, 21],
  ])('finds at least 95 of 100 random %s marks', (_, alphabet, length) => {
    const marks = fc.sample(drawn(alphabet, length), { numRuns: 1000, seed: 7 });
    expect(marks.filter((mark) => isIdentifier('x', mark)).length).toBeGreaterThan(950);
  });

  it('never throws, and tells each mark once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const marks = identifiersIn(value);
        expect(new Set(marks).size).toBe(marks.length);
      }),
    );
  });

  it('is never negative and at most 6 bits a character', () => {
    fc.assert(
      fc.property(fc.string(), (token) => {
        const bits = bitsOf(token);
        expect(bits).toBeGreaterThanOrEqual(0);
        expect(bits).toBeLessThanOrEqual(token.length * 6);
      }),
    );
  });

  it.each(['%'.repeat(20_000), '['.repeat(9000), `"${'\\'.repeat(9000)}`, '=&'.repeat(9000)])(
    'gives up on what is built to keep it busy',
    (value) => {
      expect(identifiersIn(value)).toEqual([]);
    },
  );
});
