import type { Lexicon } from './lexicon.ts';
import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { ca } from './ca.ts';
import { cs } from './cs.ts';
import { cy } from './cy.ts';
import { da } from './da.ts';
import { el } from './el.ts';
import { et } from './et.ts';
import { eu } from './eu.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { ga } from './ga.ts';
import { gl } from './gl.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { is } from './is.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { mk } from './mk.ts';
import { ms } from './ms.ts';
import { nb } from './nb.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { sq } from './sq.ts';
import { sr } from './sr.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** All other languages: learned where the first do not understand what is there. */
export const MORE: readonly Lexicon[] = [
  sv,
  da,
  nb,
  fi,
  cs,
  sk,
  hu,
  ro,
  bg,
  hr,
  sl,
  el,
  tr,
  ru,
  uk,
  lt,
  lv,
  et,
  id,
  ms,
  vi,
  ja,
  zh,
  ko,
  ar,
  he,
  hi,
  th,
  ca,
  gl,
  eu,
  sr,
  mk,
  sq,
  is,
  cy,
  ga,
  fa,
];
