import { describe, expect, it } from 'vitest';
import type { Outline } from '../../../src/core/consent/general/outline.ts';
import { ABOUT, box, control, read } from './outlines.ts';

const tab = (name: string, on: boolean) => control(name, { kind: 'tab', on });
const tabs = () => [tab('Analytics', true), tab('Advertising', false)];
const analytics: Outline = { in: ['Analytics', box('Analytics')] };
const save = control('Save');

describe('tabs of which one panel at a time is drawn', () => {
  it('have to be looked behind before anything is chosen', () => {
    const reading = read(ABOUT, ...tabs(), analytics, save);
    expect(reading).toMatchObject({ obscure: true, obscureInside: false, dialog: { more: true } });
    expect(reading?.tabs.map(({ purposes }) => purposes)).toEqual([['analytics'], ['advertising']]);
  });

  it('need not where all that they are called after stands there', () => {
    const ads: Outline = { in: ['Advertising', box('Advertising')] };
    expect(read(ABOUT, ...tabs(), analytics, ads, save)).toMatchObject({
      ...{ obscure: false, dialog: { more: false } },
    });
  });

  it('help nothing where the panel itself is not understood, or nothing saves it', () => {
    const list = control('Advertising', { kind: 'field', words: ['Allow', 'Deny'] });
    expect(read(ABOUT, ...tabs(), analytics, list, save)).toMatchObject({
      ...{ obscureInside: true, dialog: { more: false } },
    });
    expect(read(ABOUT, ...tabs(), analytics)?.dialog.more).toBe(false);
  });
});
