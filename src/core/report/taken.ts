import { fingerprintersOf } from '../findings/fingerprinting.ts';
import {
  LEAK_MOMENTS,
  type Detail,
  type Kind,
  type LeakMoment,
  type Observation,
  type ObservationOf,
  type Technique,
} from '../model/observation.ts';
import type { Topic } from '../model/topic.ts';
import { siteOf } from '../web/site-of.ts';

/** What a site asked for and took, for one glance: repeats are joined, the gravest first. */
export interface Taken {
  permissions: Detail<'permission'>[];
  fields: Detail<'field'>[];
  cookies: { first: number; third: number; marks: number };
  /** Marks that are kept elsewhere than in cookies. */
  stored: number;
  fingerprinters: { who: string; techniques: Technique[]; verdict: boolean }[];
  leaks: { who: string; data: Detail<'leak'>['data']; coding: CodingSort; when: LeakMoment }[];
  recordings: { who: string; technique: Detail<'recording'>['technique'] }[];
  pixels: { who: string; events: string[]; about: Detail<'pixel'>['about'] }[];
  engagement: Detail<'engagement'>[];
  embeds: { who: string; what: Detail<'embed'>['what'] }[];
  topics: Topic[];
}

/** How a value was written: as it is, so that only the receiver can compare it, or packed. */
export const CODING_SORTS = ['plain', 'scrambled', 'wrapped'] as const;
export type CodingSort = (typeof CODING_SORTS)[number];

export function codingSort(coding: string): CodingSort {
  if (/sha|md[245]|ripemd|mmh|salted|whirlpool|hash/.test(coding)) return 'scrambled';
  return /^(?:plain|lower|upper|digits|trim\w*)?(?:>plain)?$/.test(coding) ? 'plain' : 'wrapped';
}

export function takenFrom(latest: readonly Observation[]): Taken {
  const of = <K extends Kind>(kind: K) =>
    latest.filter((one): one is Extract<Observation, { kind: K }> => one.kind === kind);
  const cookies = of('cookie');
  const inCookies = of('storage').filter(({ detail }) => detail.area === 'cookie');
  const elsewhere = of('storage').filter(({ detail }) => detail.area !== 'cookie');
  return {
    permissions: of('permission').map(({ detail }) => detail),
    fields: of('field').map(({ detail }) => detail),
    cookies: {
      first: cookies.filter(({ detail }) => detail.party === 'first').length,
      third: cookies.filter(({ detail }) => detail.party === 'third').length,
      marks: marksIn(cookies, inCookies),
    },
    stored: marksIn([], elsewhere),
    fingerprinters: fingerprintersOf(of('fingerprint'))
      .filter(({ telling, vectors }) => telling && vectors.some(isTelling))
      .map(({ rows, vectors, script, verdict }) => ({
        who: rows[0]?.detail.company ?? script,
        techniques: vectors,
        verdict,
      })),
    leaks: leaksIn(of('leak')),
    recordings: joined(
      of('recording').map(({ detail }) => ({
        who: detail.company ?? siteOf(detail.host),
        technique: detail.technique,
      })),
    ),
    pixels: pixelsIn(of('pixel')),
    engagement: of('engagement').map(({ detail }) => detail),
    embeds: joined(
      of('embed').map(({ detail }) => ({
        who: detail.company ?? siteOf(detail.host),
        what: detail.what,
      })),
    ),
    topics: of('topic').map(({ detail }) => detail.topic),
  };
}

/** Reading details and listing devices is told with a verdict, not by itself. */
const isTelling = (technique: Technique) => technique !== 'media';

const joined = <One>(all: readonly One[]): One[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];

/** Cookies and stored marks that are identifiers; a cookie seen by two sources is one. */
function marksIn(
  cookies: readonly ObservationOf<'cookie'>[],
  stored: readonly ObservationOf<'storage'>[],
): number {
  const names = cookies.flatMap(({ detail }) =>
    detail.identifier ? [`cookie ${detail.name}`] : [],
  );
  return new Set([...names, ...stored.map(({ detail }) => `${detail.area} ${detail.name}`)]).size;
}

function leaksIn(leaks: readonly ObservationOf<'leak'>[]): Taken['leaks'] {
  const told = leaks.map(({ detail }) => ({
    who: detail.company ?? siteOf(detail.host),
    data: detail.data,
    coding: codingSort(detail.coding),
    when: detail.when,
  }));
  return joined(told).sort((a, b) => LEAK_MOMENTS.indexOf(a.when) - LEAK_MOMENTS.indexOf(b.when));
}

function pixelsIn(pixels: readonly ObservationOf<'pixel'>[]): Taken['pixels'] {
  const companies = new Map<string, Taken['pixels'][number]>();
  for (const { detail } of pixels) {
    const who = detail.company ?? siteOf(detail.host);
    const known = companies.get(who) ?? { who, events: [], about: [] };
    if (!known.events.includes(detail.event)) known.events.push(detail.event);
    known.about = [...new Set([...known.about, ...detail.about])];
    companies.set(who, known);
  }
  return [...companies.values()];
}
