import { named } from '../src/adapters/i18n/t.ts';
import { KIND_GROUPS } from '../src/core/model/kind-group.ts';
import type { Preference } from '../src/core/model/preference.ts';
import { PURPOSES, type Purpose } from '../src/core/model/purpose.ts';

/** A preference as the person changes it; `allow` null takes it back. */
export type Change = Omit<Preference, 'allow'> & { allow: boolean | null };

/** One line of a table of preferences: what it decides on, apart from where. */
export interface Line {
  id: string;
  label: string;
  hint: string;
  about: Pick<Preference, 'purpose' | 'part'>;
}

export const purposeLines = (): Line[] =>
  PURPOSES.map((purpose) => ({
    id: purpose,
    label: named('purpose', purpose),
    hint: named('purposeHint', purpose),
    about: { purpose },
  }));

/** The kinds of data of one purpose. */
export const kindLines = (purpose: Purpose): Line[] =>
  KIND_GROUPS.map((part) => ({
    id: part,
    label: named('kindGroup', part),
    hint: named('kindGroupHint', part),
    about: { purpose, part },
  }));
