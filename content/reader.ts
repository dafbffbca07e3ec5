import { FIRST } from '../src/core/consent/lexicon/first.ts';
import { learn } from '../src/core/consent/lexicon/index.ts';
import type { Shared } from './isolated/general.ts';
import { createReader } from './reader/reader.ts';

// Put into a frame by the background when something there may be a consent dialog.
const shared = globalThis as Shared;
if (shared.fairshareTools && !shared.fairshareReader) {
  learn(FIRST);
  shared.fairshareReader = createReader(shared.fairshareTools);
}
