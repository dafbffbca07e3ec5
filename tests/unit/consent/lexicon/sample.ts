import type { Role } from '../../../../src/core/consent/lexicon/index.ts';
import type { Purpose } from '../../../../src/core/model/purpose.ts';

/** What dialogs of one language say; the members of a list are parted by `|`. */
export interface Sample {
  language: string;
  buttons: Partial<Record<Role, string>>;
  /** Said by a bare yes and a bare no. */
  weak: { yes: string; no: string };
  purposes: Partial<Record<Purpose, string>>;
  needed: string;
  dialogs: string[];
  wall?: string;
  withdraw: string;
}

export const membersOf = (list: string): string[] =>
  list
    .split('|')
    .map((member) => member.trim())
    .filter(Boolean);
