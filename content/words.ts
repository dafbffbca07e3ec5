import { MORE } from '../src/core/consent/lexicon/more.ts';
import type { Shared } from './isolated/general.ts';

// Put into a frame after the reader where the languages that it knows by itself are not enough.
(globalThis as Shared).fairshareReader?.learn(MORE);
