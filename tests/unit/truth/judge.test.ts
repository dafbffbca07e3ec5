import { describe, expect, it } from 'vitest';
import { judge, matches } from '../../../scripts/truth/judge.mjs';
import { tally } from '../../../scripts/truth/report.mjs';

const page = 'shop.example';
type Known = Parameters<typeof judge>[0];
const known = (more: Partial<Known>): Known => ({
  id: 'x',
  group: 'x',
  host: page,
  kind: 'positive',
  actions: [],
  expect: [],
  ...more,
});

describe('a finding matches', () => {
  it.each([
    [
      'a part of a list',
      { kind: 'k', vectors: ['canvas'] },
      { kind: 'k', vectors: ['audio', 'canvas'] },
    ],
    ['the page itself', { kind: 'k', script: '' }, { kind: 'k', script: 'www.shop.example' }],
    ['any hash', { kind: 'k', coding: 'hash' }, { kind: 'k', coding: 'lower>sha256' }],
    ['whatever moment', { kind: 'k', before: null }, { kind: 'k', before: 'submit' }],
    [
      'one of the purposes',
      { kind: 'k', purpose: 'b' },
      { kind: 'k', purpose: 'a', purposes: ['a', 'b'] },
    ],
    [
      'a cookie of the whole domain',
      { kind: 'k', host: 'a.example' },
      { kind: 'k', host: '.a.example' },
    ],
    ['told by another way', { kind: 'k', channel: 'img' }, { kind: 'k', channel: 'fetch' }],
  ])('%s', (_, wanted, found) => {
    expect(matches(wanted, found, page)).toBe(true);
  });

  it.each([
    ['another kind', { kind: 'k' }, { kind: 'l' }],
    [
      'a longer list',
      { kind: 'k', vectors: ['canvas', 'audio'] },
      { kind: 'k', vectors: ['canvas'] },
    ],
    [
      'another company instead of the page',
      { kind: 'k', script: '' },
      { kind: 'k', script: 'notshop.example' },
    ],
    ['another moment', { kind: 'k', before: 'submit' }, { kind: 'k', before: null }],
    ['another host', { kind: 'k', to: 'a.example' }, { kind: 'k', to: 'b.example' }],
    ['a gesture', { kind: 'k', gesture: false }, { kind: 'k', gesture: true }],
  ])('but not %s', (_, wanted, found) => {
    expect(matches(wanted, found, page)).toBe(false);
  });
});

describe('a page', () => {
  it('that is benign makes every accusation false, also one of many', () => {
    const { wrong } = judge(known({ kind: 'benign', allow: ['leak'] }), [
      { kind: 'fp.canvas', script: page },
      { kind: 'leak', to: 'a.example' },
      { kind: 'tracker', host: 'a.example' },
      { kind: 'embed', host: 'a.example' },
    ]);
    expect(wrong.map(({ kind }) => kind)).toEqual(['fp.canvas', 'tracker']);
  });

  it('that fingerprints may do so in parts, by the script that is expected alone', () => {
    const { hits, wrong } = judge(
      known({ expect: [{ kind: 'fingerprinting', script: 'a.example' }] }),
      [
        { kind: 'fingerprinting', script: 'a.example' },
        { kind: 'fp.canvas', script: 'a.example' },
        { kind: 'fp.audio', script: 'b.example' },
      ],
    );
    expect(hits).toHaveLength(1);
    expect(wrong).toEqual([{ kind: 'fp.audio', script: 'b.example' }]);
  });

  it('asks for what is expected and for nothing else', () => {
    const form = { kind: 'form-data', fields: ['email', 'name'] };
    expect(
      judge(known({ expect: [{ kind: 'form-data', fields: ['email'] }] }), [form]),
    ).toMatchObject({
      hits: [{ kind: 'form-data' }],
      wrong: [form],
    });
    expect(judge(known({ expect: [form] }), [form]).wrong).toEqual([]);
  });

  it('that no extension can see is not counted', () => {
    const judged = judge(known({ kind: 'limit', expect: [{ kind: 'leak' }] }), [
      { kind: 'replay' },
    ]);
    expect(judged).toEqual({ hits: [], missed: [], wrong: [], soft: [] });
  });

  it('tells a right finding with a wrong detail apart', () => {
    const { hits, soft } = judge(known({ expect: [{ kind: 'leak', channel: 'img' }] }), [
      { kind: 'leak', channel: 'fetch' },
    ]);
    expect(hits).toHaveLength(1);
    expect(soft).toEqual(['leak: channel "fetch", not "img"']);
  });
});

it('a run is good where little is missed, little is false, and nothing is said of benign pages', () => {
  const result = (kind: 'positive' | 'benign', hits: number, missed: number, wrong: number) => ({
    known: known({ kind }),
    trouble: [],
    judged: {
      hits: Array.from({ length: hits }, () => ({ kind: 'leak' })),
      missed: Array.from({ length: missed }, () => ({ kind: 'leak' })),
      wrong: Array.from({ length: wrong }, () => ({ kind: 'leak' })),
      soft: [],
    },
  });
  expect(tally([result('positive', 95, 5, 1)]).good).toBe(true);
  expect(tally([result('positive', 94, 6, 0)]).good).toBe(false);
  expect(tally([result('positive', 98, 2, 3)]).good).toBe(false);
  expect(tally([result('positive', 500, 0, 0), result('benign', 0, 0, 1)]).good).toBe(false);
});
