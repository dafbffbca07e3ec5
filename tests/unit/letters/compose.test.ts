import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeLetter, ITEMS, suggestKind } from '../../../src/core/letters/compose.ts';
import { companyFacts, NO_FACTS, siteFacts } from '../../../src/core/letters/facts.ts';
import { kindsUnder } from '../../../src/core/letters/laws/index.ts';
import { LAWS, LETTER_KINDS } from '../../../src/core/model/letter.ts';
import { siteReport } from '../../../src/core/report/site-report.ts';
import { letter, load, NOON, receipt, request, seen, SITE } from '../rows.ts';

const keys = new Set(
  Object.keys(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as object),
);
const visits = [load(1), load(2, { day: '2026-01-06' })];
const [first = load(1), second = load(2)] = visits;
const observations = [
  request(first, 'px.ads.example', { company: 'Ads Corp', activities: ['advertising'] }),
  request(second, 'stats.example', { company: 'Stats Ltd', activities: ['analytics'] }),
  seen(first, 'field', 'email', { data: 'email', required: true }),
  seen(first, 'leak', 'email>px.ads.example', {
    data: 'email',
    host: 'px.ads.example',
    channel: 'fetch',
    coding: 'sha256',
    when: 'before',
    party: 'third',
    company: 'Ads Corp',
    activities: ['advertising'],
    reach: 0.2,
  }),
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
const facts = siteFacts(siteReport(SITE, visits, observations, [broken]), visits);
const told = (composed: ReturnType<typeof composeLetter>) =>
  composed.paragraphs.flatMap(({ lines, items }) => [...lines, ...items]);

describe('a letter', () => {
  it('tells companies, days and kinds', () => {
    const text = JSON.stringify(composeLetter(letter(), facts));
    for (const word of [
      'Ads Corp',
      'Stats Ltd',
      '"email"',
      SITE,
      String(first.at),
      String(second.at),
    ])
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

  it('to a company tells the sites', () => {
    const seenOn = [{ site: SITE, first: NOON, last: NOON + 1, loads: 2 }];
    const lines = told(
      composeLetter(
        letter({ site: null, company: 'Ads Corp' }),
        companyFacts(seenOn, ['advertising'], 'Ads Corp'),
      ),
    );
    expect(lines).toContainEqual({
      key: 'letterSeenOnItem',
      words: [{ text: SITE }, { day: NOON }, { day: NOON + 1 }],
    });
    expect(lines.map(({ key }) => key)).not.toContain('letterVisits');
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
