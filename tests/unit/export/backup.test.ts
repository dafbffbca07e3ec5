import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pack, PackError, textOf, unpack } from '../../../src/adapters/backup/pack.ts';
import { BackupError, seal, unseal } from '../../../src/adapters/backup/seal.ts';
import {
  chunked,
  HEADER_BYTES,
  isBackup,
  ITERATIONS,
  nonceOf,
  readHeader,
  TAG_BYTES,
  writeHeader,
} from '../../../src/core/export/backup.ts';
import { readImport } from '../../../src/core/export/import.ts';
import { patience } from '../runs.ts';

const SIZE = 1024;
const STEP = SIZE + TAG_BYTES;
const header = {
  iterations: ITERATIONS,
  salt: new Uint8Array(16).fill(7),
  prefix: new Uint8Array(7).fill(9),
  chunkBytes: SIZE,
};

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
async function joined(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return new Uint8Array(Buffer.concat(all));
}
const sealed = (bytes: Uint8Array, passphrase = 'open sesame') =>
  joined(seal(one(bytes), passphrase, SIZE));
const opened = (bytes: Uint8Array, passphrase = 'open sesame') =>
  joined(unseal(new Blob([new Uint8Array(bytes)]), passphrase));
const problem = async (bytes: Uint8Array, passphrase?: string) => {
  const error: unknown = await opened(bytes, passphrase).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof BackupError ? error.problem : error;
};
const plain = Uint8Array.from({ length: SIZE * 3 + 100 }, (_, n) => n % 251);

describe('the header of a backup', () => {
  it('is read as it was written', () => {
    const bytes = writeHeader(header);
    expect(bytes).toHaveLength(HEADER_BYTES);
    expect(isBackup(bytes)).toBe(true);
    expect(readHeader(bytes)).toEqual(header);
  });

  it.each([
    ['newer-version', 8, 2],
    ['newer-version', 9, 2],
    ['damaged', 8, 0],
    ['damaged', 0, 0],
    // Fewer rounds than we ever write, and more than anybody would wait for.
    ['damaged', 11, 0],
    ['damaged', 10, 255],
    ['damaged', 37, 255],
  ])('is %s where byte %i is %i', (reason, at, byte) => {
    const bytes = writeHeader(header);
    bytes[at] = byte;
    expect(readHeader(bytes)).toBe(reason);
  });
});

describe('chunks', () => {
  it('are of one size, numbered, and give back what went in, however it came', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 16 }),
        async (pieces, size) => {
          const chunks = [];
          const source = (async function* () {
            for (const piece of pieces) yield await Promise.resolve(piece);
          })();
          for await (const chunk of chunked(source, size)) chunks.push(chunk);
          expect(chunks.map(({ index }) => index)).toEqual(chunks.map((_, n) => n));
          expect(chunks.map(({ last }) => last)).toEqual(
            chunks.map((_, n) => n === chunks.length - 1),
          );
          for (const { bytes, last } of chunks) if (!last) expect(bytes).toHaveLength(size);
          expect(Buffer.concat(chunks.map(({ bytes }) => bytes))).toEqual(Buffer.concat(pieces));
        },
      ),
    );
  });

  it('have a nonce each', () => {
    const nonces = [0, 1, 2, 2 ** 32 - 1].flatMap((index) =>
      [true, false].map((last) => nonceOf(header.prefix, index, last).join()),
    );
    expect(new Set(nonces).size).toBe(nonces.length);
    expect(() => nonceOf(header.prefix, 2 ** 32, false)).toThrow(RangeError);
  });
});

describe('a sealed file', { timeout: patience(60_000) }, () => {
  it.each([0, 1, SIZE - 1, SIZE, SIZE + 1, SIZE * 3 + 100])(
    'of %i bytes opens with its passphrase, in whichever keys it was typed',
    async (length) => {
      const bytes = plain.subarray(0, length);
      const file = await sealed(bytes, 'Caf\u00e9');
      expect(await opened(file, 'Cafe\u0301')).toEqual(new Uint8Array(bytes));
      expect(await problem(file, 'Cafe')).toBe('wrong-passphrase');
    },
  );

  it('holds nothing readable, and is another each time', async () => {
    const text = new TextEncoder().encode('secret.example '.repeat(200));
    const [first, second] = [await sealed(text), await sealed(text)];
    expect(Buffer.from(first).includes('secret.example')).toBe(false);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(false);
  });

  it('does not open where chunks were cut off, swapped, repeated, or bytes changed or added', async () => {
    const file = await sealed(plain);
    const chunk = (n: number) =>
      file.subarray(HEADER_BYTES + n * STEP, HEADER_BYTES + (n + 1) * STEP);
    const head = file.subarray(0, HEADER_BYTES);
    const made = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat([head, ...parts]));
    expect(await problem(made(chunk(0), chunk(1), chunk(2)))).toBe('damaged');
    expect(await problem(made(chunk(0), chunk(2), chunk(1), chunk(3)))).toBe('damaged');
    expect(await problem(made(chunk(0), chunk(1), chunk(1), chunk(2), chunk(3)))).toBe('damaged');
    expect(await problem(made(chunk(0), chunk(3)))).toBe('damaged');
    expect(await problem(made(chunk(0), chunk(1), chunk(2), chunk(3), new Uint8Array(5)))).toBe(
      'damaged',
    );
    expect(await problem(head)).toBe('wrong-passphrase');
    expect(await problem(file.subarray(0, 20))).toBe('damaged');
    for (const at of [20, 33, 40]) {
      const bent = file.slice();
      bent[at] = (bent[at] ?? 0) ^ 1;
      expect(await problem(bent), `byte ${at}`).toMatch(/wrong-passphrase|damaged/);
    }
    const bent = file.slice();
    bent[HEADER_BYTES + STEP + 50] = (bent[HEADER_BYTES + STEP + 50] ?? 0) ^ 1;
    expect(await problem(bent)).toBe('damaged');
  });
});

describe('packing', () => {
  const text = async function* (...pieces: string[]) {
    for (const piece of pieces) yield await Promise.resolve(piece);
  };
  const owned = async function* (pieces: AsyncIterable<Uint8Array>) {
    for await (const piece of pieces) yield new Uint8Array(piece);
  };

  const whole = async (pieces: AsyncIterable<string>) => {
    let all = '';
    for await (const piece of pieces) all += piece;
    return all;
  };

  it('gives back the text', async () => {
    const pieces = ['{"a":"', 'ä€😀'.repeat(1000), '"}'];
    expect(await whole(unpack(owned(pack(text(...pieces)))))).toBe(pieces.join(''));
  });

  it('is unpacked no further than it makes sense: a bomb ends at its first bytes', async () => {
    const start = gzipSync(new Uint8Array(0)).slice(0, 10);
    // A stored block of zeros, and never the last.
    const block = new Uint8Array(65_540);
    block.set([0, 0xff, 0xff, 0, 0]);
    const endless = async function* () {
      yield await Promise.resolve(start);
      for (;;) yield await Promise.resolve(block.slice());
    };
    expect(await readImport(() => unpack(endless()))).toMatchObject({ problem: 'not-json' });
  });

  it('tells a file that is cut off or no gzip', async () => {
    const file = await joined(pack(text('hello '.repeat(500))));
    for (const bytes of [file.slice(0, -9), new Uint8Array(50).fill(65)])
      await expect(whole(unpack(owned(one(bytes))))).rejects.toThrow(PackError);
  });

  it('tells bytes that are no text, and drops a byte order mark', async () => {
    await expect(whole(textOf(one(new Uint8Array([0x22, 0xff, 0xfe]))))).rejects.toThrow(PackError);
    expect(await whole(textOf(one(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b]))))).toBe('{');
  });

  it('hands on why its source stopped', async () => {
    const broken = async function* (): AsyncGenerator<Uint8Array<ArrayBuffer>> {
      yield await Promise.resolve(new Uint8Array(await joined(pack(text('x')))).slice(0, 5));
      throw new BackupError('damaged');
    };
    await expect(whole(unpack(broken()))).rejects.toThrow(BackupError);
  });
});
