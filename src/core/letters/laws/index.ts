import { LAWS, type LawId, type LetterKind } from '../../model/letter.ts';
import type { Law, Right } from '../law.ts';
import { ccpa } from './ccpa.ts';
import { fadp } from './fadp.ts';
import { gdpr } from './gdpr.ts';
import { lgpd } from './lgpd.ts';
import { pdp } from './pdp.ts';
import { ukGdpr } from './uk-gdpr.ts';

const ALL: Record<LawId, Law> = { gdpr, 'uk-gdpr': ukGdpr, fadp, ccpa, lgpd, pdp };

export const lawOf = (id: LawId): Law => ALL[id];

/** What a law says of a kind of letter; null where it knows no such right. */
export const rightOf = (law: LawId, kind: LetterKind): Right | null =>
  ALL[law].rights[kind] ?? null;

/** The kinds of letters that a law knows. */
export const kindsUnder = (law: LawId): LetterKind[] =>
  Object.keys(ALL[law].rights) as LetterKind[];

/**
 * The law that likely protects the person: by where their clock is set, or else by the languages of their
 * browser, dearest first (the region that one names, or that most of its speakers live in). Only a
 * suggestion; where nothing fits, the law that most others were made after.
 * @param languages BCP 47 tags
 * @param zone name of the tz database
 */
export function suggestLaw(languages: readonly string[], zone: string): LawId {
  const here = LAWS.find((id) => ALL[id].zones.test(zone));
  if (here) return here;
  for (const tag of languages) {
    const region = regionOf(tag);
    const found = LAWS.find((id) => region !== null && ALL[id].regions.includes(region));
    if (found) return found;
  }
  return 'gdpr';
}

function regionOf(tag: string): string | null {
  try {
    return new Intl.Locale(tag).maximize().region ?? null;
  } catch {
    return null;
  }
}
