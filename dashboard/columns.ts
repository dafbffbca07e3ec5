import { named, t } from '../src/adapters/i18n/t.ts';
import type { DataKind } from '../src/core/model/data-kind.ts';
import type { Activity } from '../src/core/model/purpose.ts';
import type { TextColumn } from '../src/ui/column.ts';
import { companyHash, kindHash, siteHash } from './route.ts';

/** A column of figures or days: sorted from the largest at the first click; null is an empty cell. */
export const figure = <Row, Value extends number | string>(
  id: string,
  label: string,
  by: (row: Row) => Value | null,
  write: (value: Value) => string,
): TextColumn<Row> => ({
  ...{ id, label, by, figure: true, down: true },
  text(row) {
    const value = by(row);
    return value === null ? '' : write(value);
  },
});

export const siteColumn: TextColumn<{ site: string }> = {
  id: 'site',
  label: t('columnSite'),
  by: ({ site }) => site,
  text: ({ site }) => site,
  href: ({ site }) => siteHash(site),
  recorded: true,
};

export const companyColumn = <Row>(nameOf: (row: Row) => string): TextColumn<Row> => ({
  id: 'company',
  label: t('columnCompany'),
  by: (row) => nameOf(row).toLowerCase(),
  text: nameOf,
  href: (row) => companyHash(nameOf(row)),
  recorded: true,
});

/** What a company does most. */
export const activityColumn: TextColumn<{ activities: readonly Activity[] }> = {
  id: 'purpose',
  label: t('columnPurposes'),
  text: ({ activities }) => named('activity', activities[0] ?? 'unknown'),
};

export const kindColumn: TextColumn<{ data: DataKind }> = {
  id: 'kind',
  label: t('columnKind'),
  by: ({ data }) => named('data', data),
  text: ({ data }) => named('data', data),
  href: ({ data }) => kindHash(data),
};
