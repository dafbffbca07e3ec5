import { PURPOSES } from '../model/purpose.ts';
import { allowsInterest, allowsKind } from '../preferences/allows.ts';
import type { Resolved } from '../preferences/resolve.ts';
import type { Choice } from './dialog.ts';
import { kindInWords } from './kind-words.ts';
import { isExternalMedia, purposeFromWords } from './purpose-words.ts';

/**
 * Whether the person wishes a choice to be on. Needs a purpose that they allow; where it stands for
 * what the site does without asking, or for a kind of data, these must be allowed besides. Precise
 * location and device scanning belong to no purpose: they are wished where one that is allowed may use
 * them, unless the choice names a purpose that may not.
 */
export function isWished({ id, label, purpose, interest }: Choice, wish: Resolved): boolean {
  const kind = kindInWords(label);
  const about = purpose ?? (kind === null ? null : purposeFromWords(label));
  if (about === null)
    return kind !== null && !interest && PURPOSES.some((one) => allowsKind(wish, one, kind));
  // Media of others are films and maps as well as posts of social networks.
  if (about === 'functional' && isExternalMedia(id, label) && !wish.social.allow) return false;
  if (!wish[about].allow || (interest && !allowsInterest(wish, about))) return false;
  return kind === null || allowsKind(wish, about, kind);
}
