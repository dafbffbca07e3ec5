import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { observationSchema } from '../../../src/core/model/observation.ts';
import {
  fold,
  observationOf,
  type Report,
  type Row,
} from '../../../src/core/pipeline/aggregate.ts';
import { known } from '../arbitraries.ts';
import { load, NOON } from '../rows.ts';

const visit = load(1);
const hex = fc.stringMatching(/^[0-9a-f]{12}$/);

/** Reports of one thing: its detail follows from its key, as it does in detectors. */
const reports = fc
  .tuple(known, fc.array(hex, { minLength: 1, maxLength: 5 }))
  .chain(([what, parts]) => {
    const base = {
      site: visit.site,
      visit: visit.id,
      kind: what.kind,
      key: what.key,
      detail: what.detail,
    };
    const times = fc.tuple(fc.nat(5000), fc.nat(5000));
    const page = fc.tuple(fc.constantFrom(...parts), fc.integer({ min: 1, max: 500 }), times).map(
      ([part, total, [first, more]]) =>
        ({
          ...base,
          source: 'page',
          part,
          total,
          first: NOON + first,
          last: NOON + first + more,
        }) as Report,
    );
    const wire = fc.tuple(fc.integer({ min: 1, max: 9 }), times).map(
      ([add, [first, more]]) =>
        ({
          ...base,
          source: 'wire',
          add,
          first: NOON + first,
          last: NOON + first + more,
        }) as Report,
    );
    return fc.record({
      page: fc.array(page, { minLength: 1, maxLength: 12 }),
      wire: fc.array(wire, { maxLength: 6 }),
    });
  });
const foldAll = (all: readonly Report[], from?: Row) =>
  all.reduce<Row | undefined>((row, report) => fold(row, report), from)!;

describe('reports folded into a row', () => {
  it('may come in any order', () => {
    const shuffled = reports.chain(({ page, wire }) => {
      const all = [...page, ...wire];
      return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }));
    });
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(foldAll(other)).toEqual(foldAll(all));
      }),
    );
  });

  it('may tell the totals of a page as often as they like', () => {
    fc.assert(
      fc.property(reports, ({ page, wire }) => {
        const row = foldAll([...page, ...wire]);
        expect(foldAll(page, row)).toEqual(row);
        expect(foldAll([...page, ...page, ...wire, ...page])).toEqual(row);
      }),
    );
  });

  it('count the largest total of each frame, or what was heard on the wire if that is more', () => {
    fc.assert(
      fc.property(reports, ({ page, wire }) => {
        const most = new Map<string, number>();
        for (const one of page)
          if (one.source === 'page')
            most.set(one.part, Math.max(most.get(one.part) ?? 0, one.total));
        const told = [...most.values()].reduce((sum, total) => sum + total, 0);
        const heard = wire.reduce((sum, one) => sum + (one.source === 'wire' ? one.add : 0), 0);
        expect(foldAll([...page, ...wire]).count).toBe(Math.max(told, heard));
      }),
    );
  });

  it('cover the time from the first sighting to the last', () => {
    fc.assert(
      fc.property(reports, ({ page, wire }) => {
        const all = [...page, ...wire];
        const row = foldAll(all);
        expect(row.first).toBe(Math.min(...all.map(({ first }) => first)));
        expect(row.last).toBe(Math.max(...all.map(({ last }) => last)));
      }),
    );
  });

  it('leave a row that can be exported', () => {
    fc.assert(
      fc.property(reports, ({ page, wire }) => {
        const row = observationOf(foldAll([...page, ...wire]));
        expect(v.safeParse(observationSchema, row).success).toBe(true);
        expect(row).not.toHaveProperty('parts');
      }),
    );
  });

  it('keep the newest description', () => {
    const cookie = (lifetimeDays: number, last: number): Report => ({
      site: visit.site,
      visit: visit.id,
      kind: 'cookie',
      key: 'id@ads.example',
      detail: {
        name: 'id',
        domain: 'ads.example',
        party: 'third',
        lifetimeDays,
        httpOnly: false,
        company: null,
        activities: ['unknown'],
        reach: 0,
      },
      first: NOON,
      last,
      source: 'wire',
      add: 1,
    });
    const both = [cookie(400, NOON + 2), cookie(1, NOON + 1)];
    expect(foldAll(both).detail).toMatchObject({ lifetimeDays: 400 });
    expect(foldAll(both.reverse()).detail).toMatchObject({ lifetimeDays: 400 });
  });

  it('cannot make a row grow without end', () => {
    const many = Array.from({ length: 500 }, (_, n): Report => ({
      site: visit.site,
      visit: visit.id,
      kind: 'field',
      key: 'email',
      detail: { data: 'email', required: false },
      first: NOON,
      last: NOON,
      source: 'page',
      part: `frame ${n}`,
      total: 1,
    }));
    expect(Object.keys(foldAll(many).parts).length).toBeLessThanOrEqual(65);
    expect(foldAll(many).count).toBeGreaterThanOrEqual(65);
  });
});
