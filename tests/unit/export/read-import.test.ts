import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { MOST_BYTES, readImport } from '../../../src/core/export/import.ts';
import { FORMAT } from '../../../src/core/export/schema.ts';
import { load, receipt, request } from '../rows.ts';

const visit = load(1);
const good = {
  format: FORMAT,
  preferences: [{ scope: 'everywhere', purpose: 'social', allow: true }],
  visits: [visit],
  observations: [request(visit, 'ads.example')],
  receipts: [receipt()],
  sites: [],
};
const read = (file: unknown) => readImport(JSON.stringify(file));
const problem = (file: unknown) => {
  const result = read(file);
  return result.ok ? 'none' : `${result.problem} ${result.where}`.trim();
};

describe('a file to import', () => {
  it('is read, and what it holds is counted', () => {
    expect(read(good)).toMatchObject({
      ok: true,
      counts: { preferences: 1, sites: 0, visits: 1, observations: 1, receipts: 1 },
    });
  });

  it('may hold preferences alone, and a byte order mark', () => {
    const text = `\uFEFF${JSON.stringify({ format: FORMAT, preferences: good.preferences })}`;
    expect(readImport(text)).toMatchObject({
      ok: true,
      file: {
        preferences: good.preferences,
        visits: [],
        observations: [],
        receipts: [],
        sites: [],
      },
    });
  });

  it.each([
    ['not-json', ''],
    ['not-json', '{'],
    ['not-json', 'PK\u0003\u0004'],
    ['not-json', JSON.stringify(good).slice(0, -10)],
    ['not-ours', 'null'],
    ['not-ours', '[]'],
    ['not-ours', '{"format":1}'],
    ['not-ours', '{"bookmarks":[]}'],
    ['not-ours', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['newer-version', '{"format":"fairshare.export/2"}'],
    ['wrong-shape', `{"format":"${FORMAT}","preferences":{}}`],
    ['wrong-shape', `{"format":"${FORMAT}","more":[]}`],
  ])('is refused as %s: %j', (reason, text) => {
    expect(readImport(text)).toMatchObject({ ok: false, problem: reason });
  });

  it('is refused unread where it is too large', () => {
    const parse = vi.spyOn(JSON, 'parse');
    const huge = readImport(' '.repeat(MOST_BYTES + 1));
    expect(huge).toMatchObject({ ok: false, problem: 'too-large' });
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  });

  it('is told where it is wrong', () => {
    const bent = { ...good, visits: [{ ...visit, at: -1 }] };
    expect(problem(bent)).toBe('wrong-shape visits.0.at');
  });

  it.each([
    ['observations.0', { observations: [request(load(2), 'ads.example')] }],
    ['observations.0', { observations: [{ ...good.observations[0], site: 'other.example' }] }],
    ['visits.1', { visits: [visit, { ...visit, doc: 'another' }] }],
    ['visits.1', { visits: [visit, { ...visit, id: 'another' }] }],
    ['receipts', { receipts: [receipt(), receipt()] }],
    [
      'preferences',
      { preferences: [good.preferences[0], { ...good.preferences[0], allow: false }] },
    ],
  ])('is refused where it contradicts itself: %s', (where, change) => {
    expect(problem({ ...good, ...change })).toBe(`inconsistent ${where}`);
  });

  it('is never thrown over, whatever one value in it is', () => {
    const paths = pathsOf(good).filter((path) => path.length > 0);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const result = read(swapped(good, path, value));
        if (result.ok) expect(JSON.stringify(result.file).length).toBeLessThan(20_000);
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused where a row has a key more', () => {
    for (const path of pathsOf(good)) {
      const row = path.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], good);
      if (typeof row !== 'object' || row === null || Array.isArray(row)) continue;
      expect(problem(swapped(good, [...path, 'more'], 1))).toContain('wrong-shape');
    }
  });

  it('cannot reach a prototype', () => {
    const text = JSON.stringify(good)
      .replace(
        '{"format"',
        '{"__proto__":{"evil":1},"constructor":{"prototype":{"evil":1}},"format"',
      )
      .replace('"evidence":{}', '"evidence":{"__proto__":{"evil":1}}');
    const result = readImport(text);
    expect(({} as { evil?: unknown }).evil).toBeUndefined();
    // Such keys are refused, or nothing of them is left.
    if (result.ok) expect(JSON.stringify(result.file)).not.toContain('evil');
  });
});

type Json = Record<string, unknown>;

function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]))];
}

/** A copy with one value set. */
function swapped(file: unknown, path: readonly string[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const copy = (Array.isArray(file) ? [...(file as unknown[])] : { ...(file as Json) }) as Json;
  copy[step] = swapped(copy[step], rest, value);
  return copy;
}
