import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTcData } from '../../src/core/consent/tcf/tc-data.ts';
import { readTcString } from '../../src/core/consent/tcf/tc-string.ts';
import { parseErrors } from '../../src/core/errors/ring.ts';
import { readHeader } from '../../src/core/export/backup.ts';
import { addressTokens } from '../../src/core/identifiers/address-tokens.ts';
import { expiryOf } from '../../src/core/identifiers/cookie-text.ts';
import { readAddress } from '../../src/core/knowledge/read-address.ts';
import { readingsOf } from '../../src/core/leaks/readings.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/core/model/settings.ts';
import { readMonthCopy, readWishesCopy } from '../../src/core/model/shadow.ts';
import { readWaiting } from '../../src/core/preferences/waiting.ts';
import { parseMessage } from '../../src/core/protocol/messages.ts';
import { parseWitnesses } from '../../src/core/protocol/shapes.ts';
import { siteOf, webHost } from '../../src/core/web/site-of.ts';
import { runs } from './runs.ts';

/** Values with the names that matter to a parser in them, deep, and with what prototypes are made of. */
const names = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'name',
    'ask',
    'part',
    'site',
    'purposes',
    'tcString',
    'stored',
    'constructor',
    'toString',
    '__proto__',
  ),
);
const value = fc.oneof(
  fc.anything({
    key: names,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
  }),
  fc.dictionary(names, fc.anything({ key: names })),
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.json(),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.base64String(),
  fc.string().map((words) => `%${words}%25{"a":${words}`),
);

const OF_VALUES: Record<string, (raw: unknown) => unknown> = {
  messages: parseMessage,
  settings: parseSettings,
  'errors that are kept': parseErrors,
  'choices that wait': readWaiting,
  'what others say is stored': parseWitnesses,
  'TC data': readTcData,
};
const OF_TEXT: Record<string, (raw: string) => unknown> = {
  'TC strings': readTcString,
  'copies of wishes': readWishesCopy,
  'copies of a month': readMonthCopy,
  'cookies as they are set': (raw) => expiryOf(raw, 0),
  'marks in addresses': addressTokens,
  'outlines of addresses': readAddress,
  'codings in contents': readingsOf,
  hosts: siteOf,
  addresses: webHost,
};

describe('whatever comes', () => {
  it.each(Object.entries(OF_VALUES))('the parser of %s throws nothing', (_, parse) => {
    fc.assert(
      fc.property(value, (raw) => {
        expect(() => parse(raw)).not.toThrow();
        expect(({} as { evil?: unknown }).evil).toBeUndefined();
      }),
      runs(500),
    );
  });

  it.each(Object.entries(OF_TEXT))('the parser of %s throws nothing', (_, parse) => {
    fc.assert(
      fc.property(text, (raw) => {
        expect(() => parse(raw)).not.toThrow();
      }),
      runs(500),
    );
  });

  it('the parser of backups throws nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
        expect(() => readHeader(bytes)).not.toThrow();
      }),
      runs(500),
    );
  });

  it('settings stay whole', () => {
    fc.assert(
      fc.property(value, (raw) => {
        expect(Object.keys(parseSettings(raw)).sort()).toEqual(
          Object.keys(DEFAULT_SETTINGS).sort(),
        );
      }),
      runs(500),
    );
  });
});
