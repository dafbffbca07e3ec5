import { randomBytes } from 'node:crypto';
import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataKind } from '../../../src/core/model/data-kind.ts';
import { match } from '../../../src/core/leaks/match.ts';
import { DECODERS, readingsOf } from '../../../src/core/leaks/readings.ts';
import { tokensOf } from '../../../src/core/leaks/tokens.ts';
import { CODINGS, PACKINGS } from './codings.ts';
import { runs } from '../runs.ts';

const EMAIL = 'Marie.Keller7@post.example';

const found = (data: DataKind, value: string, part: string | Uint8Array) => {
  const tokens = tokensOf(data, value);
  return tokens ? match(readingsOf(part), [tokens]).map(({ coding }) => coding) : [];
};

describe('a typed address of e-mail', () => {
  const ways = Object.entries(CODINGS);
  it.each(ways)('is found %s in an address', (_, code) => {
    const query = `/px.gif?id=17&e=${encodeURIComponent(code(EMAIL))}&t=1760000000000`;
    expect(found('email', EMAIL, query)).toHaveLength(1);
  });

  it.each(ways)('is found %s in a JSON body', (_, code) => {
    const body = JSON.stringify({ t: 'lead', d: [{ v: code(EMAIL), n: 1 }] });
    expect(found('email', EMAIL, body)).toHaveLength(1);
  });

  it.each(Object.entries(PACKINGS))('is found in a body packed with %s', (_, pack) => {
    const body = pack(JSON.stringify({ em: EMAIL, pad: 'x'.repeat(50) }));
    expect(found('email', EMAIL, new Uint8Array(body))).toEqual(['gzip']);
  });

  it('is found in packed letters of a string, as recorders write them', () => {
    const letters = gzipSync(JSON.stringify({ text: EMAIL })).toString('latin1');
    expect(found('email', EMAIL, JSON.stringify({ cv: '1', data: letters }))).toHaveLength(1);
  });

  const envelope = (packed: Uint8Array, before = '{"event_id":"1"}\n{"type":"x","length":99}\n') =>
    new Uint8Array(Buffer.concat([Buffer.from(before), packed, Buffer.from('\n')]));
  const lines = JSON.stringify([{ text: EMAIL, pad: 'abc'.repeat(40) }]);

  it.each([
    ['zlib', deflateSync(lines)],
    ['zlib, packed least', deflateSync(lines, { level: 1 })],
    ['zlib, packed most', deflateSync(lines, { level: 9 })],
    ['gzip', gzipSync(lines)],
    ['a second stream', Buffer.concat([gzipSync('{"nothing":"in here"}'), gzipSync(lines)])],
  ])('is found behind plain lines in %s', (_, packed) => {
    expect(found('email', EMAIL, envelope(packed))).toEqual(['gzip']);
  });

  it('is found in packed bytes behind a letter x and a few signs that begin no stream', () => {
    expect(
      found('email', EMAIL, envelope(deflateSync(lines), 'max^ x^y x^2 {"max":1}\n')),
    ).toHaveLength(1);
  });

  it('is not looked for behind any number of beginnings', () => {
    const begins = Buffer.from('x^A '.repeat(250_000));
    expect(readingsOf(new Uint8Array(begins)).length).toBeLessThan(10);
    expect(found('email', EMAIL, envelope(deflateSync(lines), 'x^A '.repeat(50)))).toEqual([]);
  });

  it('is found in the middle of bytes that are no text', () => {
    const body = Buffer.concat([randomBytes(200), Buffer.from(EMAIL), randomBytes(200)]);
    expect(found('email', EMAIL, new Uint8Array(body))).toEqual(['plain']);
  });

  it.each([
    ['plain', EMAIL],
    ['sha256', CODINGS['sha256']?.(EMAIL)],
    ['lower>sha256', CODINGS['lower, sha256']?.(EMAIL)],
    ['upper>sha256', CODINGS['upper, sha256']?.(EMAIL)],
    ['md5>sha256', CODINGS['md5, sha256']?.(EMAIL)],
    ['sha256>base64', CODINGS['sha256 as base64']?.(EMAIL)],
    ['salted', CODINGS['salted']?.(EMAIL)],
    ['lz', CODINGS['lz for addresses']?.(EMAIL)],
    ['base64', CODINGS['base64']?.(EMAIL)],
  ])('is named %s by how it was written', (name, coded) => {
    expect(found('email', EMAIL, `e=${coded}`)).toEqual([name]);
  });

  it('is found by what comes before the @ where that is a value of its own', () => {
    expect(found('email', EMAIL, '{"user":"marie.keller7"}')).toEqual(['part']);
    expect(found('email', EMAIL, 'see marie.keller7 there')).toEqual([]);
  });

  it('is found as Gmail and Meta want it hashed', () => {
    const normal = CODINGS['sha256']?.('annasmith@gmail.com') ?? '';
    expect(found('email', 'Anna.Smith+shop@gmail.com', `em=${normal}`)).toEqual(['normal>sha256']);
  });
});

describe('every coding', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9.]{4,16}[a-z0-9]$/);
  const domain = fc.constantFrom('post.example', 'mail.example.org', 'web.example.co.uk');
  it('is found, whatever the address', () => {
    fc.assert(
      fc.property(
        name,
        domain,
        fc.constantFrom(...Object.keys(CODINGS)),
        fc.constantFrom('query', 'json'),
        (local, at, coding, where) => {
          const value = `${local}@${at}`;
          const coded = CODINGS[coding]?.(value) ?? '';
          const part =
            where === 'query'
              ? `?a=1&e=${encodeURIComponent(coded)}&z=2`
              : JSON.stringify({ a: 1, e: coded, z: [2] });
          expect([coding, found('email', value, part).length]).toEqual([coding, 1]);
        },
      ),
      runs(120, 20_000),
    );
  });

  it('is not found in text of chance', () => {
    const tokens = [
      tokensOf('email', EMAIL),
      tokensOf('phone', '+49 170 1234567'),
      tokensOf('name', 'Marie Keller'),
      tokensOf('address', 'Lindenallee 47'),
    ].flatMap((one) => one ?? []);
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 300 }), fc.base64String({ maxLength: 400 })),
        (text) => {
          expect(match(readingsOf(text), tokens)).toEqual([]);
        },
      ),
      runs(300, 20_000),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        expect(match(readingsOf(bytes), tokens)).toEqual([]);
      }),
      runs(300, 20_000),
    );
  });
});

describe('other data', () => {
  it.each<[DataKind, string, string]>([
    ['phone', '0170 1234567', 'ph=01701234567'],
    ['phone', '+49 170 1234567', 'ph=%2B491701234567'],
    ['phone', '+49 (170) 123-4567', '{"phone":"491701234567"}'],
    ['phone', '0170 1234567', `ph=${CODINGS['sha256']?.('+491701234567')}`],
    ['phone', '(212) 555-0142', `ph=${CODINGS['sha256']?.('12125550142')}`],
    ['phone', '070-123 45 67', '{"phone":"+46701234567"}'],
    ['phone', '070-123 45 67', 'p=%2B46+70+123+45+67'],
    ['phone', '070-123 45 67', 'p=46701234567'],
    ['phone', '+46 (0)70 123 45 67', '{"tel":"0701234567"}'],
    ['phone', '+46701234567', 'tel=0046701234567'],
    ['phone', '0701234567', '{"t":"(070) 123-4567"}'],
    ['birth-date', '1990-04-12', 'db=19900412'],
    ['birth-date', '12.04.1990', '{"dob":"1990-04-12"}'],
    ['birth-date', '1990-04-12', `db=${CODINGS['sha256']?.('19900412')}`],
    ['name', 'Marie Keller', 'n=Marie+Keller'],
    ['name', 'Marie Keller', '{"ln":"keller"}'],
    ['name', 'Kowalczyk', '{"name":"Kowalczyk","x":1}'],
    ['name', 'Marie Keller', `fn=${CODINGS['sha256']?.('marie')}`],
    ['name', 'Smith', '{"lastName":"Smith","x":1}'],
    ['name', 'Smith', 'ud[ln]=smith&x=1'],
    ['name', 'Max', '{"fullName":"Max","user":{"first_name":"Max"}}'],
    ['name', 'Li', '{"user":{"family_name":"Li"}}'],
    ['name', 'Weber', 'nachname=Weber'],
    ['postal-code', '10115', '{"zip":10115,"x":1}'],
    ['postal-code', '10115', 'address%5Bpostal_code%5D=10115'],
    ['postal-code', '10115', '{"d":"{\\"plz\\":\\"10115\\"}"}'],
    ['address', 'Lindenallee 47', '{"t":"lead","d":{"v":"Lindenallee 47"}}'],
    ['address', 'Hannover', 'city=hannover'],
    ['postal-code', 'SW1A 1AA', 'zip=sw1a%201aa'],
    ['payment-card', '4111 1111 1111 1111', 'card=4111111111111111'],
    ['bank-account', 'DE89 3704 0044 0532 0130 00', '{"iban":"DE89370400440532013000"}'],
    ['national-id', '44051401359', 'id=44051401359'],
  ])('%s %s is found in %s', (data, value, part) => {
    expect(found(data, value, part)).toHaveLength(1);
  });

  it.each<[DataKind, string, string]>([
    ['name', 'Marie', 'title=Marie Curie, physicist'],
    ['name', 'Kowalczyk', '<p>Kowalczyk wins</p>'],
    ['name', 'Kowalczyk', '{"tags":["sport","Kowalczyk"]}'],
    ['address', 'Hannover', 'ref=https://news.example/hannover/fair'],
    ['address', 'Hannover', 'title=Weather in Hannover today'],
    ['age', '42', 'size=42'],
    ['postal-code', '22765', 'z=22765'],
    ['postal-code', '22765', '{"price":22765,"zip":22766}'],
    ['name', 'Smith', '{"title":"Smith","tags":["Smith"]}'],
    ['name', 'Smith', 'name=Smithers&q=smith'],
    ['name', 'Max', '{"name":"max","value":3}'],
    ['name', 'Max', '{"metricName":"max","unit_name":"max"}'],
    ['address', 'Paris', 'city=paris'],
    ['phone', '+46701234567', 'id=99701234567'],
    ['phone', '070-123 45 67', 'id=ab46701234567cd'],
    ['phone', '070-123 45 67', 'at=1701234567890'],
    ['income', '52000', 'w=52000'],
    ['phone', '0170 1234567', 't=1760170123456789'],
    ['birth-date', '1990-04-12', 'v=1990'],
    ['birth-date', '1990-04-12', 'id=8199004123'],
    ['password', 'correct horse battery', 'p=correct horse battery'],
    ['health', 'asthma', '/advice/asthma?page=asthma-help'],
  ])('%s %s is not found in %s', (data, value, part) => {
    expect(found(data, value, part)).toEqual([]);
  });
});

describe('what pages may send instead', () => {
  const tokens = [tokensOf('email', EMAIL)].flatMap((one) => one ?? []);
  const size = (part: string | Uint8Array) =>
    readingsOf(part).reduce((sum, { text }) => sum + text.length, 0);

  it('stays bounded where packed data grows without end', () => {
    const bomb = gzipSync(Buffer.alloc(16_000_000));
    expect(size(new Uint8Array(bomb))).toBeLessThan(8_000_000);
    const nested = gzipSync(gzipSync(Buffer.alloc(8_000_000)));
    expect(size(new Uint8Array(nested))).toBeLessThan(8_000_000);
  });

  it('stays bounded where a body is huge', () => {
    expect(size('a=1&'.repeat(2_000_000))).toBeLessThan(8_000_000);
    expect(size(`${'QUJD'.repeat(500_000)}`)).toBeLessThan(8_000_000);
    expect(size('%41'.repeat(700_000))).toBeLessThan(8_000_000);
  });

  it.each([
    ['damaged gzip', new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 255, 255])],
    ['damaged zlib', new Uint8Array([0x78, 0x9c, 255, 255, 255, 255, 0, 1, 2, 3])],
    ['broken percent', '%E0%A4%A&e=%zz%'],
    ['keys of prototypes', '{"__proto__":{"constructor":"x"},"toString":"y","hasOwnProperty":1}'],
    ['entities beyond Unicode', '&#99999999;&#xFFFFFF;&constructor;'],
    ['lone halves of letters', '\\ud800\\udfff\\uzzzz\\'],
    ['nothing', ''],
  ])('is read without an error: %s', (_, part) => {
    expect(match(readingsOf(part), tokens)).toEqual([]);
  });

  it('is still found behind it', () => {
    expect(match(readingsOf(`%E0%A4%A&e=${EMAIL}`), tokens)).toHaveLength(1);
    const cut = gzipSync(JSON.stringify({ em: EMAIL, pad: randomBytes(3000).toString('hex') }));
    expect(match(readingsOf(new Uint8Array(cut.subarray(0, 1500))), tokens)).toHaveLength(1);
  });

  it('has one decoder for each coding', () => {
    expect(new Set(DECODERS).size).toBe(DECODERS.length);
  });
});

describe('what is sent in two halves', () => {
  const address = 'Mia@post.example';
  it.each([
    '/p?u=mia&d=post.example',
    '{"mailbox":"mia","provider":"post.example"}',
    '{"m":["mia","post.example"]}',
    '<c><user>Mia</user><domain>post.example</domain></c>',
    '{\\"u\\":\\"mia\\",\\"d\\":\\"post.example\\"}',
  ])('an address in %s is found', (part) =>
    expect(found('email', address, part)).toEqual(['part']),
  );

  it.each([
    '{"names":["Mia","Keller"]}',
    '{"names":["Keller", "Mia"]}',
    '<lead><first>Mia</first><last>Keller</last></lead>',
    '/p?a=mia&b=keller',
  ])('a name in %s is found', (part) =>
    expect(found('name', 'Mia Keller', part)).toEqual(['part']),
  );

  it.each([
    ['email', address, '/p?u=mia&d=other.example'],
    ['email', address, '/p?u=mia2&d=post.example'],
    ['email', address, `/p?u=mia&pad=${'x'.repeat(200)}&d=post.example`],
    ['email', address, 'Mia reads post.example every day'],
    ['name', 'Mia Keller', '<p>Mia and the team</p><p>Keller, chapter one</p>'],
    ['name', 'Mia Keller', '{"words":["mia culpa","keller assel"]}'],
    ['name', 'A B', '{"list":["a","b"]}'],
    ['name', 'De En', '/p?l=de&ui=en'],
  ] as const)('%s %s is not in %s', (data, value, part) =>
    expect(found(data, value, part)).toEqual([]),
  );

  it('are found in either order, wherever they stand, and never one without the other', () => {
    const filler = fc.string({ maxLength: 30 }).map((text) => text.replace(/[^a-c]/g, ''));
    fc.assert(
      fc.property(filler, filler, fc.boolean(), (before, between, turned) => {
        const [a, b] = turned ? ['kim', 'mia'] : ['mia', 'kim'];
        const part = `${before}&x=${a}&${between}=${between}&y=${b}&z=1`;
        expect(found('name', 'Mia Kim', part)).toEqual(['part']);
        expect(found('name', 'Mia Kim', part.replace(`=${b}`, `=${b}x`))).toEqual([]);
      }),
    );
  });
});
