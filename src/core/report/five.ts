import type { Kind, Observation, ObservationOf } from '../model/observation.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Policy } from '../model/visit.ts';
import { isThisComputer } from '../web/this-computer.ts';
import { counted, line, type Line } from './line.ts';
import type { SiteReport } from './site-report.ts';

/** What people want to know of a site before they give it anything. Order is display order. */
export const HEADINGS = ['used', 'shared', 'sold', 'safeguards', 'options'] as const;
export type Heading = (typeof HEADINGS)[number];

/** Seen by us, said by the site, or not to be seen from here. */
export const MARKS = ['observed', 'declared', 'unknown'] as const;
export type Mark = (typeof MARKS)[number];

export interface FiveLine extends Line {
  mark: Mark;
  /** A page of the site that it speaks of. */
  href?: string;
}

/** Names that stand in a sentence; the list is elsewhere. */
const NAMED = 3;

/** What is known of a site under the five headings; each has a line, if only that nothing is known. */
export function fiveHeadings(report: SiteReport, policy: Policy = {}): Record<Heading, FiveLine[]> {
  const latest = report.facts?.findings.map((finding) => finding.latest) ?? [];
  const newest = report.receipts.find(({ shown }) => shown !== null);
  return {
    used: used(report, newest),
    shared: shared(report, latest, newest),
    sold: sold(report, latest, policy),
    safeguards: safeguards(report, latest),
    options: options(report.receipts, newest, policy),
  };
}

const observed = (told: Line): FiveLine => ({ ...told, mark: 'observed' });
const declared = (told: Line): FiveLine => ({ ...told, mark: 'declared' });
const unknown = (key: string): FiveLine => ({ ...line(key), mark: 'unknown' });
const names = (all: readonly string[]) => ({ names: [...new Set(all)].slice(0, NAMED) });
const of = <K extends Kind>(latest: readonly Observation[], kind: K) =>
  latest.filter((one): one is ObservationOf<K> & Observation => one.kind === kind);

function used({ companies, taken }: SiteReport, newest: Receipt | undefined): FiveLine[] {
  const activities = [...new Set(companies.flatMap((company) => company.activities))].filter(
    (activity) => activity !== 'unknown',
  );
  const asked = [...new Set(taken.fields.map(({ data }) => data))];
  const recognised = taken.fingerprinters.filter(({ verdict }) => verdict);
  const said = newest?.shown?.purposes ?? [];
  return [
    ...(activities.length
      ? [observed(line('fiveUsedFor', { of: 'activity', ids: activities }))]
      : []),
    ...(asked.length ? [observed(line('fiveAsked', { of: 'data', ids: asked }))] : []),
    ...(taken.recordings.length
      ? [observed(line('fiveRecorded', names(taken.recordings.map(({ who }) => who))))]
      : []),
    ...(recognised.length
      ? [observed(line('fiveRecognised', names(recognised.map(({ who }) => who))))]
      : []),
    ...(said.length ? [declared(line('fiveSaidPurposes', { of: 'purpose', ids: said }))] : []),
    unknown('fiveUsedInside'),
  ];
}

function shared(
  { companies, taken, facts }: SiteReport,
  latest: readonly Observation[],
  newest: Receipt | undefined,
): FiveLine[] {
  const handed = of(latest, 'sync').length;
  const partners = newest?.shown?.partners ?? 0;
  const count = companies.length;
  return [
    ...(count > 0
      ? [observed(counted('fiveShared', count, names(companies.map(({ name }) => name))))]
      : facts
        ? [observed(line('fiveSharedNobody'))]
        : []),
    ...left('fiveLeft', taken, ({ when }) => when !== 'known'),
    ...left('fivePassedOn', taken, ({ when }) => when === 'known'),
    ...(handed > 0 ? [observed(counted('fiveHanded', handed))] : []),
    ...(partners > 0 ? [declared(counted('fivePartners', partners))] : []),
    unknown('fiveSharedInside'),
  ];
}

function left(
  key: string,
  { leaks }: SiteReport['taken'],
  counts: (leak: (typeof leaks)[number]) => boolean,
): FiveLine[] {
  const to = leaks.filter(counts).map(({ who }) => who);
  return to.length ? [observed(line(key, names(to)))] : [];
}

function sold(
  { companies, receipts }: SiteReport,
  latest: readonly Observation[],
  { doNotSell }: Policy,
): FiveLine[] {
  const brokers = companies.filter(({ activities }) => activities.includes('data-broker'));
  const gpc = of(latest, 'gpc').map(({ detail }) => detail);
  const says = gpc.find(({ what }) => what === 'says');
  const noted = receipts.find(({ evidence }) => typeof evidence.selling?.stored === 'boolean');
  const told: FiveLine[] = [
    ...(brokers.length
      ? [observed(line('fiveBrokers', names(brokers.map(({ name }) => name))))]
      : []),
    ...(gpc.some(({ what, value }) => what === 'ignored' && value)
      ? [observed(line('fiveSignalIgnored'))]
      : []),
    ...(says ? [declared(line(says.value ? 'fiveSignalYes' : 'fiveSignalNo'))] : []),
    ...(noted
      ? [declared(line(noted.evidence.selling?.stored ? 'fiveSaleAllowed' : 'fiveSaleRefused'))]
      : []),
    ...(doNotSell === undefined ? [] : [{ ...declared(line('fiveSaleLink')), href: doNotSell }]),
  ];
  return told.length ? told : [unknown('fiveSoldUnknown')];
}

function safeguards({ facts }: SiteReport, latest: readonly Observation[]): FiveLine[] {
  const open = [...new Set(of(latest, 'insecure').map(({ detail }) => detail.what))];
  return [
    ...(facts && (facts.secure || !isThisComputer(facts.site))
      ? [observed(line(facts.secure ? 'fiveSecure' : 'fiveNotSecure'))]
      : []),
    ...open.map((what) => observed(line(`fiveInsecure_${what}`))),
    unknown('fiveSafeInside'),
  ];
}

function options(
  receipts: readonly Receipt[],
  newest: Receipt | undefined,
  { privacy, doNotSell, account }: Policy,
): FiveLine[] {
  const shown = newest?.shown;
  const back = receipts.find(({ wayBack }) => wayBack !== undefined);
  const links: [string, string | undefined][] = [
    ['fivePolicyLink', privacy],
    ['fiveOptOutLink', doNotSell],
    ['fiveAccountLink', account],
  ];
  const told: FiveLine[] = [
    ...(shown?.wall ? [observed(line('fiveWall'))] : []),
    ...(shown && shown.clicksToRefuse !== null
      ? [observed(counted('fiveRefuse', shown.clicksToRefuse))]
      : shown && !shown.wall
        ? [observed(line('fiveNoRefuse'))]
        : []),
    ...(back
      ? [
          observed(
            line(back.wayBack === 'none' ? 'fiveNoWayBack' : 'fiveWayBack', { day: back.at }),
          ),
        ]
      : []),
    ...links.flatMap(([key, href]) =>
      href === undefined ? [] : [{ ...declared(line(key)), href }],
    ),
  ];
  return told.length ? told : [unknown('fiveOptionsUnknown')];
}
