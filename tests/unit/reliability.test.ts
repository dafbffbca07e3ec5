import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const text = readFileSync(path.join(ROOT, 'docs/RELIABILITY.md'), 'utf8');
const rows = [...text.matchAll(/^\| (\d+) +\|(.*)\|$/gm)].map(([, number = '', cells = '']) => ({
  number: Number(number),
  cells: cells.split('|').map((cell) => cell.trim()),
}));
/** What is named as a proof: a file, and words of a title in it. */
const proofs = rows.flatMap(({ number, cells }) =>
  [...(cells[2] ?? '').matchAll(/`(tests\/[^`]+)` “([^”]+)”/g)].map(
    ([, file = '', title = '']) => [number, file, title] as const,
  ),
);

describe('docs/RELIABILITY.md', () => {
  it('has the rows 1 to 56, each with a fault, a promise and its proof', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 56 }, (_, n) => n + 1));
    for (const { number, cells } of rows) {
      expect([number, cells.length]).toEqual([number, 3]);
      expect([number, cells.every((cell) => cell.length > 5)]).toEqual([number, true]);
    }
  });

  it('proves each row by a test, or says that it is not tested', () => {
    const bare = rows.filter(
      ({ number, cells }) =>
        !proofs.some(([row]) => row === number) && !cells[2]?.includes('**Not tested'),
    );
    expect(bare).toEqual([]);
    // Every file that is named is named with a title.
    const named = [...text.matchAll(/`tests\/[^`]+\.(?:ts|mjs)`/g)].length;
    expect(proofs.length).toBe(named - OWN);
  });

  it.each(proofs)('row %i: %s holds “%s”', (_, file, title) => {
    expect(readFileSync(path.join(ROOT, file), 'utf8')).toContain(title);
  });
});

/** The head of the page names this file. */
const OWN = 1;
