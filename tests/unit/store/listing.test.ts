import { describe, expect, it } from 'vitest';
import {
  EDGE_KEYWORDS,
  EDGE_SHORTEST,
  fieldsOf,
  LIMITS,
  listings,
} from '../../../scripts/store/listing.mjs';
import { FEAR, JARGON } from '../locales/banned-words.ts';
import { locales } from '../locales/catalogue.ts';
import { read } from '../sources.ts';

const all = listings();
const english = all.find(({ locale }) => locale === 'en');
const manifest = JSON.parse(read('manifest.json')) as Record<string, string[]>;
/** All that the manifests ask for, now or later; `dns` is added for Firefox. */
const ASKED = [
  ...(manifest['host_permissions'] ?? []),
  ...(manifest['permissions'] ?? []),
  'dns',
  ...(manifest['optional_permissions'] ?? []),
];
const FORBIDDEN = ['fairshare', 'chrome', 'firefox', 'edge'];

const textsOf = ({ summary, purpose, description, permissions, privacy }: (typeof all)[number]) => [
  summary,
  purpose,
  ...description,
  ...Object.values(permissions),
  ...privacy,
];

it('every language of the extension has its texts', () => {
  expect(all.map(({ locale }) => locale)).toEqual(locales);
  expect(locales).toHaveLength(12);
});

describe.each(all)('the texts in $locale', (listing) => {
  const { permissions, keywords } = listing;

  it.each(['chrome', 'edge', 'firefox'] as const)('fit into the forms of %s', (store) => {
    const fields = fieldsOf(store, listing);
    const { permission = Infinity, keyword = Infinity, ...limits } = LIMITS[store];
    for (const [field, most] of Object.entries(limits)) {
      expect(fields[field], field).not.toBe('');
      expect(fields[field]?.length, field).toBeLessThanOrEqual(most);
    }
    for (const why of Object.values(permissions))
      expect(why.length).toBeLessThanOrEqual(permission);
    for (const word of keywords) expect(word.length).toBeLessThanOrEqual(keyword);
  });

  it('are long enough for Edge, with no more search terms than it takes', () => {
    expect(fieldsOf('edge', listing)['description']?.length).toBeGreaterThanOrEqual(EDGE_SHORTEST);
    expect(keywords.length).toBeLessThanOrEqual(EDGE_KEYWORDS);
    expect(new Set(keywords).size).toBe(keywords.length);
    for (const word of keywords) expect(FORBIDDEN).not.toContain(word.toLowerCase());
  });

  it('say what each permission is for, and no other', () => {
    expect(Object.keys(permissions)).toEqual(ASKED);
    expect(new Set(Object.values(permissions)).size).toBe(ASKED.length);
  });

  it('say all that the English ones say', () => {
    for (const part of ['description', 'privacy', 'keywords'] as const)
      expect(listing[part]).toHaveLength(english?.[part].length ?? 0);
    for (const text of textsOf(listing)) expect(text).toBe(text.trim());
    expect(textsOf(listing).filter((text) => text === '')).toEqual([]);
  });

  it('are in this language', () => {
    if (listing === english) return;
    const theirs = new Set(english ? textsOf(english) : []);
    expect(textsOf(listing).filter((text) => theirs.has(text))).toEqual([]);
  });

  it('do not shout', () => {
    const loud = textsOf(listing).filter((text) => /!|！|\b[A-Z]{5,}\b/.test(text));
    expect(loud).toEqual([]);
  });
});

describe('the English texts for the stores', () => {
  const texts = english ? textsOf(english) : [];
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
  const words = new Intl.Segmenter('en', { granularity: 'word' });

  it('have no jargon', () => {
    const found = texts.flatMap((text) => JARGON.flatMap(([word]) => word.exec(text)?.[0] ?? []));
    expect(found).toEqual([]);
  });

  it('neither frighten nor shame, and claim no more than was checked', () => {
    expect(texts.flatMap((text) => FEAR.flatMap((word) => word.exec(text)?.[0] ?? []))).toEqual([]);
  });

  it('have no long sentences', () => {
    const long = texts
      .flatMap((text) => [...sentences.segment(text)])
      .map(({ segment }) => segment)
      .filter((one) => [...words.segment(one)].filter((word) => word.isWordLike).length > 24);
    expect(long).toEqual([]);
  });
});

it('the answers about data name every kind that Chrome asks about', () => {
  const answers = JSON.parse(read('store/answers.json')) as { handled: Record<string, string> };
  expect(Object.keys(answers.handled)).toEqual([
    'personally identifiable information',
    'health information',
    'financial and payment information',
    'authentication information',
    'personal communications',
    'location',
    'web history',
    'user activity',
    'website content',
  ]);
  const { required } = (
    JSON.parse(read('manifest.json')) as {
      browser_specific_settings: {
        gecko: { data_collection_permissions: { required: string[] } };
      };
    }
  ).browser_specific_settings.gecko.data_collection_permissions;
  expect(required).toEqual(['none']);
});
