import type { Control, Outline } from '../../../src/core/consent/general/outline.ts';
import { readDialog } from '../../../src/core/consent/general/reading.ts';
import '../../../src/core/consent/lexicon/languages.ts';

/** Dialogs as the reader describes them, made up part by part. */
let refs = 0;
export const control = (name: string, more: Partial<Control> = {}): Control => ({
  ...{ kind: 'button', ref: refs++, name, icon: false, words: [], on: null },
  ...{ enabled: true, shown: true, group: '' },
  ...more,
});
export const box = (name: string) => control(name, { kind: 'switch', on: true });
export const ABOUT =
  'We use cookies to measure how this site is used and to show advertising. You can change your choice at any time.';
export const read = (...outline: Outline[]) => readDialog({ outline, language: 'en' });
