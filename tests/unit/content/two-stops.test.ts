import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../src/core/consent/lexicon/languages.ts';
import { moverOf, stateByStop, stopsOf } from '../../../content/reader/two-stops.ts';

class Select extends EventTarget {
  multiple = false;
  value: string;
  constructor(public options: { text: string; value: string }[]) {
    super();
    this.value = options[0]?.value ?? '';
  }
}
class Input extends EventTarget {
  constructor(
    public type: string,
    public value: string,
    public min: string,
    public max: string,
    public step: string,
  ) {
    super();
  }
}
const list = (...texts: string[]) =>
  new Select(texts.map((text) => ({ text, value: text }))) as unknown as Element;
const slider = (value: string, min: string, max: string, step = '') =>
  new Input('range', value, min, max, step) as unknown as Element;

describe('lists and sliders that are switches', () => {
  beforeEach(() => {
    vi.stubGlobal('HTMLSelectElement', Select);
    vi.stubGlobal('HTMLInputElement', Input);
    vi.stubGlobal('HTMLFormElement', class {});
  });
  afterEach(() => vi.unstubAllGlobals());

  it('have a yes and a no, or two ends, and nothing else', () => {
    expect(stopsOf(list('Allow', 'Do not allow'))).toEqual({ yes: 'Allow', no: 'Do not allow' });
    expect(stopsOf(list('Nein', 'Ja'))).toEqual({ yes: 'Ja', no: 'Nein' });
    expect(stopsOf(slider('1', '0', '1'))).toEqual({ yes: '1', no: '0' });
    expect(stopsOf(slider('0', '0', '100', '100'))).toEqual({ yes: '100', no: '0' });
  });

  it('are none where there is more, or the two say something else', () => {
    expect(stopsOf(list('Allow', 'In part', 'Do not allow'))).toBeNull();
    expect(stopsOf(list('English', 'Deutsch'))).toBeNull();
    expect(stopsOf(list('Yes', 'Allow'))).toBeNull();
    expect(stopsOf(slider('2', '0', '2'))).toBeNull();
    expect(stopsOf(slider('50', '', ''))).toBeNull();
    expect(moverOf(slider('2', '0', '2'))).toBeUndefined();
  });

  it('are moved to the other stop, and the page is told', () => {
    for (const one of [list('Allow', 'Do not allow'), slider('1', '0', '1')]) {
      const told: string[] = [];
      for (const type of ['input', 'change']) one.addEventListener(type, () => told.push(type));
      expect(stateByStop(one)).toBe(true);
      moverOf(one)?.();
      expect([stateByStop(one), ...told]).toEqual([false, 'input', 'change']);
      moverOf(one)?.();
      expect(stateByStop(one)).toBe(true);
    }
  });
});
