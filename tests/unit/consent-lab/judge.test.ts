import { describe, expect, it } from 'vitest';
import { expected, joined, judge } from '../../../scripts/consent-lab/judge.mjs';
import { quantile, tally } from '../../../scripts/consent-lab/tally.mjs';
import { describe as print, markdown } from '../../../scripts/consent-lab/report.mjs';

type Asked = Parameters<typeof judge>[0];
const asked: Asked = { purposes: ['functional', 'analytics'], choice: 'purposes' };
const seen = {
  decided: true,
  visible: false,
  granted: {},
  firstPresent: 10,
  firstVisible: 20,
  decidedAt: 50,
  visibleMs: 30.4,
};

describe('what a dialog is held against', () => {
  it('is the wish purpose by purpose, and yes or no only where all is allowed', () => {
    expect(expected(asked, ['analytics'])).toEqual({ functional: false, analytics: true });
    const yesNo: Asked = { ...asked, choice: 'yes-no' };
    expect(expected(yesNo, ['analytics'])).toEqual({ functional: false, analytics: false });
    expect(expected(yesNo, ['analytics', 'functional'])).toEqual({
      functional: true,
      analytics: true,
    });
  });

  it.each([
    ['right', [], seen],
    ['right', ['analytics'], { ...seen, granted: { analytics: true } }],
    ['wrong-grant', [], { ...seen, granted: { analytics: true } }],
    ['wrong-grant', [], { ...seen, granted: { analytics: true }, visible: true }],
    ['too-little', ['analytics'], seen],
    ['hidden', [], { ...seen, decided: false }],
    ['not-done', [], { ...seen, decided: false, visible: true }],
    ['not-done', [], { ...seen, visible: true }],
    ['not-done', [], null],
  ])('%s where %j is allowed', (outcome, allowed, last) => {
    expect(judge(asked, allowed, last).outcome).toBe(outcome);
  });

  it('counts time from the first frame in which it could be seen', () => {
    expect(judge(asked, [], seen).ms).toBe(30);
    expect(judge(asked, [], { ...seen, firstVisible: null }).ms).toBe(40);
    expect(judge(asked, [], { ...seen, firstVisible: 60 }).ms).toBe(40);
    expect(judge(asked, [], { ...seen, firstVisible: null, firstPresent: null }).ms).toBe(0);
  });

  it('counts on through a page that loads anew once it has stored', () => {
    const before = { ...seen, began: 1000, decided: false, decidedAt: null };
    const after = { ...seen, began: 1060, firstPresent: null, firstVisible: null, decidedAt: 2 };
    const both = joined([before, { ...after, visibleMs: 0 }]);
    expect(both).toMatchObject({ decided: true, firstVisible: 1020, decidedAt: 1062 });
    expect(judge(asked, [], both)).toMatchObject({ outcome: 'right', ms: 42, flash: 30 });
    expect(joined([])).toBeNull();
  });

  it('is gone or not where it is a notice', () => {
    const notice: Asked = { purposes: [], choice: 'notice' };
    expect(judge(notice, [], { ...seen, decided: false }).outcome).toBe('right');
    expect(judge(notice, [], { ...seen, visible: true }).outcome).toBe('not-done');
  });
});

describe('figures', () => {
  const row = {
    extension: 'fairshare',
    id: 'a',
    family: 'a',
    kind: 'dialog' as const,
    choice: 'purposes',
    profile: 'nothing',
    layers: 'all',
    layer: 'general',
    flash: 5,
    ms: 10,
  };
  const rows = [
    { ...row, outcome: 'right' },
    { ...row, family: 'b', outcome: 'wrong-grant' },
    { ...row, kind: 'decoy' as const, pressed: ['OK'] },
    { ...row, kind: 'honest' as const, flagged: false },
  ];

  it('are what the rows say', () => {
    const { dialogs, decoys, honest, good } = tally(rows);
    expect(dialogs).toMatchObject({ asked: 2, right: 1, wrongGrants: 1, managers: 2, median: 10 });
    expect([decoys.pressed, honest.flagged, good]).toEqual([1, 0, false]);
    expect(tally(rows.slice(0, 1)).good).toBe(true);
    expect([quantile([], 0.5), quantile([3, 1, 2], 0.5), quantile([1, 2], 0.95)]).toEqual([
      null,
      2,
      2,
    ]);
  });

  it('are printed by manager and in sum', () => {
    expect(print(rows)).toMatch(/^b +1 +0 +1 +0/m);
    expect(markdown(rows)).toContain('| nothing | all | 2 | 1 | 50 | 1 |');
    expect(print(rows)).toContain('decoys pressed: 1 of 1');
  });
});
