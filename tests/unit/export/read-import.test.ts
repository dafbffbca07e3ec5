import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readImport } from '../../../src/core/export/import.ts';
import { FORMAT } from '../../../src/core/export/schema.ts';
import { change, letter, load, receipt, request } from '../rows.ts';
import { fileOfText, observationsOf, readText } from './read-text.ts';
import { runs } from '../runs.ts';

const visit = load(1);
const good = {
  format: FORMAT,
  preferences: [{ scope: 'everywhere', purpose: 'social', allow: true }],
  visits: [visit],
  observations: [request(visit, 'ads.example')],
  receipts: [receipt()],
  sites: [],
  letters: [letter()],
  changes: [change()],
};
const read = (file: unknown, size?: number) => readText(JSON.stringify(file), size);
const problem = async (file: unknown) => {
  const result = await read(file);
  return result.ok ? 'none' : `${result.problem} ${result.where}`.trim();
};

describe('a file to import', () => {
  it('is read, and what it holds is counted', async () => {
    expect(await read(good)).toMatchObject({
      ok: true,
      counts: {
        preferences: 1,
        // Named by its page load alone.
        sites: 1,
        visits: 1,
        observations: 1,
        receipts: 1,
        letters: 1,
        changes: 1,
      },
    });
  });

  it.each(['2026-06-31', '2026-02-29', '2026-13-01', '2026-00-10'])(
    'has days of the calendar, and not %s',
    async (day) => {
      const wrong = { ...good, visits: [{ ...visit, day }] };
      expect(await problem(wrong)).toBe('wrong-shape visits.0.day');
    },
  );

  it('may hold preferences alone', async () => {
    expect(await read({ format: FORMAT, preferences: good.preferences })).toMatchObject({
      ok: true,
      file: {
        preferences: good.preferences,
        visits: [],
        letters: [],
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
    ['not-json', 'null'],
    ['not-json', '[]'],
    ['not-json', `${JSON.stringify(good)}{}`],
    ['not-json', JSON.stringify(good).replace(',"sites"', ',,"sites"')],
    ['not-json', JSON.stringify(good).replace('"sites":[]', '"sites":[,]')],
    ['not-json', JSON.stringify(good).replace('"sites":[]', '"sites":[}')],
    ['not-json', `{"format":"${FORMAT}",}`],
    ['not-json', `{"format" "${FORMAT}"}`],
    ['not-json', `{format:"${FORMAT}"}`],
    ['not-json', `{"format":"${FORMAT}","wishes":}`],
    ['not-json', `{${' '.repeat(1_100_000)}"format":"${FORMAT}"}`],
    ['not-json', `{"format":"${FORMAT}","exportedAt":"${'x'.repeat(5e6)}"}`],
    ['not-ours', '{"format":1}'],
    ['not-ours', '{"bookmarks":[]}'],
    ['not-json', `{"format":"${FORMAT}","sites":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
    ['not-ours', '{}'],
    ['newer-version', '{"format":"fairshare.export/2"}'],
    ['wrong-shape', `{"format":"${FORMAT}","preferences":{}}`],
    ['wrong-shape', `{"format":"${FORMAT}","more":[]}`],
    ['wrong-shape', `{"format":"${FORMAT}","format":"${FORMAT}"}`],
    ['wrong-shape', `{"format":"${FORMAT}","sites":[],"sites":[]}`],
  ])('is refused as %s: %#', async (reason, text) => {
    expect(await readText(text)).toMatchObject({ ok: false, problem: reason });
  });

  it('is read the same however its text comes in pieces, and in whatever order its tables stand', async () => {
    const whole = {
      ...good,
      wishes: { answering: false },
      // What a cut may fall into: escapes, surrogates, brackets in strings.
      letters: [letter({ text: 'a "quoted" \\ [list] {of} 😀 \u0000\n' })],
    };
    const { observations: _, ...rows } = await fileOfText(JSON.stringify(whole));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 400 }),
        fc.shuffledSubarray(Object.entries(whole), { minLength: Object.keys(whole).length }),
        fc.constantFrom(0, 1, 3),
        async (size, entries, indent) => {
          const result = await readText(
            JSON.stringify(Object.fromEntries(entries), null, indent),
            size,
          );
          if (!result.ok) throw new Error(`${result.problem} ${result.where}`);
          expect(result.file).toMatchObject(rows);
          expect(await observationsOf(result.file)).toEqual(good.observations);
        },
      ),
      runs(200),
    );
  });

  it('is refused as soon as it is too large', async () => {
    const text = JSON.stringify(good);
    const pieces = async function* () {
      yield await Promise.resolve(text.slice(0, 100));
      yield text.slice(100);
    };
    expect(await readImport(pieces, { whole: text.length, held: text.length })).toMatchObject({
      ok: true,
    });
    expect(await readImport(pieces, { whole: text.length - 1, held: text.length })).toMatchObject({
      problem: 'too-large',
    });
  });

  it('is refused where too much of it would be held in memory', async () => {
    const row = (n: number) =>
      JSON.stringify(letter({ id: `letter-${n}`, text: 'x'.repeat(20_000) }));
    let told = 0;
    const pieces = async function* () {
      yield await Promise.resolve(`{"format":"${FORMAT}","letters":[${row(0)}`);
      for (; told < 100; told++) yield `,${row(told + 1)}`;
      yield ']}';
    };
    const limits = { whole: 1e9, held: 500_000 };
    expect(await readImport(pieces, limits)).toMatchObject({ problem: 'too-large' });
    expect(told * 20_000).toBeLessThan(limits.held * 1.1);
  });

  it('is told where it is wrong', async () => {
    const bent = { ...good, visits: [{ ...visit, at: -1 }] };
    expect(await problem(bent)).toBe('wrong-shape visits.0.at');
  });

  it.each([
    ['observations.0', { observations: [request(load(2), 'ads.example')] }],
    ['observations.0', { observations: [{ ...good.observations[0], site: 'other.example' }] }],
    ['visits.1', { visits: [visit, { ...visit, doc: 'another' }] }],
    ['visits.1', { visits: [visit, { ...visit, id: 'another' }] }],
    ['receipts.1', { receipts: [receipt(), receipt()] }],
    ['letters.1', { letters: [letter(), letter({ law: 'ccpa' })] }],
    ['letters.0', { letters: [letter({ site: null })] }],
    ['letters.0', { letters: [letter({ company: 'Ads' })] }],
    ['changes.1', { changes: [change(), change({ more: 3 })] }],
    ['changes.0', { changes: [change({ id: 'another' })] }],
    [
      'preferences.1',
      { preferences: [good.preferences[0], { ...good.preferences[0], allow: false }] },
    ],
  ])('is refused where it contradicts itself: %s', async (where, told) => {
    expect(await problem({ ...good, ...told })).toBe(`inconsistent ${where}`);
  });

  it('is never thrown over, whatever one value in it is', async () => {
    const paths = pathsOf(good).filter((path) => path.length > 0);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue(), async (path, value) => {
        const result = await read(swapped(good, path, value));
        if (result.ok) expect(JSON.stringify(result.file).length).toBeLessThan(20_000);
      }),
      runs(1000),
    );
  });

  it('is refused where a row has a key more', async () => {
    for (const path of pathsOf(good)) {
      const row = path.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], good);
      if (typeof row !== 'object' || row === null || Array.isArray(row)) continue;
      expect(await problem(swapped(good, [...path, 'surplus'], 1)), path.join('.')).toContain(
        'wrong-shape',
      );
    }
  });

  it('cannot reach a prototype', async () => {
    const text = JSON.stringify(good)
      .replace(
        '{"format"',
        '{"__proto__":{"evil":1},"constructor":{"prototype":{"evil":1}},"format"',
      )
      .replace('"evidence":{}', '"evidence":{"__proto__":{"evil":1}}');
    const result = await readText(text);
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
