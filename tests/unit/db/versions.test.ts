import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { v1 } from '../../../src/adapters/db/versions/v1.ts';
import { v2 } from '../../../src/adapters/db/versions/v2.ts';
import { v3 } from '../../../src/adapters/db/versions/v3.ts';
import { v4 } from '../../../src/adapters/db/versions/v4.ts';

/** What a version file declares: asked of the file itself, so that formatting and comments are free. */
function declared(version: (db: Dexie) => unknown): { number: number; hash: string } {
  let number = 0;
  let stores: Record<string, string> = {};
  const recorder = {
    version(told: number) {
      number = told;
      return recorder;
    },
    stores(told: Record<string, string>) {
      stores = told;
      return recorder;
    },
    upgrade: () => recorder,
  };
  version(recorder as unknown as Dexie);
  const text = JSON.stringify(Object.entries(stores).sort());
  return { number, hash: createHash('sha256').update(text).digest('hex') };
}

/** A released version is never edited: databases out there were made by it. A new one gets a new row. */
const FROZEN = [
  {
    number: 1,
    hash: 'b27beaa3adedc690fb6e0ec5c6047e6173e63a57c48e380d7aa23837166a8ec8',
    version: v1,
  },
  {
    number: 2,
    hash: 'e9a8fe51850be9997604078539353c59c35781752ef780234ced543c0e97c22a',
    version: v2,
  },
  {
    number: 3,
    hash: '421929daf12a1382514604a7aff95dfdd530d0767bb3011a782fcceb7e19d48c',
    version: v3,
  },
  {
    number: 4,
    hash: '86af43101ef84a9c3907bab8f5b631e81c7bd3e77cec4ae36ee24adfa61bde50',
    version: v4,
  },
];

describe('versions of the database', () => {
  it.each(FROZEN)('$number is as it was released', ({ number, hash, version }) => {
    expect(declared(version)).toEqual({ number, hash });
  });

  it('are all frozen', () => {
    const folder = join(import.meta.dirname, '../../../src/adapters/db/versions');
    expect(readdirSync(folder).sort()).toEqual(FROZEN.map(({ number }) => `v${number}.ts`).sort());
  });
});
