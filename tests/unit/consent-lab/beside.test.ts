import { describe, expect, it } from 'vitest';
import { OWN, beside } from '../../../scripts/consent-lab/beside.mjs';
import { peerOf } from '../../../scripts/consent-lab/peers.mjs';
import { sideBySide } from '../../../scripts/consent-lab/report.mjs';

const row = (extension: string, id: string, outcome: string, ms: number | null, more = {}) => ({
  ...{ extension, id, outcome, ms, kind: 'dialog' as const, choice: 'purposes', family: id },
  ...{ profile: 'nothing', layers: 'all', layer: null, rep: 0, flash: 0, ...more },
});
const rows = [
  row('peer', 'a', 'right', 1000),
  row('peer', 'b', 'not-done', null),
  row('peer', 'c', 'right', 400),
  row('peer', 'd', 'right', 500, { choice: 'notice' }),
  row(OWN, 'a', 'right', 100),
  row(OWN, 'b', 'right', 300),
  row(OWN, 'c', 'wrong-grant', 50),
  row(OWN, 'd', 'not-done', null, { choice: 'notice' }),
];

describe('ours beside a peer', () => {
  it('is counted on the same dialogs, and timed where both are right', () => {
    const [nothing] = beside(rows);
    expect(nothing?.sums).toMatchObject([
      { name: OWN, asked: 3, right: 2, wrongGrants: 1, median: 100 },
      { name: 'peer', asked: 3, right: 2, notDone: 1, median: 400 },
    ]);
    expect(nothing?.peers).toMatchObject([
      { name: 'peer', both: 1, oursBoth: 100, peersBoth: 1000, ratioBoth: 0.1, ratio: 0.25 },
    ]);
  });

  it('names what the peer alone did right, notices left out', () => {
    expect(beside(rows)[0]?.peers[0]?.onlyThem).toEqual(['c']);
    expect(sideBySide(rows, true)).toContain('right with peer alone (nothing): c');
  });

  it('has no figure where there is none, and says nothing without a peer', () => {
    const alone = rows.filter(({ extension }) => extension === OWN);
    expect(sideBySide(alone, false)).toBe('');
    const lost = [...alone, row('peer', 'a', 'not-done', null)];
    expect(beside(lost)[0]?.peers[0]).toMatchObject({ ratio: null, both: 0, ratioBoth: null });
  });
});

describe('what a peer is called by', () => {
  it('is a name, a folder and perhaps a hook', () => {
    expect(peerOf('x=/a/b')).toEqual({ name: 'x', folder: '/a/b', setup: null });
    expect(peerOf('x=/a/b,/c.mjs')).toEqual({ name: 'x', folder: '/a/b', setup: '/c.mjs' });
    expect(() => peerOf('/a/b')).toThrow('/a/b');
  });
});
