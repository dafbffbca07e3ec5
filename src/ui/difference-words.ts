import { named, t } from '../adapters/i18n/t.ts';
import { differences, type Difference } from '../core/preferences/explain.ts';
import type { Resolved } from '../core/preferences/resolve.ts';
import { joined } from './name-list.ts';

/** What a preference or a difference speaks of: "Analytics", "Analytics (Exactly where I am)". */
export function aboutWords({ purpose, part }: Pick<Difference, 'purpose' | 'part'>): string {
  const name = named('purpose', purpose);
  if (part === undefined) return name;
  return t(
    'differenceOf',
    name,
    part === 'interest' ? t('part_interest') : named('kindGroup', part),
  );
}

/** "Now allowed: Analytics. Now refused: Advertising." */
export function differenceWords(before: Resolved, after: Resolved): string {
  const all = differences(before, after);
  if (all.length === 0) return t('nothingChanges');
  const told = (allow: boolean) => all.filter((one) => one.allow === allow).map(aboutWords);
  const [more, less] = [told(true), told(false)];
  return [
    ...(more.length > 0 ? [t('nowAllowed', joined(more))] : []),
    ...(less.length > 0 ? [t('nowRefused', joined(less))] : []),
  ].join(' ');
}
