import { APART, KIND_GROUPS } from '../model/kind-group.ts';
import { PURPOSES, type Purpose } from '../model/purpose.ts';
import type { Receipt } from '../model/receipt.ts';
import { allowsInterest, allowsKind } from './allows.ts';
import type { Resolved } from './resolve.ts';

type Wished = Receipt['wished'][number];

/** What a receipt keeps of the preferences that a decision rests on. */
export const wishOf = (resolved: Resolved): Wished[] =>
  PURPOSES.map((purpose) => {
    const { allow, from, parts } = resolved[purpose];
    const kinds = KIND_GROUPS.filter((kind) => allowsKind(resolved, purpose, kind));
    const ofKinds = allow && KIND_GROUPS.some((kind) => parts?.[kind] !== undefined);
    return {
      purpose,
      allow,
      from,
      ...(ofKinds ? { kinds } : {}),
      ...(allow && !allowsInterest(resolved, purpose) ? { objected: true as const } : {}),
    };
  });

/** What of a wish a site can notice, as text. */
const gist = ({ allow, kinds, objected }: Wished): string => {
  const usual = KIND_GROUPS.filter((kind) => !APART.has(kind));
  return allow ? `${(kinds ?? usual).join(' ')} ${objected ?? ''}` : '';
};

/** The purposes of which something else is wished now than when a receipt was written. */
export function changedSince(receipt: Receipt, resolved: Resolved): Purpose[] {
  const now = new Map(wishOf(resolved).map((wish) => [wish.purpose, gist(wish)]));
  return receipt.wished
    .filter((then) => now.get(then.purpose) !== gist(then))
    .map(({ purpose }) => purpose);
}
