import type { Observation } from '../model/observation.ts';
import type { Visit } from '../model/visit.ts';
import { takenFrom } from '../report/taken.ts';

/**
 * A cell that a spreadsheet would take for a formula is made plain text by an apostrophe (CWE-1236). One
 * that looks so already gets another, so that taking one away always gives back what was recorded.
 */
const FORMULA = /^'*[=+\-@\t\r]/;

/** One cell by RFC 4180. */
export function csvCell(value: string | number | boolean): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvLine = (cells: readonly (string | number | boolean)[]): string =>
  cells.map(csvCell).join(',') + '\r\n';

/** Columns of the visits table; described in docs/export.md. */
export const VISIT_COLUMNS = [
  'visit',
  'site',
  'time',
  'day',
  'encrypted',
  'companies',
  'requests_to_others',
  'cookies',
  'asked_on_load',
  'asked_after_click',
  'fields_asked_for',
  'recognised',
  'data_sent_elsewhere',
  'recorded_by',
  'lasting_marks',
  'requests_stopped',
] as const;

/** Each of these once, in order. */
const words = (all: readonly string[]) => [...new Set(all)].sort().join(' ');

/** One visit with its observations counted. `time` is UTC, ISO 8601. */
export function visitCells(
  visit: Visit,
  observations: readonly Observation[],
): (string | number | boolean)[] {
  const of = <K extends Observation['kind']>(kind: K) =>
    observations.filter((one): one is Extract<Observation, { kind: K }> => one.kind === kind);
  const requests = of('request');
  const taken = takenFrom(observations);
  const asked = (trigger: 'load' | 'click') =>
    of('permission')
      .filter(({ detail }) => detail.trigger === trigger)
      .map(({ detail }) => detail.permission)
      .sort()
      .join(' ');
  return [
    visit.id,
    visit.site,
    new Date(visit.at).toISOString(),
    visit.day,
    visit.secure,
    new Set(requests.map(({ detail }) => detail.company ?? detail.host)).size,
    requests.reduce((sum, { count }) => sum + count, 0),
    of('cookie').length,
    asked('load'),
    asked('click'),
    of('field')
      .map(({ detail }) => detail.data)
      .sort()
      .join(' '),
    taken.fingerprinters.some(({ verdict }) => verdict),
    words(taken.leaks.map(({ data }) => data)),
    words(taken.recordings.map(({ who }) => who)),
    taken.cookies.marks,
    of('blocked').reduce((sum, { count }) => sum + count, 0),
  ];
}
