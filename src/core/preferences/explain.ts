import { PARTS, scopeName, type Part, type Preference } from '../model/preference.ts';
import { PURPOSES, type Purpose } from '../model/purpose.ts';
import type { TrustLevel } from '../model/visit.ts';
import type { Sentence } from '../report/sentence.ts';
import { allowsInterest, allowsKind } from './allows.ts';
import { resolve, scopesOf, type From, type Resolved } from './resolve.ts';

/** Why something is allowed or refused on a site. */
export interface Explanation {
  allow: boolean;
  from: From;
  /** The preferences that decided; none where the default did. */
  decided: Preference[];
  /** Preferences that speak of it too, and had no say: others for the same scope, then wider ones. */
  overruled: Preference[];
  /** In words: who decided, and what would have held otherwise. */
  words: Sentence[];
}

/**
 * Explains one line of a resolution: a purpose, or a part of it. A part that nobody spoke of, or whose
 * purpose is refused, is explained by its purpose.
 */
export function explain(
  preferences: readonly Preference[],
  site: string,
  level: TrustLevel,
  purpose: Purpose,
  part?: Part,
): Explanation {
  const resolved = resolve(preferences, site, level);
  const whole = resolved[purpose];
  const ownPart = whole.allow && part !== undefined ? whole.parts?.[part] : undefined;
  const from = ownPart?.from ?? whole.from;
  const allow = part === undefined ? whole.allow : allowsPart(resolved, purpose, part);
  const about = ownPart === undefined ? undefined : part;
  const scopes = scopesOf(site, level).map(([, scope]) => scopeName(scope));
  const speaking = preferences
    .filter((row) => row.purpose === purpose && row.part === about)
    .filter((row) => scopes.includes(scopeName(row.scope)))
    .sort((a, b) => scopes.indexOf(scopeName(a.scope)) - scopes.indexOf(scopeName(b.scope)));
  const nearest = speaking[0] && scopeName(speaking[0].scope);
  // Of two for one scope the stricter one decides.
  const decides = (row: Preference) =>
    scopeName(row.scope) === nearest && row.allow === (ownPart ?? whole).allow;
  const decided = speaking.filter(decides);
  const overruled = speaking.filter((row) => !decides(row));
  return { allow, from, decided, overruled, words: wordsOf({ allow, from, level, overruled }) };
}

const allowsPart = (resolved: Resolved, purpose: Purpose, part: Part): boolean =>
  part === 'interest' ? allowsInterest(resolved, purpose) : allowsKind(resolved, purpose, part);

function wordsOf({
  allow,
  from,
  level,
  overruled,
}: Pick<Explanation, 'allow' | 'from' | 'overruled'> & { level: TrustLevel }): Sentence[] {
  const name = from === 'level' ? `level_${level}` : from;
  const because: Sentence = { key: `because_${name}`, words: [] };
  const other = overruled.find((row) => row.allow !== allow);
  if (!other) return [because];
  const { scope } = other;
  const where =
    scope === 'everywhere' ? 'everywhere' : 'level' in scope ? `level_${scope.level}` : 'site';
  return [because, { key: `otherwise_${where}_${other.allow ? 'allow' : 'refuse'}`, words: [] }];
}

/** One thing that is allowed now and was not before, or the other way round. */
export interface Difference {
  purpose: Purpose;
  /** A part alone: the purpose is allowed before and after. */
  part?: Part;
  allow: boolean;
}

/** What a change of preferences, label or ready-made set changes on a site. */
export function differences(before: Resolved, after: Resolved): Difference[] {
  return PURPOSES.flatMap((purpose): Difference[] => {
    const { allow } = after[purpose];
    if (before[purpose].allow !== allow) return [{ purpose, allow }];
    return PARTS.filter(
      (part) => allowsPart(before, purpose, part) !== allowsPart(after, purpose, part),
    ).map((part) => ({ purpose, part, allow: allowsPart(after, purpose, part) }));
  });
}
