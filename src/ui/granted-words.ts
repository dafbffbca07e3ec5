import { formatDay } from '../adapters/i18n/format.ts';
import { named, t } from '../adapters/i18n/t.ts';
import type { GrantedSite } from '../core/consent/granted.ts';
import { joined } from './name-list.ts';

/** What a site may do, in a sentence: "Allowed here since 5 May: Analytics and Advertising." */
export const grantedWords = (granted: GrantedSite): string =>
  granted.purposes.length === 0
    ? t('grantedUnsure')
    : t('grantedSince', formatDay(granted.since), purposeNames(granted));

export const purposeNames = ({ purposes }: Pick<GrantedSite, 'purposes'>): string =>
  joined(
    purposes.map(({ purpose }) => named('purpose', purpose)),
    true,
  );

/** By whom it was allowed. */
export const grantedByWords = ({ purposes }: GrantedSite): string =>
  joined(
    [...new Set(purposes.map(({ by }) => by))].map((by) => named('grantedBy', by)),
    true,
  );
