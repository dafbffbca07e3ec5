import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isForm, pageLanguage, plain } from '../../../content/isolated/plain.ts';

/** What a form has by itself, as browsers define it: getters that take nothing but a form. */
class Form {
  readonly #text = 'Your e-mail';
  get textContent(): string {
    return this.#text;
  }
  querySelector(selector: string): string {
    return `${this.#text}: ${selector}`;
  }
}

describe('a form whose controls are named like its own members', () => {
  beforeEach(() => vi.stubGlobal('HTMLFormElement', Form));
  afterEach(() => vi.unstubAllGlobals());

  const clobbered = () =>
    Object.defineProperties(new Form(), {
      textContent: { value: { name: 'textContent' }, configurable: true },
      querySelector: { value: { name: 'querySelector' }, configurable: true },
    });

  it('says what it would say without them', () => {
    const form = clobbered();
    expect(form.textContent).not.toBe('Your e-mail');
    expect(plain(form).textContent).toBe('Your e-mail');
    expect(plain(form).querySelector('button')).toBe('Your e-mail: button');
    const { querySelector } = plain(form);
    expect(querySelector('a')).toBe('Your e-mail: a');
  });

  it('can be asked by whoever was handed the asking already', () => {
    const form = clobbered();
    expect(plain(plain(form)).textContent).toBe('Your e-mail');
    expect(plain(form)).toBe(plain(form));
    expect(isForm(plain(form))).toBe(true);
  });

  it('leaves everything else as it is', () => {
    const box = { textContent: 'Box' };
    for (const node of [box, null, undefined]) expect(plain(node)).toBe(node);
    expect(isForm(box)).toBe(false);
  });
});

describe('the language of a page', () => {
  afterEach(() => vi.unstubAllGlobals());
  it.each([
    [{ getAttribute: () => 'de-AT' }, 'de-AT'],
    // A drawing alone, and a document that has lost its root.
    [{ getAttribute: () => null }, ''],
    [null, ''],
  ])('is what its root says, of whatever kind that is', (documentElement, language) => {
    vi.stubGlobal('document', { documentElement });
    expect(pageLanguage()).toBe(language);
  });
});
