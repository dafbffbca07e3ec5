import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { advance, lengthen, nextOf } from '../../../src/core/letters/status.ts';
import { LETTER_STATUSES, letterSchema, MOST_HISTORY } from '../../../src/core/model/letter.ts';
import { letter, NOON } from '../rows.ts';

const now = { now: NOON, offsetMinutes: 0, text: 'Dear Sir or Madam' };

describe('statuses of a letter', () => {
  it('sending freezes the words and sets the day', () => {
    const sent = advance(letter(), 'sent', now);
    expect(sent).toMatchObject({ status: 'sent', sentAt: NOON, due: '2026-02-05', text: now.text });
  });

  it('counts the day of the person, not of Greenwich', () => {
    const late = { ...now, now: Date.UTC(2026, 0, 5, 23, 30), offsetMinutes: -60 };
    expect(advance(letter(), 'sent', late).due).toBe('2026-02-06');
  });

  it('an answer that was none leaves the first day as it is', () => {
    const sent = advance(letter(), 'sent', now);
    const again = advance(advance(sent, 'answered', now), 'sent', {
      ...now,
      now: NOON + 9e8,
      text: 'x',
    });
    expect(again).toMatchObject({ status: 'sent', sentAt: NOON, due: sent.due, text: now.text });
  });

  it('an abandoned one is taken up where it stood', () => {
    expect(nextOf(advance(letter(), 'abandoned', now))).toEqual(['draft']);
    expect(nextOf(advance(advance(letter(), 'sent', now), 'abandoned', now))).toEqual(['sent']);
  });

  it('more time is given once, while waiting', () => {
    const sent = advance(letter(), 'sent', now);
    const longer = lengthen(sent, 0);
    expect(longer?.due).toBe('2026-04-06');
    expect(longer && lengthen(longer, 0)).toBeNull();
    expect(lengthen(letter(), 0)).toBeNull();
    expect(lengthen({ ...sent, status: 'done' }, 0)).toBeNull();
  });

  it('whatever is said in whichever order, the letter stays valid', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LETTER_STATUSES), { maxLength: 60 }), (said) => {
        const end = said.reduce((one, status) => advance(one, status, now), letter());
        expect(v.is(letterSchema, end)).toBe(true);
        expect(end.history.length).toBeLessThanOrEqual(MOST_HISTORY);
        expect(end.sentAt === null).toBe(end.due === null);
        if (end.status === 'sent') expect(end.sentAt).not.toBeNull();
      }),
    );
  });
});
