import type { Change } from '../model/change.ts';
import type { Letter } from '../model/letter.ts';
import type { Observation } from '../model/observation.ts';
import { scopeName, type Preference } from '../model/preference.ts';
import type { Receipt } from '../model/receipt.ts';
import type { SiteDay } from '../model/sums.ts';
import type { Site } from '../model/visit.ts';

type Cell = string | number | boolean;

/** A table as CSV: one row in, one line out. Columns are described in docs/export.md. */
export interface CsvTable<Row> {
  columns: readonly string[];
  cells: (row: Row) => Cell[];
}

/** UTC, ISO 8601. */
const time = (at: number): string => new Date(at).toISOString();
const sorted = (all: readonly string[]): string => [...all].sort().join(' ');
/** Detail of an observation that has a column of its own. */
const OWN = new Set(['company', 'host', 'activities', 'reach']);

export const OBSERVATIONS: CsvTable<Observation> = {
  columns: [
    'site',
    'visit',
    'kind',
    'key',
    'first',
    'last',
    'count',
    'company',
    'host',
    'activities',
    'detail',
  ],
  cells({ site, visit, kind, key, first, last, count, detail }) {
    const all: Record<string, unknown> = detail;
    const text = (name: string) => (typeof all[name] === 'string' ? all[name] : '');
    const activities = 'activities' in detail ? detail.activities : [];
    const rest = Object.fromEntries(Object.entries(all).filter(([name]) => !OWN.has(name)));
    const about = [text('company'), text('host'), sorted(activities), JSON.stringify(rest)];
    return [site, visit, kind, key, time(first), time(last), count, ...about];
  },
};

export const SITES: CsvTable<Site> = {
  columns: ['site', 'label', 'not_recorded', 'first_seen', 'last_seen', 'loads', 'score'],
  cells: ({ site, level, excluded, firstSeen, lastSeen, loads, score }) => [
    site,
    level,
    excluded,
    time(firstSeen),
    time(lastSeen),
    loads,
    score?.value ?? '',
  ],
};

export const RECEIPTS: CsvTable<Receipt> = {
  columns: [
    'receipt',
    'site',
    'visit',
    'time',
    'manager',
    'layer',
    'stage',
    'reason',
    'allowed',
    'refused',
    'kept',
    'broken',
    'checks',
  ],
  cells: ({ id, site, visit, at, manager, layer, stage, reason, wished, evidence, checks }) => {
    const having = (verdict: string) =>
      Object.entries(evidence).flatMap(([purpose, told]) =>
        told.verdict === verdict ? [purpose] : [],
      );
    const wish = (allow: boolean) =>
      wished.filter((one) => one.allow === allow).map(({ purpose }) => purpose);
    return [
      id,
      site,
      visit,
      time(at),
      manager,
      layer ?? '',
      stage,
      reason ?? '',
      sorted(wish(true)),
      sorted(wish(false)),
      sorted(having('kept')),
      sorted(having('broken')),
      checks,
    ];
  },
};

export const PREFERENCES: CsvTable<Preference> = {
  columns: ['scope', 'purpose', 'part', 'allowed'],
  cells: ({ scope, purpose, part, allow }) => [scopeName(scope), purpose, part ?? '', allow],
};

export const SITE_DAYS: CsvTable<SiteDay> = {
  columns: [
    'site',
    'day',
    'visits',
    'requests_to_others',
    'requests_stopped',
    'companies',
    'asked_for',
    'sent',
    'lasting_marks',
    'recognised',
    'score',
  ],
  cells: ({ site, day, visits, requests, blocked, names, asked, sent, ...sum }) => [
    site,
    day,
    visits,
    requests,
    blocked,
    [...names].sort().join('; '),
    sorted(Object.keys(asked)),
    sorted([...new Set(sent.map(({ data }) => data))]),
    sum.marks,
    sum.recognised,
    sum.score ?? '',
  ],
};

export const LETTERS: CsvTable<Letter> = {
  columns: [
    'letter',
    'site',
    'company',
    'law',
    'asks_for',
    'status',
    'begun',
    'sent',
    'answer_due',
    'to',
    'text',
  ],
  cells: ({ id, site, company, law, kind, status, at, sentAt, due, to, text }) => [
    id,
    site ?? '',
    company ?? '',
    law,
    kind,
    status,
    time(at),
    sentAt === null ? '' : time(sentAt),
    due ?? '',
    to ?? '',
    text ?? '',
  ],
};

export const CHANGES: CsvTable<Change> = {
  columns: ['site', 'day', 'change', 'noticed', 'what', 'more', 'before', 'now', 'state'],
  cells: ({ site, day, kind, at, subjects, more, before, now, state }) => [
    site,
    day,
    kind,
    time(at),
    subjects.join('; '),
    more,
    before ?? '',
    now ?? '',
    state,
  ],
};
