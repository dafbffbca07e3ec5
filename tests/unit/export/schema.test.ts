import 'fake-indexeddb/auto';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { exportJson } from '../../../src/adapters/db/export.ts';
import { exportSchema } from '../../../src/core/export/schema.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings.ts';
import { filled } from '../db/filled.ts';

const FILE = join(import.meta.dirname, '../../../docs/export.schema.json');

/** The published schema is made from the one that the code checks files with; it is not written by hand. */
const published = () =>
  format(
    JSON.stringify({
      ...toJsonSchema(exportSchema, {
        // That a day is one of the calendar is beyond a pattern that anybody could read.
        ignoreActions: ['check'],
        // A record with keys of a closed list is rightly told by `propertyNames`; only its warning is in the way.
        overrideSchema: ({ valibotSchema, jsonSchema }) =>
          valibotSchema.type === 'record' ? jsonSchema : undefined,
      }),
      title: 'Fairshare export',
      description:
        'Everything that Fairshare keeps of one browser, as its dashboard exports it. Any table may be left out.',
    }),
    { parser: 'json', printWidth: 100 },
  );

describe('docs/export.schema.json', () => {
  it('is what the code checks files with', async () => {
    await expect(await published()).toMatchFileSnapshot(FILE);
  });

  const validator = async () =>
    new Ajv({ strict: true, allowUnionTypes: true }).compile(
      JSON.parse(await published()) as object,
    );

  it('fits a real export', async () => {
    let text = '';
    for await (const piece of exportJson(await filled(), DEFAULT_SETTINGS)) text += piece;
    const validate = await validator();
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
    const file = JSON.parse(text) as { visits: Record<string, unknown>[] };
    file.visits[0]!['path'] = '/private';
    expect(validate(file)).toBe(false);
    expect(validate({ preferences: [] })).toBe(false);
  });
});
