import { describe, expect, it } from 'vitest';
import {
  classifyField,
  isOfChild,
  type FieldText,
} from '../../../src/core/forms/classify-field.ts';
import { LANGUAGES } from '../../../src/core/forms/words/index.ts';
import { EASTERN } from './labels/eastern.ts';
import { ELSEWHERE } from './labels/elsewhere.ts';
import { GERMANIC } from './labels/germanic.ts';
import { NORDIC } from './labels/nordic.ts';
import { ROMANCE } from './labels/romance.ts';

const TABLES = { ...GERMANIC, ...NORDIC, ...ROMANCE, ...EASTERN, ...ELSEWHERE };

const described = (label: string, language: string): FieldText => ({
  type: 'text',
  autocomplete: '',
  names: '',
  label,
  language,
});
/** Everything that a control of this label asks for. */
const askedBy = (label: string, language: string) => {
  const field = described(label, language);
  const kind = classifyField(field);
  return [...(kind ? [kind] : []), ...(isOfChild(field, kind) ? ['child'] : [])];
};

describe.each(Object.entries(TABLES))('forms in %s', (language, { asks, nothing }) => {
  const labels = Object.entries(asks).flatMap(([kind, all]) =>
    all.map((label) => [kind, label] as const),
  );

  it('are read in that language', () => {
    expect(Object.keys(LANGUAGES)).toContain(language);
    expect(labels.length).toBeGreaterThanOrEqual(25);
    expect(nothing.length).toBeGreaterThanOrEqual(15);
  });

  it('ask for what their labels say', () => {
    const missed = labels.filter(([kind, label]) => !askedBy(label, language).includes(kind));
    expect(missed).toEqual([]);
  });

  it('ask for nothing personal by what only looks like it', () => {
    const false_ = nothing.flatMap((label) => {
      const asked = askedBy(label, language);
      return asked.length ? [`${label}: ${asked.join()}`] : [];
    });
    expect(false_).toEqual([]);
  });
});
