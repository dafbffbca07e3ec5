import { FIRST } from '../src/core/consent/lexicon/first.ts';
import { learn } from '../src/core/consent/lexicon/index.ts';
import type { Shared } from './isolated/general.ts';
import type { Control } from '../src/core/consent/general/outline.ts';
import { readDialog } from '../src/core/consent/general/reading.ts';
import { createReader } from './reader/reader.ts';

const control = (kind: Control['kind'], ref: number): Control => ({
  ...{ kind, ref, name: 'rehearsal', icon: false, words: [], group: '' },
  ...{ on: false, enabled: true, shown: true },
});

// Put into a frame by the background when something there may be a consent dialog.
const shared = globalThis as Shared;
if (shared.fairshareTools && !shared.fairshareReader) {
  learn(FIRST);
  // The tables of words are made now: most often before there is a dialog to see.
  readDialog(
    { outline: ['cookies', control('button', 0), control('switch', 1)], language: '' },
    true,
  );
  shared.fairshareReader = createReader(shared.fairshareTools);
}
