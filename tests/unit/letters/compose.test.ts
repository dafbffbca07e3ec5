import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeLetter, ITEMS, suggestKind } from '../../../src/core/letters/compose.ts';
import { companyFacts, NO_FACTS, siteFacts } from '../../../src/core/letters/facts.ts';
import { kindsUnder } from '../../../src/core/letters/laws/index.ts';
import { LAWS, LETTER_KINDS } from '../../../src/core/model/letter.ts';
import type { SiteDay } from '../../../src/core/model/sums.ts';
import { emptySiteDay } from '../../../src/core/pipeline/sum.ts';
import { letter, NOON, receipt, SITE } from '../rows.ts';

const keys = new Set(
  Object.keys(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as object),
);
const sums: SiteDay[] = [
  {
    ...emptySiteDay(SITE, '2026-01-05'),
    visits: 2,
    companies: [{ name: 'Ads Corp', known: true, activities: ['advertising'], requests: 3 }],
    names: ['Ads Corp'],
    asked: { email: 1 },
    sent: [{ data: 'email', to: 'Ads Corp', times: 4 }],
  },
  {
    ...emptySiteDay(SITE, '2026-02-07'),
    visits: 1,
    companies: [
      { name: 'Stats Ltd', known: true, activities: ['analytics'], requests: 9 },
      { name: 'Ads Corp', known: true, activities: ['analytics'], requests: 1 },
    ],
    names: ['Stats Ltd', 'Ads Corp'],
  },
];
const broken = receipt({
  id: 'r1',
  stage: 'broken',
  evidence: {
    advertising: {
      verdict: 'broken',
      stored: false,
      contradicted: false,
      active: ['px.ads.example'],
    },
  },
});
const facts = siteFacts(sums, [broken]);
const told = (composed: ReturnType<typeof composeLetter>) =>
  composed.paragraphs.flatMap(({ lines, items }) => [...lines, ...items]);

describe('a letter', () => {
  it('tells companies, days and kinds', () => {
    const text = JSON.stringify(composeLetter(letter(), facts));
    for (const word of ['Ads Corp', 'Stats Ltd', '"email"', SITE, '2026-01-05', '2026-02-07'])
      expect(text).toContain(word);
    expect(told(composeLetter(letter(), facts)).map(({ key }) => key)).toContain('letterBroken');
  });

  it('asks under the article of its law, within its time', () => {
    const lines = told(composeLetter(letter({ law: 'ccpa', kind: 'do-not-sell' }), facts));
    expect(lines).toContainEqual({ key: 'letterUnder_ccpa', words: [{ text: '1798.120' }] });
    expect(lines).toContainEqual({
      key: 'letterTermWorkingDays',
      count: 15,
      words: [{ number: 15 }],
    });
    const brazil = told(composeLetter(letter({ law: 'lgpd', kind: 'erasure' }), facts));
    expect(brazil.map(({ key }) => key)).toContain('letterTermNone');
  });

  it('never offers a document of identity', () => {
    for (const kind of LETTER_KINDS)
      expect(told(composeLetter(letter({ kind }), facts)).map(({ key }) => key)).toContain(
        'letterIdentity3',
      );
  });

  it('to a company tells the sites, and what went to it', () => {
    const other = {
      ...emptySiteDay('other.example', '2026-03-01'),
      visits: 1,
      names: ['Ads Corp'],
    };
    const lines = told(
      composeLetter(
        letter({ site: null, company: 'Ads Corp' }),
        companyFacts('Ads Corp', [...sums, other, emptySiteDay('third.example', '2026-04-01')]),
      ),
    );
    expect(lines.filter(({ key }) => key.startsWith('letterSeenOn'))).toEqual([
      { key: 'letterSeenOn', words: [{ date: '2026-01-05' }, { date: '2026-03-01' }] },
      { key: 'letterSeenOnDayItem', words: [{ text: 'other.example' }, { date: '2026-03-01' }] },
      {
        key: 'letterSeenOnItem',
        words: [{ text: SITE }, { date: '2026-01-05' }, { date: '2026-02-07' }],
      },
    ]);
    expect(lines.map(({ key }) => key)).toContain('letterLeftItem');
    expect(JSON.stringify(lines)).not.toContain('Stats Ltd');
  });

  it('lists companies by their requests, with all that they were there for', () => {
    expect(facts.companies).toEqual([
      { name: 'Stats Ltd', activities: ['analytics'] },
      { name: 'Ads Corp', activities: ['advertising', 'analytics'] },
    ]);
    expect(told(composeLetter(letter(), facts))).toContainEqual({
      key: 'letterVisits',
      count: 3,
      words: [{ number: 3 }, { text: SITE }, { date: '2026-01-05' }, { date: '2026-02-07' }],
    });
  });

  it('names a company of which nothing more is known by its name alone', () => {
    const companies = [{ name: 'host.example', activities: ['unknown' as const] }];
    expect(told(composeLetter(letter(), { ...facts, companies }))).toContainEqual({
      key: 'letterPlainItem',
      words: [{ text: 'host.example' }],
    });
  });

  it('says nothing of a record that is not there', () => {
    const lines = told(composeLetter(letter(), NO_FACTS)).map(({ key }) => key);
    expect(lines).not.toContain('letterNoValues');
    expect(lines).toContain('letterGreeting');
  });

  it('names thirty companies and counts the rest', () => {
    const companies = Array.from({ length: 45 }, (_, n) => ({
      name: `Company ${n}`,
      activities: ['media' as const],
    }));
    const lines = told(composeLetter(letter(), { ...facts, companies }));
    expect(lines.filter(({ key }) => key === 'letterCompanyItem')).toHaveLength(30);
    expect(lines).toContainEqual({ key: 'letterMore', count: 15, words: [{ number: 15 }] });
  });

  it('has words for every sentence, under every law', () => {
    const withdrawn = { ...facts, granted: [{ purpose: 'analytics' as const, since: NOON }] };
    const all = LAWS.flatMap((law) =>
      kindsUnder(law).flatMap((kind) => {
        const composed = composeLetter(letter({ law, kind }), withdrawn);
        expect(composed.paragraphs.flatMap(({ items }) => items).length).toBeGreaterThan(
          ITEMS[kind],
        );
        return [composed.subject, ...told(composed)];
      }),
    );
    const missing = all.filter(
      ({ key, count }) => !keys.has(count === undefined ? key : `${key}_other`),
    );
    expect(missing).toEqual([]);
    for (const prefix of ['letterKind', 'letterSubject'])
      for (const kind of LETTER_KINDS)
        expect(keys).toContain(`${prefix}_${kind.replaceAll('-', '_')}`);
  });
});

describe('the letter that fits', () => {
  it('follows what happened, within the law', () => {
    expect(suggestKind('gdpr', facts)).toBe('objection');
    expect(suggestKind('ccpa', facts)).toBe('do-not-sell');
    expect(suggestKind('gdpr', NO_FACTS)).toBe('access');
    const granted = { ...NO_FACTS, granted: [{ purpose: 'analytics' as const, since: 1 }] };
    expect(suggestKind('gdpr', granted)).toBe('withdrawal');
    expect(suggestKind('ccpa', granted)).toBe('access');
  });
});
