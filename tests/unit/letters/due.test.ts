import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueOf, endOf, laterOf, standingOf } from '../../../src/core/letters/due.ts';
import { LAWS, LETTER_KINDS } from '../../../src/core/model/letter.ts';
import { kindsUnder, lawOf, suggestLaw } from '../../../src/core/letters/laws/index.ts';
import { letter } from '../rows.ts';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the last day for an answer', () => {
  it.each([
    // GDPR: the same day a month later, the last one of a shorter month, never on a weekend.
    ['gdpr', 'access', '2026-03-10', '2026-04-10'],
    ['gdpr', 'erasure', '2026-01-31', '2026-03-02'],
    ['gdpr', 'objection', '2028-01-31', '2028-02-29'],
    ['uk-gdpr', 'access', '2026-09-03', '2026-10-05'],
    ['ccpa', 'access', '2026-01-01', '2026-02-15'],
    // Fifteen working days are three weeks.
    ['ccpa', 'do-not-sell', '2026-01-05', '2026-01-26'],
    ['ccpa', 'do-not-sell', '2026-01-03', '2026-01-23'],
    ['lgpd', 'access', '2026-01-01', '2026-01-16'],
    ['lgpd', 'erasure', '2026-01-01', '2026-01-31'],
    ['pdp', 'withdrawal', '2026-01-30', '2026-02-02'],
    ['fadp', 'access', '2026-01-01', '2026-01-31'],
  ] as const)('%s %s, sent on %s: %s', (law, kind, sent, due) => {
    expect(dueOf({ law, kind }, sent)).toBe(due);
  });

  it('is later where the company asked for more time, by the law alone', () => {
    const sent = letter({ status: 'sent' });
    expect(laterOf(sent, '2026-03-10')).toBe('2026-06-10');
    expect(laterOf({ ...sent, law: 'ccpa' }, '2026-01-01')).toBe('2026-04-01');
    expect(laterOf({ ...sent, law: 'lgpd' }, '2026-01-01')).toBeNull();
  });

  it('always lies behind the day of sending, and on a working day where the law rests', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...LAWS),
        fc.constantFrom(...LETTER_KINDS),
        (sent, law, kind) => {
          const due = dueOf({ law, kind }, sent);
          expect(due > sent).toBe(true);
          if (lawOf(law).rests) expect([0, 6]).not.toContain(new Date(due).getUTCDay());
          const later = laterOf(letter({ law, kind }), sent);
          if (later !== null) expect(later > due).toBe(true);
        },
      ),
    );
  });

  it('adds months as calendars do', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 24 }), (start, months) => {
        const end = endOf(start, { months }, false);
        const [y = 0, m = 0, d = 0] = start.split('-').map(Number);
        const [ey = 0, em = 0, ed = 0] = end.split('-').map(Number);
        expect(ey * 12 + em - (y * 12 + m)).toBe(months);
        expect(ed === d || (ed < d && new Date(Date.UTC(ey, em, 0)).getUTCDate() === ed)).toBe(
          true,
        );
      }),
    );
  });

  it('makes a sent letter overdue the day after, and no other', () => {
    const sent = letter({ status: 'sent', due: '2026-02-05' });
    expect(standingOf(sent, '2026-02-05')).toBe('sent');
    expect(standingOf(sent, '2026-02-06')).toBe('overdue');
    expect(standingOf({ ...sent, status: 'answered' }, '2026-02-06')).toBe('answered');
  });
});

describe('laws', () => {
  it('know access and erasure each; only California the sale, and it no objection', () => {
    for (const law of LAWS)
      expect(kindsUnder(law)).toEqual(expect.arrayContaining(['access', 'erasure']));
    expect(LAWS.filter((law) => kindsUnder(law).includes('do-not-sell'))).toEqual(['ccpa']);
    expect(kindsUnder('ccpa')).not.toContain('objection');
  });

  it.each([
    [['en-US'], 'Europe/Berlin', 'gdpr'],
    [['en-US'], 'Europe/London', 'uk-gdpr'],
    [['de'], 'Europe/Zurich', 'fadp'],
    [['en-US'], 'America/Los_Angeles', 'ccpa'],
    [['pt-BR'], 'UTC', 'lgpd'],
    [['id'], 'UTC', 'pdp'],
    [['en-GB', 'de'], 'UTC', 'uk-gdpr'],
    [['de-CH'], 'UTC', 'fadp'],
    [['fr'], 'UTC', 'gdpr'],
    [['ja', 'de'], 'Asia/Tokyo', 'gdpr'],
    [['not a tag!'], '', 'gdpr'],
    [['en-US'], 'Europe/Moscow', 'ccpa'],
  ] as const)('are suggested for %j in %s: %s', (languages, zone, law) => {
    expect(suggestLaw(languages, zone)).toBe(law);
  });
});
