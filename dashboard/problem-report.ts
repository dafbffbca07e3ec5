import { formatMoment } from '../src/adapters/i18n/format.ts';
import { named, t, tn } from '../src/adapters/i18n/t.ts';
import type { KeptError } from '../src/core/errors/ring.ts';

/** What a report says of this Fairshare, beside its errors. */
export interface ReportFacts {
  version: string;
  browser: string;
  /** As the browser names it: `linux`, `win`, `android`. */
  system: string;
  language: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** The whole report as its file has it: plain text, to be read before it is sent anywhere. */
export function problemReport(
  { version, browser, system, language, at }: ReportFacts,
  words: string,
  errors: readonly KeptError[],
): string {
  const said = words.trim();
  return [
    t('reportFileTitle', version),
    t('reportFileWritten', formatMoment(at)),
    t('reportFileBrowser', browser, system, language),
    ...(said === '' ? [] : ['', t('reportFileWords'), said]),
    '',
    errors.length === 0 ? t('errorsNone') : t('reportFileErrors'),
    ...errors.flatMap((error) => ['', ...linesOf(error)]),
    '',
  ].join('\n');
}

const linesOf = ({
  name,
  message,
  part,
  places,
  version,
  browser,
  first,
  last,
  count,
}: KeptError) => [
  message === '' ? name : `${name}: ${message}`,
  `  ${named('errorPart', part)}, ${tn('times', count)}, ${formatMoment(first)} – ${formatMoment(last)}`,
  `  Fairshare ${version}, ${browser}`,
  ...places.map((place) => `  ${place}`),
];
