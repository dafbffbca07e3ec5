import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvLine, VISIT_COLUMNS, visitCells } from '../../../src/core/export/csv.ts';
import { load, request, seen } from '../rows.ts';
import { readCsv, unguarded } from './read-csv.ts';
import { runs } from '../runs.ts';

/** Strings that spreadsheets might take for more than text. */
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'=", "''@", '"', ',', '\n'),
      fc.string(),
    )
    .map(([first, rest]) => first + rest),
);

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+49', "'+49"],
    ['-x', "'-x"],
    ['\t=1', "'\t=1"],
    ["'=1", "''=1"],
    ["it's", "it's"],
    ['a=1', 'a=1'],
    ['a "b", c', '"a ""b"", c"'],
    [-5, '-5'],
    [true, 'true'],
  ])('%j is written %j', (value, text) => expect(csvCell(value)).toBe(text));

  it('is never a formula, and can be read again exactly', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1 }),
        (rows) => {
          const read = readCsv(rows.map(csvLine).join(''));
          for (const row of read) for (const text of row) expect(text).not.toMatch(/^[=+\-@\t\r]/);
          expect(read.map((row) => row.map(unguarded))).toEqual(rows);
        },
      ),
      runs(2000),
    );
  });
});

describe('a visit as a line', () => {
  it('has a cell for every column', () => {
    const visit = load(1);
    const rows = [
      request(visit, 'a.ads.example', { company: 'Ads' }, 3),
      request(visit, 'b.ads.example', { company: 'Ads' }, 2),
      request(visit, 'x.test', {}, 1),
      seen(visit, 'permission', 'a', { permission: 'notifications', trigger: 'load' }),
      seen(visit, 'permission', 'b', { permission: 'camera', trigger: 'load' }),
      seen(visit, 'permission', 'c', { permission: 'clipboard-read', trigger: 'click' }),
      seen(visit, 'field', 'phone', { data: 'phone', required: false }),
      seen(visit, 'field', 'email', { data: 'email', required: true }),
    ];
    const cells = visitCells(visit, rows);
    expect(Object.fromEntries(VISIT_COLUMNS.map((name, n) => [name, cells[n]]))).toEqual({
      visit: visit.id,
      site: 'site.example',
      time: '2026-01-05T12:01:00.000Z',
      day: '2026-01-05',
      encrypted: true,
      companies: 2,
      requests_to_others: 6,
      cookies: 0,
      asked_on_load: 'camera notifications',
      asked_after_click: 'clipboard-read',
      fields_asked_for: 'email phone',
      recognised: false,
      data_sent_elsewhere: '',
      recorded_by: '',
      lasting_marks: 0,
      requests_stopped: 0,
    });
    expect(cells).toHaveLength(VISIT_COLUMNS.length);
  });
});
