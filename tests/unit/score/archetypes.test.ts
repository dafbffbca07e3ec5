import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Detail, Kind } from '../../../src/core/model/observation.ts';
import type { Permission } from '../../../src/core/model/permission.ts';
import type { Activity, Purpose } from '../../../src/core/model/purpose.ts';
import type { Evidence } from '../../../src/core/model/receipt.ts';
import { factsOf } from '../../../src/core/score/facts.ts';
import { score, type Grade, type Score } from '../../../src/core/score/score.ts';
import { FAIR, load, receipt, request, seen, SITE } from '../rows.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/score');
const LOADS = 5;

type Who = [company: string | null, activities: Activity[], reach: number];
type Party = 'first' | 'third';

/** A kind of site as `tests/fixtures/score` tells it: what is left out was not seen. */
interface Archetype {
  why: string;
  grade: Grade;
  secure?: boolean;
  requests?: [host: string, ...Who][];
  owner?: [company: string, activities: Activity[], reach: number];
  cookies?: [name: string, domain: string, party: Party, lifetimeDays: number, ...Who][];
  permissions?: [Permission, 'load' | 'click'][];
  fingerprints?: [host: string, party: Party, ...Who][];
  /** Anything else, as (kind, key, detail). */
  others?: [Kind, string, Detail<Kind>][];
  receipts?: {
    clicksToRefuse: number | null;
    clicksToAccept: number | null;
    preticked?: Purpose[];
    /** `kept`, or the hosts that were active after the refusal. */
    evidence: Partial<Record<Purpose, 'kept' | string[]>>;
  }[];
}

function judge(site: Archetype): Score {
  const visits = Array.from({ length: LOADS }, (_, n) => load(n, { secure: site.secure ?? true }));
  const about = ([company, activities, reach]: Who) => ({ company, activities, reach });
  const rows = visits.flatMap((visit) => [
    ...(site.requests ?? []).map(([host, ...who]) => request(visit, host, about(who))),
    ...(site.owner ? [seen(visit, 'owner', site.owner[0], about(site.owner))] : []),
    ...(site.cookies ?? []).map(([name, domain, party, lifetimeDays, ...who]) => {
      const detail: Detail<'cookie'> = {
        name,
        domain,
        party,
        lifetimeDays,
        httpOnly: false,
        ...about(who),
      };
      return seen(visit, 'cookie', `${name}@${domain}`, detail);
    }),
    ...(site.permissions ?? []).map(([permission, trigger]) =>
      seen(visit, 'permission', `${permission}:${trigger}`, { permission, trigger }),
    ),
    ...(site.fingerprints ?? []).map(([host, party, ...who]) =>
      seen(visit, 'fingerprint', `canvas:${host}`, {
        technique: 'canvas',
        host,
        party,
        ...about(who),
      }),
    ),
    ...(site.others ?? []).map(([kind, key, detail]) => seen(visit, kind, key, detail)),
  ]);
  const receipts = (site.receipts ?? []).map(({ evidence, ...shown }, n) =>
    receipt({
      id: `r${n}`,
      manager: `manager ${n}`,
      shown: { ...FAIR, ...shown },
      evidence: Object.fromEntries(
        Object.entries(evidence).map(([purpose, told]): [string, Evidence] => [
          purpose,
          told === 'kept'
            ? { verdict: 'kept', stored: false, contradicted: false, active: [] }
            : { verdict: 'broken', stored: false, contradicted: false, active: told },
        ]),
      ),
    }),
  );
  const facts = factsOf(SITE, visits, rows, receipts);
  if (!facts) throw new Error('an archetype has loads');
  return score(facts);
}

const archetypes = readdirSync(FOLDER).map((file) => {
  const site = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Archetype;
  return { name: file.replace('.json', ''), ...site };
});
const valueOf = (name: string) => judge(archetypes.find((one) => one.name === name)!).value;

describe('kinds of sites', () => {
  it.each(archetypes)('$name is $grade: $why', (site) => {
    const { grade, value } = judge(site);
    expect(`${grade} (${value})`).toMatch(new RegExp(`^${site.grade} `));
  });

  it('rank as they deserve', () => {
    const order = ['own-server-blog', 'shop-fair-banner', 'hidden-refusal', 'shop-ads'];
    const values = [...order, 'shop-broken-promise', 'news', 'tabloid'].map(valueOf);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(new Set(values).size).toBe(values.length);
  });

  it('use every letter', () => {
    expect(new Set(archetypes.map((site) => judge(site).grade)).size).toBe(6);
  });

  it('lose for a broken promise what the finding is held to', () => {
    expect(
      judge(archetypes.find(({ name }) => name === 'shop-broken-promise')!).value,
    ).toBeLessThan(60);
  });
});
