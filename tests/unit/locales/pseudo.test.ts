import { describe, expect, it } from 'vitest';
import { pseudo } from '../../e2e/pseudo-locale.ts';
import { englishTexts } from './catalogue.ts';

describe('the pseudo-locale', () => {
  it('shows itself', () => {
    expect(pseudo('Refuse')).toBe('[Rééfúšé]');
  });

  it('is 40 % longer and keeps the blanks', () => {
    for (const [, text] of englishTexts) {
      const made = pseudo(text);
      expect(made.length).toBeGreaterThanOrEqual(text.length * 1.4);
      expect(made.match(/\$\d/g)).toEqual(text.match(/\$\d/g));
    }
  });
});
