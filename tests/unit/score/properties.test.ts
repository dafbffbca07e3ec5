import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT } from '../../../src/core/export/schema.ts';
import type { Observation } from '../../../src/core/model/observation.ts';
import { PURPOSES } from '../../../src/core/model/purpose.ts';
import type { Receipt } from '../../../src/core/model/receipt.ts';
import type { Visit } from '../../../src/core/model/visit.ts';
import { factsOf } from '../../../src/core/score/facts.ts';
import { GRADES, score, type Score } from '../../../src/core/score/score.ts';
import { loads, receipts, rowsOf, sightings } from '../arbitraries.ts';
import { SITE } from '../rows.ts';
import { fileOfText, observationsOf } from '../export/read-text.ts';
import { runs } from '../runs.ts';

interface History {
  visits: Visit[];
  observations: Observation[];
  receipts: Receipt[];
}
const history: fc.Arbitrary<History> = fc
  .record({ visits: loads(), all: sightings, receipts })
  .map(({ visits, all, receipts: told }) => ({
    visits,
    observations: rowsOf(visits, all),
    receipts: told,
  }));

function judge({ visits, observations, receipts: told }: History): Score {
  const facts = factsOf(SITE, visits, observations, told);
  if (!facts) throw new Error('a site with loads has facts');
  return score(facts);
}

describe('the score of any stored rows', () => {
  it('is a whole number from 0 to 100 with its letter', () => {
    fc.assert(
      fc.property(history, (rows) => {
        const { value, grade, coverage } = judge(rows);
        expect(Number.isInteger(value) && value >= 0 && value <= 100).toBe(true);
        const least = { A: 90, B: 75, C: 60, D: 45, E: 30, F: 0 };
        expect(grade).toBe(GRADES.find((one) => value >= least[one]));
        expect(coverage).toBeGreaterThan(0);
        expect(coverage).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not depend on the order of the rows, nor on rows told twice', () => {
    const shuffled = history.chain((rows) =>
      fc.record({
        rows: fc.constant(rows),
        visits: fc.shuffledSubarray([...rows.visits, ...rows.visits], {
          minLength: rows.visits.length * 2,
        }),
        observations: fc.shuffledSubarray([...rows.observations, ...rows.observations], {
          minLength: rows.observations.length * 2,
        }),
        receipts: fc.shuffledSubarray([...rows.receipts, ...rows.receipts], {
          minLength: rows.receipts.length * 2,
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ rows, ...other }) => {
        expect(judge(other)).toEqual(judge(rows));
      }),
    );
  });

  it('never rises by a finding or a receipt more', () => {
    const grown = fc
      .record({ visits: loads(), all: sightings, receipts })
      .chain(({ visits, all, receipts: told }) =>
        fc.record({
          visits: fc.constant(visits),
          all: fc.constant(all),
          told: fc.constant(told),
          some: fc.subarray(all),
          fewer: fc.subarray(told),
        }),
      );
    fc.assert(
      fc.property(grown, ({ visits, all, told, some, fewer }) => {
        const whole = judge({ visits, observations: rowsOf(visits, all), receipts: told });
        const part = judge({ visits, observations: rowsOf(visits, some), receipts: fewer });
        expect(whole.value).toBeLessThanOrEqual(part.value);
      }),
      runs(300),
    );
  });

  it('is the same whatever the person wished', () => {
    const wished = fc
      .subarray([...PURPOSES])
      .chain((some) =>
        fc.tuple(...some.map((purpose) => fc.boolean().map((allow) => ({ purpose, allow })))),
      );
    fc.assert(
      fc.property(history, wished, fc.subarray([...PURPOSES]), (rows, wish, lost) => {
        const changed = rows.receipts.map((receipt) => ({
          ...receipt,
          wished: wish.map((one) => ({ ...one, from: 'site' as const })),
          lost,
        }));
        expect(judge({ ...rows, receipts: changed })).toEqual(judge(rows));
      }),
    );
  });

  it('is explained by reasons that add up', () => {
    fc.assert(
      fc.property(history, (rows) => {
        const { value, reasons, ceiling, floored } = judge(rows);
        const sum = reasons.reduce((total, { points }) => total + points, 0);
        expect(reasons.every(({ points }) => points > 0)).toBe(true);
        if (ceiling) {
          expect(value).toBe(ceiling.value);
          expect(value).toBeLessThan(100 - sum + 0.5);
          const why = reasons.find(({ id }) => id === ceiling.reason);
          expect(why?.ceiling).toBe(value);
        } else if (floored) expect(value).toBe(0);
        else expect(Math.abs(100 - value - sum)).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
      runs(300),
    );
  });

  it('points to rows that are there', () => {
    fc.assert(
      fc.property(history, (rows) => {
        const { reasons, ceiling } = judge(rows);
        const stored = new Set([
          ...rows.visits.map(({ id }) => id),
          ...rows.observations.map(({ visit, kind, key }) => `${visit} ${kind} ${key}`),
          ...rows.receipts.map(({ id }) => id),
        ]);
        for (const { evidence } of [...reasons, ...(ceiling ? [ceiling] : [])]) {
          expect(evidence.length).toBeGreaterThan(0);
          for (const ref of evidence) {
            const name =
              'visit' in ref
                ? `${ref.visit} ${ref.kind} ${ref.key}`
                : 'load' in ref
                  ? ref.load
                  : ref.receipt;
            expect(stored).toContain(name);
          }
        }
      }),
    );
  });

  it('never rises where companies reach further', () => {
    fc.assert(
      fc.property(history, fc.double({ min: 0, max: 1, noNaN: true }), (rows, least) => {
        const observations = rows.observations.map((row) =>
          'reach' in row.detail
            ? { ...row, detail: { ...row.detail, reach: Math.max(row.detail.reach, least) } }
            : row,
        ) as Observation[];
        expect(judge({ ...rows, observations }).value).toBeLessThanOrEqual(judge(rows).value);
      }),
    );
  });

  it('is untouched by the rows of other sites, even where ids collide', () => {
    fc.assert(
      fc.property(history, history, fc.boolean(), (rows, other, before) => {
        const rename = <Row extends { site: string }>(row: Row): Row => ({
          ...row,
          site: 'other.example',
        });
        const mixed = <Row extends { site: string }>(own: Row[], theirs: Row[]) =>
          before ? [...theirs.map(rename), ...own] : [...own, ...theirs.map(rename)];
        const both = {
          visits: mixed(rows.visits, other.visits),
          observations: mixed(rows.observations, other.observations),
          receipts: mixed(rows.receipts, other.receipts),
        };
        expect(judge(both)).toEqual(judge(rows));
      }),
    );
  });

  it('comes out of an exported file as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (rows) => {
        const file = await fileOfText(JSON.stringify({ format: FORMAT, ...rows }));
        const observations = await observationsOf(file);
        expect(judge({ ...file, observations })).toEqual(judge(rows));
      }),
    );
  });

  it('is none where the site was never loaded', () => {
    fc.assert(
      fc.property(history, ({ observations, receipts: told }) => {
        expect(factsOf(SITE, [], observations, told)).toBeNull();
      }),
    );
  });
});
