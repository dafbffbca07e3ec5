import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../src/core/letters/calendar.ts';

const entry = {
  id: 'a-b',
  day: '2026-02-28',
  title: 'Due',
  text: 'Text',
  at: Date.UTC(2026, 0, 5, 12),
};

/** What a calendar reads: lines put together again, values by name, text taken back from its writing. */
function read(file: string): Map<string, string> {
  const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n');
  return new Map(
    lines.filter(Boolean).map((line) => {
      const [name = '', ...value] = line.split(':');
      return [
        name,
        value.join(':').replace(/\\([\\;,nN])/g, (_, one: string) => (/n/i.test(one) ? '\n' : one)),
      ];
    }),
  );
}

describe('the calendar file', () => {
  it('is one whole day, to the day after', () => {
    const told = read(calendarFile(entry));
    expect(told.get('DTSTART;VALUE=DATE')).toBe('20260228');
    expect(told.get('DTEND;VALUE=DATE')).toBe('20260301');
    expect(told.get('DTSTAMP')).toBe('20260105T120000Z');
    expect(told.get('UID')).toBe('a-b@fairshare');
  });

  it('keeps every text and every line within bounds, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (title, text) => {
          const file = calendarFile({ ...entry, title, text });
          for (const line of file.split('\r\n'))
            expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
          expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
          const plain = (told: string) =>
            told.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f]/g, '');
          const told = read(file);
          expect(told.get('SUMMARY')).toBe(plain(title));
          expect(told.get('DESCRIPTION')).toBe(plain(text));
          expect([...told.keys()].filter((name) => name === 'BEGIN')).toHaveLength(1);
        },
      ),
    );
  });

  it('lets nobody write lines of their own into it', () => {
    const told = read(calendarFile({ ...entry, title: 'x\r\nATTENDEE:mailto:a@b.example' }));
    expect(told.has('ATTENDEE')).toBe(false);
  });
});
