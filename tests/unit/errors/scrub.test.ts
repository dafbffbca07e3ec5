import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../src/core/errors/places.ts';
import { errorName, scrubMessage } from '../../../src/core/errors/scrub.ts';
import { runs } from '../runs.ts';

const glue = fc.constantFrom(
  '',
  ' ',
  '"',
  "'",
  '(',
  ')',
  ':',
  ', ',
  '/',
  '\n',
  ' of ',
  '“',
  '`',
  '.',
);
const secret = fc.oneof(
  fc.domain(),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.emailAddress(),
  fc.ipV4(),
  fc.integer({ min: 100, max: 9e9 }).map(String),
);
/** A message as errors have them, with something between that must not stay. */
const leaking = fc.tuple(
  fc.constantFrom('Cannot read properties of', 'Failed to fetch', '', 'is not valid JSON', 'x='),
  glue,
  secret,
  glue,
  fc.constantFrom('is not a function', '', 'of undefined', 'more text'),
);

describe('a message that is kept', () => {
  it('holds no host, address, mail address or long number, wherever it stood', () => {
    fc.assert(
      fc.property(leaking, (parts) => {
        const kept = scrubMessage(parts.join(''));
        expect(kept.toLowerCase()).not.toContain(parts[2].toLowerCase());
        expect(kept).not.toMatch(/\d|[a-z][./:@][a-z]/i);
      }),
      runs(2000),
    );
  });

  it('is made of known words only, whatever it was, and is short', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string()), (text) => {
        const kept = scrubMessage(text);
        expect(kept.length).toBeLessThanOrEqual(160);
        expect(kept).toMatch(/^[A-Za-z …()[\].,:;!?]*$/);
        // What was scrubbed once has nothing left to lose.
        expect(scrubMessage(kept)).toBe(kept);
      }),
      runs(2000),
    );
  });

  it('of nothing but letters keeps no word that browsers do not use', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{3,9}$/)), (words) => {
        const strange = words.map((word) => `zz${word}`);
        expect(scrubMessage(strange.join(' '))).toBe('');
      }),
      runs(500),
    );
  });

  it.each([
    [
      "Cannot read properties of undefined (reading 'patient')",
      'Cannot read properties of undefined (reading …',
    ],
    [
      'Unexpected token \'<\', "<h1>Clinic</h1>" is not valid JSON',
      'Unexpected token … is not valid JSON',
    ],
    ['URL constructor: hiv-help is not a valid URL.', 'URL constructor: … is not a valid URL.'],
    ['table.add is not a function', '… is not a function'],
    ['Anna', ''],
    [null, ''],
  ])('%j becomes %j', (message, kept) => expect(scrubMessage(message)).toBe(kept));
});

describe('the name of an error', () => {
  it('is one of those that there are', () => {
    expect(errorName('QuotaExceededError')).toBe('QuotaExceededError');
    fc.assert(
      fc.property(fc.anything(), (name) => {
        expect(errorName(name)).toMatch(/^[A-Za-z]*Error$/);
      }),
      runs(1000),
    );
    expect(errorName('SecretSiteError')).toBe('Error');
  });
});

describe('the places of an error', () => {
  const OWN = 'chrome-extension://abcdefgh/';

  it('are those in files of ours, in both browsers’ ways', () => {
    const chromium = `TypeError: x\n    at look (${OWN}content/isolated.js:1:2345)\n    at https://site.example/app.js:7:8\n    at async ${OWN}assets/place.svelte.js:2:3`;
    expect(placesOf(chromium, OWN)).toEqual([
      'content/isolated.js:1:2345',
      'assets/place.svelte.js:2:3',
    ]);
    const firefox = `look@${OWN}background/index.js:1:7\nanonymous@https://site.example/:1:1`;
    expect(placesOf(firefox, OWN)).toEqual(['background/index.js:1:7']);
  });

  it('name no host and no page, whatever the stack says', () => {
    const line = fc
      .tuple(
        fc.constantFrom('at f (', `at ${OWN}`, `f@${OWN}content/`, OWN, 'x@'),
        secret,
        fc.constantFrom('', ':1:2', '.js:1:2', ')'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        for (const place of placesOf(lines.join('\n'), OWN))
          expect(place).toMatch(
            /^(?:background|content|popup|assets|dashboard)\/[\w-]+(?:\.svelte)?\.js:\d+:\d+$/,
          );
      }),
      runs(1000),
    );
    expect(placesOf(`at ${OWN}content/clinic.example.js:1:1`, OWN)).toEqual([]);
    expect(placesOf('at https://site.example/content/main.js:1:1', '')).toEqual([]);
  });
});
