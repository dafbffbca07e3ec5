import { describe, expect, it } from 'vitest';
import { FRESH, WINDOW, factsOf } from '../../../src/core/score/facts.ts';
import { load, receipt, request, SITE } from '../rows.ts';

const visits = Array.from({ length: WINDOW + 5 }, (_, n) => load(n));
const nth = (n: number) => visits[visits.length - n]!;
const weightOf = (n: number) =>
  factsOf(SITE, visits, [request(nth(n), 'ads.example')], [])?.findings[0]?.weight;

describe('what a score looks back on', () => {
  it('counts in loads, not by the clock', () => {
    expect(weightOf(FRESH)).toBe(1);
    expect(weightOf(FRESH + 1)).toBe(0.5);
    expect(weightOf(WINDOW)).toBe(0.5);
    expect(weightOf(WINDOW + 1)).toBeUndefined();
  });

  it('merges what was seen on several loads, newest telling first', () => {
    const rows = [
      request(nth(20), 'ads.example', { company: 'Old' }),
      request(nth(2), 'ads.example', { company: 'New' }),
    ];
    const [finding, ...others] = factsOf(SITE, visits, rows, [])?.findings ?? [];
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ weight: 1, latest: { detail: { company: 'New' } } });
    expect(finding?.evidence.map((ref) => 'visit' in ref && ref.visit)).toEqual([
      nth(2).id,
      nth(20).id,
    ]);
  });

  it('takes encryption from the newest load', () => {
    const last = load(99, { secure: false });
    expect(factsOf(SITE, [last, ...visits], [], [])).toMatchObject({
      secure: false,
      newestVisit: last.id,
    });
  });

  it('keeps the newest receipt of each consent manager', () => {
    const told = [
      receipt({ id: 'old', at: 1 }),
      receipt({ id: 'new', at: 2 }),
      receipt({ id: 'else', at: 0, manager: 'orejime' }),
    ];
    expect(factsOf(SITE, visits, [], told)?.receipts.map(({ id }) => id)).toEqual(['new', 'else']);
  });
});
