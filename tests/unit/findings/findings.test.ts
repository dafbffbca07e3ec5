import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf, type NamedFinding } from '../../../src/core/findings/findings.ts';
import type { Detail, Observation } from '../../../src/core/model/observation.ts';
import { loads, rowsOf, sightings } from '../arbitraries.ts';
import { load, request, seen } from '../rows.ts';

const visit = load(1);
const who = { company: null, activities: ['unknown' as const], reach: 0 };
const fingerprint = (technique: Detail<'fingerprint'>['technique'], properties?: number) =>
  seen(visit, 'fingerprint', `${technique}:fp.example`, {
    technique,
    host: 'fp.example',
    party: 'third',
    ...(properties === undefined
      ? {}
      : { properties: Array.from({ length: properties }, (_, n) => `property${n}`) }),
    ...who,
  });
const cookie = (change: Partial<Detail<'cookie'>>) =>
  seen(visit, 'cookie', `${change.name ?? 'id'}@${change.domain ?? 'ads.example'}`, {
    name: 'id',
    domain: 'ads.example',
    party: 'third',
    lifetimeDays: 400,
    httpOnly: false,
    identifier: true,
    ...who,
    ...change,
  });
const written = (area: Detail<'storage'>['area'], name: string) =>
  seen(visit, 'storage', `${area}:${name}@tags.example`, {
    area,
    name,
    host: 'tags.example',
    party: 'third',
    ...who,
  });
const found = (...rows: Observation[]) => findingsOf(visit, rows);
const named = (findings: NamedFinding[], kind: string) =>
  findings.filter((finding) => finding.kind === kind);

describe('fingerprinting', () => {
  it.each([
    ['two strong techniques', [fingerprint('canvas'), fingerprint('audio')]],
    ['one and four properties', [fingerprint('webgl'), fingerprint('navigator', 4)]],
    ['twelve properties', [fingerprint('navigator', 12)]],
  ])('is told of %s, with all of them', (_, rows) => {
    const [verdict] = named(found(...rows), 'fingerprinting');
    const vectors = rows.map(({ detail }) => detail.technique).sort();
    expect(verdict).toMatchObject({ script: 'fp.example', vectors });
    expect(verdict?.evidence).toHaveLength(rows.length);
  });

  it.each([
    ['one strong technique alone', [fingerprint('canvas')], ['fp.canvas']],
    [
      'it and three properties',
      [fingerprint('canvas'), fingerprint('navigator', 3)],
      ['fp.canvas'],
    ],
    ['eleven properties', [fingerprint('navigator', 11)], []],
    ['a network address', [fingerprint('webrtc')], ['fp.webrtc']],
    [
      'one strong technique of the site’s own script',
      [
        seen(visit, 'fingerprint', 'canvas:site.example', {
          ...fingerprint('canvas').detail,
          party: 'first',
        }),
      ],
      [],
    ],
    [
      'one of a host that only delivers files',
      [
        seen(visit, 'fingerprint', 'webgl:files.example', {
          ...fingerprint('webgl').detail,
          activities: ['hosting'],
        }),
      ],
      [],
    ],
  ])('is not told of %s', (_, rows, kinds) => {
    expect(found(...rows).map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each<[string, Partial<Detail<'fingerprint'>>]>([
    ['the site’s own host', { party: 'first' }],
    ['a host that only delivers files', { activities: ['hosting'] }],
  ])('of %s needs two properties that few apps ask for', (_, whose) => {
    const everyday = ['languages', 'platform', 'timeZone', 'maxTouchPoints', 'hardwareConcurrency'];
    const kinds = (properties: string[], of: Partial<Detail<'fingerprint'>> = whose) =>
      named(
        found(
          ...[fingerprint('canvas'), fingerprint('navigator', 0)].map((row) => ({
            ...row,
            detail: {
              ...row.detail,
              ...(row.detail.properties ? { properties } : {}),
              ...of,
            },
          })),
        ),
        'fingerprinting',
      );
    expect(kinds([...everyday, 'deviceMemory'])).toEqual([]);
    expect(kinds(['languages', 'platform', 'deviceMemory', 'colorDepth'])).toHaveLength(1);
    expect(kinds(everyday, {})).toHaveLength(1);
  });

  it('is judged script by script', () => {
    const other = seen(visit, 'fingerprint', 'audio:player.example', {
      ...fingerprint('audio').detail,
      host: 'player.example',
    });
    expect(named(found(fingerprint('canvas'), other), 'fingerprinting')).toEqual([]);
  });
});

describe('identifiers', () => {
  it('are cookies whose value tells browsers apart, and nothing else', () => {
    const findings = found(
      cookie({}),
      cookie({ name: 'lang', identifier: false }),
      cookie({ name: 'old', identifier: undefined } as Partial<Detail<'cookie'>>),
    );
    expect(findings).toMatchObject([
      { kind: 'id-cookie', name: 'id', host: 'ads.example', thirdParty: true },
    ]);
  });

  it('are told once, with the script that wrote them', () => {
    const own = cookie({ name: '_mid', domain: 'site.example', party: 'first' });
    const findings = found(own, written('cookie', '_mid'));
    expect(findings).toMatchObject([
      { kind: 'id-cookie', name: '_mid', script: 'tags.example', thirdParty: false },
    ]);
    expect(findings[0]?.evidence).toHaveLength(2);
  });

  it('are told of where only the writing was seen', () => {
    expect(found(written('cookie', 'x'), written('local', 'y'))).toMatchObject([
      { kind: 'id-cookie', name: 'x', host: 'site.example', script: 'tags.example' },
      { kind: 'id-storage', name: 'y', script: 'tags.example' },
    ]);
  });

  it('do not take another company’s cookie of the same name for the script’s', () => {
    const findings = found(cookie({ name: 'uid' }), written('cookie', 'uid'));
    expect(findings).toHaveLength(2);
    expect(findings[0]).not.toHaveProperty('script');
  });
});

it('a page without encryption is told, resting on its visit', () => {
  const open = load(2, { secure: false });
  expect(findingsOf(open, [])).toMatchObject([
    { kind: 'insecure-transport', to: 'http://site.example', evidence: [`visit ${open.id}`] },
  ]);
});

it('a tracker is who learns something, not who delivers files', () => {
  const ads = request(visit, 'a.ads.example', { company: 'Ads', activities: ['advertising'] });
  const files = request(visit, 'cdn.example', { company: 'Files', activities: ['hosting'] });
  expect(found(ads, files, request(visit, 'x.test'))).toMatchObject([
    { kind: 'tracker', host: 'a.ads.example', company: 'Ads', purpose: 'advertising' },
  ]);
});

it('the fields of a page are one finding that says which are sensitive, needed and explained', () => {
  const field = (data: Detail<'field'>['data'], required: boolean, explained?: boolean) =>
    seen(visit, 'field', data, {
      data,
      required,
      ...(explained === undefined ? {} : { explained }),
    });
  expect(found(field('phone', true, true), field('health', false))).toMatchObject([
    {
      kind: 'form-data',
      fields: ['tel', 'health'],
      sensitive: ['health'],
      required: ['tel'],
      explained: ['tel'],
    },
  ]);
});

describe('findings of any stored rows', () => {
  const rows = fc
    .record({ visits: loads(), all: sightings })
    .map(({ visits, all }) => ({ visits, observations: rowsOf(visits, all) }));

  it('rest on rows that are there, of their own visit', () => {
    fc.assert(
      fc.property(rows, ({ visits, observations }) => {
        for (const one of visits) {
          const own = observations.filter((row) => row.visit === one.id);
          const names = new Set([
            `visit ${one.id}`,
            ...own.map(({ kind, key }) => `${kind} ${key}`),
          ]);
          for (const finding of findingsOf(one, observations)) {
            expect(finding).toMatchObject({ visit: one.id, site: one.site });
            expect(finding.evidence.length).toBeGreaterThan(0);
            for (const name of finding.evidence) expect(names).toContain(name);
            expect(finding.first).toBeLessThanOrEqual(finding.last);
          }
        }
      }),
    );
  });

  it('never grow fewer by a row more', () => {
    fc.assert(
      fc.property(rows, ({ visits, observations }) => {
        const [one] = visits;
        if (!one) return;
        const own = observations.filter((row) => row.visit === one.id);
        const kinds = (all: Observation[]) => new Set(findingsOf(one, all).map(({ kind }) => kind));
        const fewer = kinds(own.slice(1));
        const more = kinds(own);
        for (const kind of fewer) expect(more).toContain(kind);
      }),
    );
  });
});
