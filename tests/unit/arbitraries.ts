import fc from 'fast-check';
import { CHANGE_KINDS, CHANGE_STATES, type Change } from '../../src/core/model/change.ts';
import { DATA_KINDS } from '../../src/core/model/data-kind.ts';
import {
  AREAS,
  CHANNELS,
  LEAK_MOMENTS,
  TECHNIQUES,
  type Area,
  type Detail,
  type Kind,
  type Observation,
} from '../../src/core/model/observation.ts';
import { LETTER_STATUSES, type Letter } from '../../src/core/model/letter.ts';
import { PERMISSIONS } from '../../src/core/model/permission.ts';
import { PARTS, type Preference, type Scope } from '../../src/core/model/preference.ts';
import { ACTIVITIES, PURPOSES, type Purpose } from '../../src/core/model/purpose.ts';
import { VERDICTS, type Evidence, type Receipt } from '../../src/core/model/receipt.ts';
import { TOPICS } from '../../src/core/model/topic.ts';
import { TRUST_LEVELS, type Visit } from '../../src/core/model/visit.ts';
import { change, letter, load, NOON, receipt, seen, SITE } from './rows.ts';

const host = fc.constantFrom(
  'a.ads.example',
  'b.ads.example',
  'cdn.example',
  'metrics.example',
  'social.example',
  'nobody.example',
);
const who = fc.record({
  company: fc.option(fc.constantFrom('Ads', 'Metrics', 'Social')),
  activities: fc.uniqueArray(fc.constantFrom(...ACTIVITIES), { maxLength: 4 }),
  reach: fc.double({ min: 0, max: 1, noNaN: true }),
});
const party = fc.constantFrom('first' as const, 'third' as const);

/** What is known of one thing; its key is the one that its detector would give. */
export type Known = { [K in Kind]: { kind: K; key: string; detail: Detail<K> } }[Kind];

export const known: fc.Arbitrary<Known> = fc.oneof(
  fc.tuple(host, who).map(([name, about]): Known => {
    const detail = { host: name, ...about };
    return { kind: 'request', key: name, detail };
  }),
  who.map((about): Known => {
    const company = about.company ?? 'Ads';
    return { kind: 'owner', key: company, detail: { ...about, company } };
  }),
  fc
    .record({ name: fc.constantFrom('id', 'sid', '_ga'), domain: host, party, about: who })
    .chain(({ name, domain, party: whose, about }) =>
      fc.option(fc.double({ min: 0, max: 800, noNaN: true })).map((lifetimeDays): Known => {
        const detail = { name, domain, party: whose, lifetimeDays, httpOnly: false, ...about };
        return { kind: 'cookie', key: `${name}@${domain}`, detail };
      }),
    ),
  fc
    .record({
      permission: fc.constantFrom(...PERMISSIONS),
      trigger: fc.constantFrom('load' as const, 'click' as const),
    })
    .map((detail): Known => ({
      kind: 'permission',
      key: `${detail.permission}:${detail.trigger}`,
      detail,
    })),
  fc
    .record({ data: fc.constantFrom(...DATA_KINDS), required: fc.boolean() })
    .map((detail): Known => ({ kind: 'field', key: detail.data, detail })),
  fc
    .tuple(host, party, who, fc.constantFrom(...TECHNIQUES), fc.nat(20))
    .map(([name, whose, about, technique, read]): Known => {
      const properties = Array.from({ length: read }, (_, n) => `property${n}`);
      const detail = { technique, host: name, party: whose, properties, ...about };
      return { kind: 'fingerprint', key: `${technique}:${name}`, detail };
    }),
  fc.tuple(host, party, who).map(([name, whose, about]): Known => {
    const detail = { product: 'Matomo', host: name, party: whose, ...about };
    return { kind: 'service', key: `Matomo@${name}`, detail };
  }),
  fc
    .tuple(host, party, who, fc.constantFrom(...AREAS), fc.constantFrom('id', 'sid'))
    .map(([name, whose, about, area, mark]): Known => {
      const detail = { area, name: mark, host: name, party: whose, ...about };
      return { kind: 'storage', key: `${area}:${mark}@${name}`, detail };
    }),
  fc.tuple(host, party, who).map(([name, whose, about]): Known => {
    const areas: Area[] = ['cookie', 'local', 'name'];
    return {
      kind: 'supercookie',
      key: name,
      detail: { areas, host: name, party: whose, ...about },
    };
  }),
  fc
    .tuple(
      fc.record({
        data: fc.constantFrom(...DATA_KINDS),
        host,
        channel: fc.constantFrom(...CHANNELS),
        coding: fc.constantFrom('plain', 'sha256', 'lower>md5>base64'),
        when: fc.constantFrom(...LEAK_MOMENTS),
        party,
      }),
      who,
    )
    .map(([told, about]): Known => {
      const key = `${told.data}>${told.host}:${told.channel}:${told.coding}:${told.when}`;
      return { kind: 'leak', key, detail: { ...told, ...about } };
    }),
  fc
    .tuple(fc.constantFrom('replay' as const, 'keys' as const), host, party, who)
    .map(([technique, name, whose, about]): Known => ({
      kind: 'recording',
      key: `${technique}:${name}`,
      detail: { technique, host: name, party: whose, ...about },
    })),
  fc
    .tuple(host, fc.subarray([...DATA_KINDS], { maxLength: 2 }), who)
    .map(([name, about, whose]): Known => ({
      kind: 'pixel',
      key: `purchase@${name}:${about.join('+')}`,
      detail: { host: name, event: 'purchase', about, ...whose },
    })),
  fc.tuple(host, host, who).map(([from, to, about]): Known => {
    return { kind: 'sync', key: `${from}>${to}`, detail: { from, to, sender: null, ...about } };
  }),
  fc
    .tuple(fc.constantFrom('in' as const, 'out' as const), host, who)
    .map(([direction, to, about]): Known => ({
      kind: 'decoration',
      key: `${direction}:id>${to}`,
      detail: { direction, names: ['id'], to, ...about },
    })),
  fc.tuple(host, host, who).map(([through, to, about]): Known => {
    return { kind: 'bounce', key: `${through}>${to}`, detail: { host: through, to, ...about } };
  }),
  fc.tuple(host, fc.option(fc.constantFrom(...TOPICS)), who).map(([name, topic, about]): Known => ({
    kind: 'referrer',
    key: `${name}:${topic ?? ''}`,
    detail: { host: name, topic, ...about },
  })),
  fc.constantFrom('form' as const, 'password' as const, 'content' as const).map((what): Known => ({
    kind: 'insecure',
    key: `${what}:http://site.example`,
    detail: { what, to: 'http://site.example' },
  })),
  fc
    .tuple(fc.constantFrom('says' as const, 'ignored' as const), fc.boolean())
    .map(([what, value]): Known => ({ kind: 'gpc', key: what, detail: { what, value } })),
  fc
    .record({
      what: fc.constantFrom('overlay' as const, 'chat' as const, 'exit-intent' as const),
      trigger: fc.constantFrom('load' as const, 'click' as const),
    })
    .map((detail): Known => ({
      kind: 'engagement',
      key: `${detail.what}:${detail.trigger}`,
      detail,
    })),
  fc
    .tuple(fc.constantFrom('login' as const, 'video' as const), host, who)
    .map(([what, name, about]): Known => ({
      kind: 'embed',
      key: `${what}:${name}`,
      detail: { what, host: name, ...about },
    })),
  fc
    .constantFrom(...TOPICS)
    .map((topic): Known => ({ kind: 'topic', key: topic, detail: { topic } })),
);

/** A thing and the loads (counted modulo how many there are) that it was seen on. */
export interface Sighting {
  what: Known;
  on: number[];
}

export const sightings = fc.uniqueArray(
  fc.record({ what: known, on: fc.uniqueArray(fc.nat(59), { minLength: 1, maxLength: 4 }) }),
  { maxLength: 20, selector: ({ what }) => `${what.kind} ${what.key}` },
);

export const loads = (site = SITE): fc.Arbitrary<Visit[]> =>
  fc
    .array(fc.boolean(), { minLength: 1, maxLength: 60 })
    .map((secure) => secure.map((one, n) => load(n, { site, secure: one })));

/** The rows of things seen on these loads. */
export const rowsOf = (visits: readonly Visit[], all: readonly Sighting[]): Observation[] =>
  all.flatMap(({ what: { kind, key, detail }, on }) =>
    [...new Set(on.map((n) => visits[n % visits.length]!))].map((visit) =>
      seen(visit, kind, key, detail),
    ),
  );

export const evidence: fc.Arbitrary<Evidence> = fc.record({
  verdict: fc.constantFrom(...VERDICTS),
  stored: fc.option(fc.boolean()),
  contradicted: fc.boolean(),
  active: fc.uniqueArray(host, { maxLength: 4 }),
});

const clicks = fc.option(fc.integer({ min: 1, max: 6 }));
const purposes = fc.uniqueArray(fc.constantFrom(...PURPOSES));

/** At most one receipt for each consent manager: what counts of them is the newest one anyway. */
export const receipts: fc.Arbitrary<Receipt[]> = fc
  .uniqueArray(
    fc.record({
      manager: fc.constantFrom('klaro', 'tarteaucitron', 'orejime'),
      told: fc.dictionary(fc.constantFrom(...PURPOSES), evidence),
      shown: fc.option(
        fc.record({ refuse: clicks, accept: clicks, wall: fc.boolean(), preticked: purposes }),
      ),
    }),
    { selector: ({ manager }) => manager },
  )
  .map((all) =>
    all.map(({ manager, told, shown }, n) => {
      const base = receipt();
      return {
        ...base,
        id: `r${n}`,
        manager,
        evidence: { ...told } as Partial<Record<Purpose, Evidence>>,
        shown: shown && {
          ...base.shown!,
          clicksToRefuse: shown.refuse,
          clicksToAccept: shown.accept,
          wall: shown.wall,
          preticked: shown.preticked,
        },
      };
    }),
  );

export const SITES = [SITE, 'other.example', 'third.example'] as const;

const scope: fc.Arbitrary<Scope> = fc.oneof(
  fc.constant('everywhere' as const),
  fc.record({ level: fc.constantFrom(...TRUST_LEVELS) }),
  fc.record({ site: fc.constantFrom(...SITES) }),
);
export const preference: fc.Arbitrary<Preference> = fc.record(
  {
    scope,
    purpose: fc.constantFrom(...PURPOSES),
    part: fc.constantFrom(...PARTS),
    allow: fc.boolean(),
  },
  { requiredKeys: ['scope', 'purpose', 'allow'] },
);
export const preferences: fc.Arbitrary<Preference[]> = fc.array(preference, { maxLength: 40 });
export const level = fc.constantFrom(...TRUST_LEVELS);

/** Letters of one browser; of one name there may be another, further or less far, in another browser. */
export const letters: fc.Arbitrary<Letter[]> = fc.uniqueArray(
  fc
    .record({
      name: fc.constantFrom('one', 'two', 'three'),
      site: fc.option(fc.constantFrom(...SITES)),
      text: fc.option(fc.string({ minLength: 1, unit: 'grapheme' })),
      steps: fc.array(fc.constantFrom(...LETTER_STATUSES), { minLength: 1, maxLength: 4 }),
      begun: fc.nat(5),
    })
    .map(({ name, site, text, steps, begun }) =>
      letter({
        ...{ id: `letter-${name}`, site, company: site === null ? 'Ads' : null, text },
        ...{ status: steps.at(-1) ?? 'draft', at: NOON + begun },
        history: steps.map((status, n) => ({ status, at: NOON + begun + n })),
      }),
    ),
  { selector: ({ id }) => id },
);

export const changes: fc.Arbitrary<Change[]> = fc.uniqueArray(
  fc
    .record({
      site: fc.constantFrom(...SITES),
      kind: fc.constantFrom(...CHANGE_KINDS),
      state: fc.constantFrom(...CHANGE_STATES),
      more: fc.nat(9),
    })
    .map((told) => change(told)),
  { selector: ({ id }) => id },
);
