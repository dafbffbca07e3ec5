import type { Plugin } from 'vite';
import { FIRST } from '../src/core/consent/lexicon/first.ts';
import { MORE } from '../src/core/consent/lexicon/more.ts';
import { foldedLexicon } from '../src/core/consent/lexicon/spoken.ts';

const LISTS = { 'first.ts': ['FIRST', FIRST], 'more.ts': ['MORE', MORE] } as const;

/** Folds the lexicons once, when they are built, and not in every page that asks for consent. */
export const foldLexicons: Plugin = {
  name: 'fairshare-lexicon',
  apply: 'build',
  load(id) {
    const found = Object.entries(LISTS).find(([file]) => id.endsWith(`/consent/lexicon/${file}`));
    if (!found) return null;
    const [name, lexicons] = found[1];
    return `export const ${name} = ${JSON.stringify(lexicons.map(foldedLexicon))};`;
  },
};
