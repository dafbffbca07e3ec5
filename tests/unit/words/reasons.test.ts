import { describe, expect, it, vi } from 'vitest';
import texts from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { Reason } from '../../../src/core/score/score.ts';
import { groupReasons } from '../../../src/ui/reason-groups.ts';
import { reasonsWords } from '../../../src/ui/reason-words.ts';

vi.mock('../../../src/adapters/browser/api.ts', () => ({
  browser: {
    i18n: {
      getUILanguage: () => 'en',
      getMessage: (key: string, words: string[] = []) =>
        ((texts as Record<string, { message: string }>)[key]?.message ?? '').replace(
          /\$(\d)/g,
          (_, at: string) => words[Number(at) - 1] ?? '',
        ),
    },
  },
}));

const reason = (id: string, words: string[], points: number): Reason => ({
  ...{ id, factor: 'leaks', words, points },
  evidence: [],
});
const told = (...reasons: Reason[]) => groupReasons(reasons).map(reasonsWords);

describe('reasons of one kind in one row', () => {
  it('name every kind of data that one company got', () => {
    expect(
      told(
        reason('leak', ['Segment', 'email'], 13),
        reason('leak', ['Segment', 'phone'], 12),
        reason('leak', ['Segment', 'name'], 6),
      ),
    ).toEqual(['Segment got what you typed: e-mail address, phone number, name']);
  });

  it('name three, and how many more there are', () => {
    const kinds = ['email', 'phone', 'name', 'address', 'income'];
    expect(told(...kinds.map((kind, n) => reason('leak', ['Segment', kind], 13 - n)))).toEqual([
      'Segment got what you typed: e-mail address, phone number, name, +2',
    ]);
  });

  it('name what a single blank has of several', () => {
    expect(
      told(
        reason('sensitive_form', ['health'], 4),
        reason('sensitive_form', ['religion'], 4),
        reason('sensitive_form', ['health'], 1),
      ),
    ).toEqual([expect.stringMatching(/health, religion/)]);
  });

  it('set no counts beside each other: the gravest stand', () => {
    const [sentence] = told(
      reason('hidden_refusal', ['3', '1'], 4),
      reason('hidden_refusal', ['5', '1'], 2),
    );
    expect(sentence).toMatch(/3.*1/);
    expect(sentence).not.toContain('5');
  });
});
