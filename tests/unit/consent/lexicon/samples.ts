import { ASIAN } from './asian.ts';
import { BALKAN } from './balkan.ts';
import { CELTIC } from './celtic.ts';
import { EASTERN } from './eastern.ts';
import { GERMANIC } from './germanic.ts';
import { IBERIAN } from './iberian.ts';
import { OTHERS } from './others.ts';
import { ROMANCE } from './romance.ts';
import { SLAVIC } from './slavic.ts';
import type { Sample } from './sample.ts';

/** What dialogs say in every language of the lexicon. */
export const SAMPLES: readonly Sample[] = [
  ...GERMANIC,
  ...ROMANCE,
  ...IBERIAN,
  ...SLAVIC,
  ...BALKAN,
  ...CELTIC,
  ...OTHERS,
  ...EASTERN,
  ...ASIAN,
];
