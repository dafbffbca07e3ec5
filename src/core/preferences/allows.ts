import { APART, type KindGroup } from '../model/kind-group.ts';
import type { Purpose } from '../model/purpose.ts';
import type { Resolved } from './resolve.ts';

// Apart from the resolution: the guard asks here too, in every page, and must not bring schemas along.

/**
 * Whether one kind of data may be used for a purpose: the purpose is allowed, and nobody refused the
 * kind. Kinds that are asked for apart need a preference of their own.
 */
export const allowsKind = (resolved: Resolved, purpose: Purpose, kind: KindGroup): boolean =>
  resolved[purpose].allow && (resolved[purpose].parts?.[kind]?.allow ?? !APART.has(kind));

/**
 * Whether a site may do on its own account ("legitimate interest") what belongs to a purpose: never
 * where the purpose is refused, nor where the person objects to doing it without being asked.
 */
export const allowsInterest = (resolved: Resolved, purpose: Purpose): boolean =>
  resolved[purpose].allow && (resolved[purpose].parts?.interest?.allow ?? true);
