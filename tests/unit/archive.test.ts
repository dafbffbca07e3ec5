import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archive, tightly } from '../../scripts/archive.mjs';

const name = fc.stringMatching(/^[a-z]{1,8}(?:\/[a-z]{1,8}){0,2}\.[a-z]{2,4}$/);
const files = fc.dictionary(name, fc.uint8Array({ maxLength: 200 }), { noNullPrototype: true });

describe('a package', () => {
  it.each([
    ['as the sources are packed', undefined],
    ['as people download it', tightly],
  ])('holds its files, and is the same whatever order they are named in: %s', async (_, pack) => {
    await fc.assert(
      fc.asyncProperty(files, async (some) => {
        const packed = await archive(some, pack);
        const turned = Object.fromEntries(Object.entries(some).reverse());
        expect(Buffer.from(await archive(turned, pack)).equals(Buffer.from(packed))).toBe(true);
        expect(Object.keys(unzipSync(packed)).sort()).toEqual(Object.keys(some).sort());
        for (const [file, bytes] of Object.entries(unzipSync(packed)))
          expect(Buffer.from(bytes).equals(Buffer.from(some[file] ?? []))).toBe(true);
      }),
    );
  });

  it('does not tell when or where it was made', async () => {
    const before = process.env['TZ'];
    const one = await archive({ 'a.js': new Uint8Array([1]) });
    process.env['TZ'] = 'Pacific/Kiritimati';
    const other = await archive({ 'a.js': new Uint8Array([1]) });
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(Buffer.from(other).equals(Buffer.from(one))).toBe(true);
  });
});
