import { named, t } from '../../src/adapters/i18n/t.ts';
import type { Series } from '../../src/core/report/series.ts';

/** A series in words. */
export const seriesName = (series: Series): string =>
  series === 'other' ? t('series_other') : named('purpose', series);
