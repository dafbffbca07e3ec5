import { SENSITIVE } from '../model/data-kind.ts';
import type { Kind, Observation, ObservationOf } from '../model/observation.ts';
import type { Visit } from '../model/visit.ts';
import { fingerprintersOf } from './fingerprinting.ts';
import { DATA_NAMES, PURPOSE_NAMES, TRACKING } from './names.ts';

/** What was found on one visit, in the terms that privacy measurements use. `docs/export.md` lists them. */
export interface NamedFinding {
  kind: string;
  site: string;
  visit: string;
  first: number;
  last: number;
  count: number;
  /** Names of the observations of this visit that it rests on: `<kind> <key>`, or `visit <id>`. */
  evidence: string[];
  [field: string]: unknown;
}

type Fields = { kind: string } & Record<string, unknown>;
type Telling<K extends Kind> = (detail: ObservationOf<K>['detail']) => Fields | null;

/** How an observation is called outside. Kinds that are made from several rows have their own functions. */
const TELL: { [K in Kind]?: Telling<K> } = {
  request: ({ host, alias, company, activities }) =>
    activities.some((activity) => TRACKING.has(activity))
      ? { kind: 'tracker', host, ...(alias ? { alias } : {}), company, ...purposes(activities) }
      : null,
  service: ({ host, product, company, activities, party }) => ({
    kind: 'tracker',
    host,
    product,
    company,
    thirdParty: party === 'third',
    ...purposes(activities),
  }),
  supercookie: ({ areas, host }) => ({ kind: 'supercookie', areas, script: host }),
  permission: ({ permission, trigger, by }) => ({
    kind: 'permission',
    name: permission,
    gesture: trigger === 'click',
    ...(by === undefined ? {} : { by }),
  }),
  leak: ({ data, host, channel, coding, when, company }) => ({
    kind: 'leak',
    data: DATA_NAMES[data],
    to: host,
    channel,
    coding,
    before: when === 'before' ? 'submit' : null,
    ...(when === 'known' ? { known: true } : {}),
    company,
  }),
  recording: ({ technique, host, script, company }) => ({
    kind: technique === 'replay' ? 'replay' : 'keylog',
    host,
    ...(script ? { script } : {}),
    company,
  }),
  pixel: ({ host, event, about, company }) => ({
    kind: 'pixel',
    host,
    event,
    about: about.map((data) => DATA_NAMES[data]),
    company,
  }),
  sync: ({ from, to, sender, company }) => ({ kind: 'cookie-sync', from, to, sender, company }),
  decoration: ({ direction, names, to }) => ({
    kind: 'link-decoration',
    dir: direction,
    params: names,
    ...(to === null ? {} : { to }),
  }),
  bounce: ({ host, to, company }) => ({ kind: 'bounce', host, to, company }),
  referrer: ({ host, topic, company }) => ({
    kind: 'referrer-leak',
    to: host,
    sensitive: topic,
    company,
  }),
  insecure: ({ what, to }) => (what === 'content' ? { kind: 'insecure-transport', to } : null),
  gpc: ({ what, value }) =>
    what === 'says' ? { kind: 'gpc-support', value } : { kind: 'gpc-ignored' },
  engagement: ({ what, trigger }) => ({ kind: 'engagement', what, gesture: trigger === 'click' }),
  embed: ({ what, host, company }) => ({ kind: 'embed', what, host, company }),
  topic: ({ topic }) => ({ kind: 'sensitive-topic', topic }),
};

const purposes = (activities: readonly (keyof typeof PURPOSE_NAMES)[]) => {
  const names = activities.flatMap((activity) => PURPOSE_NAMES[activity]);
  return { purpose: names[0] ?? 'unknown', purposes: names };
};

/** Everything that one visit's observations amount to. Pure; the same rows give the same findings. */
export function findingsOf(
  visit: Pick<Visit, 'id' | 'site' | 'secure' | 'at'>,
  observations: readonly Observation[],
): NamedFinding[] {
  const rows = observations.filter((row) => row.visit === visit.id && row.site === visit.site);
  const of = <K extends Kind>(kind: K) =>
    rows.filter((row): row is ObservationOf<K> => row.kind === kind);
  const from = (evidence: readonly Observation[], fields: Fields): NamedFinding => ({
    ...fields,
    site: visit.site,
    visit: visit.id,
    first: Math.min(...evidence.map(({ first }) => first)),
    last: Math.max(...evidence.map(({ last }) => last)),
    count: evidence.reduce((sum, { count }) => sum + count, 0),
    evidence: evidence.map(({ kind, key }) => `${kind} ${key}`),
  });
  const told = rows.flatMap((row) => {
    const fields = (TELL[row.kind] as Telling<Kind> | undefined)?.(row.detail);
    return fields ? [from([row], fields)] : [];
  });
  return [
    ...told,
    ...(visit.secure ? [] : [inTheOpen(visit)]),
    ...fingerprinting(of('fingerprint')).map(([own, fields]) => from(own, fields)),
    ...identifiers(of('cookie'), of('storage')).map(([own, fields]) => from(own, fields)),
    ...forms(of('field')).map(([own, fields]) => from(own, fields)),
    ...inClear(of('insecure')).map(([own, fields]) => from(own, fields)),
  ];
}

/** The page itself came without encryption: the visit is its own evidence. */
const inTheOpen = ({ id, site, at }: Pick<Visit, 'id' | 'site' | 'at'>): NamedFinding => ({
  kind: 'insecure-transport',
  to: `http://${site}`,
  site,
  visit: id,
  first: at,
  last: at,
  count: 1,
  evidence: [`visit ${id}`],
});

type Made = [Observation[], Fields];

function fingerprinting(rows: ObservationOf<'fingerprint'>[]): Made[] {
  return fingerprintersOf(rows).flatMap(
    ({ script, vectors, rows: own, verdict, telling }): Made[] => [
      ...(verdict ? [[own, { kind: 'fingerprinting', script, vectors }] as Made] : []),
      // Bulk reading is what many honest scripts do: alone it is told only where it is the verdict.
      ...own
        .filter(({ detail: { technique } }) =>
          technique === 'webrtc' ? true : technique === 'navigator' ? verdict : telling,
        )
        .map((row): Made => {
          const { technique, properties } = row.detail;
          const read = properties ? { properties } : {};
          return [[row], { kind: `fp.${technique}`, script, ...read }];
        }),
    ],
  );
}

/** Cookies that are identifiers, each with the script that wrote it where that was seen. */
function identifiers(
  cookies: ObservationOf<'cookie'>[],
  written: ObservationOf<'storage'>[],
): Made[] {
  const inCookies = written.filter(({ detail }) => detail.area === 'cookie');
  const known = new Set<string>();
  const seen = cookies.flatMap((row): Made[] => {
    const { name, domain, party, identifier, company } = row.detail;
    const writers = inCookies.filter(({ detail }) => detail.name === name);
    // A script's cookie is the page's own; a server's of the same name elsewhere is another one.
    const writer = party === 'first' ? writers[0] : undefined;
    if (identifier !== true && !writer) return [];
    if (writer) known.add(writer.key);
    const script = writer ? { script: writer.detail.host } : {};
    const fields = { kind: 'id-cookie', host: domain, name, thirdParty: party === 'third' };
    return [[writer ? [row, writer] : [row], { ...fields, ...script, company }]];
  });
  const rest = written.flatMap((row): Made[] => {
    const { area, name, host, company } = row.detail;
    if (area !== 'cookie')
      return [[[row], { kind: 'id-storage', area, name, script: host, company }]];
    if (known.has(row.key)) return [];
    const fields = { kind: 'id-cookie', host: row.site, name, thirdParty: false };
    return [[[row], { ...fields, script: host, company }]];
  });
  return [...seen, ...rest];
}

/** Forms that go to one place without encryption are one finding, whatever is asked for in them. */
function inClear(rows: ObservationOf<'insecure'>[]): Made[] {
  const forms = rows.filter(({ detail }) => detail.what !== 'content');
  return [...new Set(forms.map(({ detail }) => detail.to))].map((to): Made => {
    const own = forms.filter(({ detail }) => detail.to === to);
    const password = own.some(({ detail }) => detail.what === 'password');
    return [own, { kind: 'insecure-form', to, ...(password ? { fields: ['password'] } : {}) }];
  });
}

/** What the forms of a page ask for, as one finding. */
function forms(rows: ObservationOf<'field'>[]): Made[] {
  if (rows.length === 0) return [];
  const name = ({ detail }: ObservationOf<'field'>) => DATA_NAMES[detail.data];
  return [
    [
      rows,
      {
        kind: 'form-data',
        fields: rows.map(name),
        sensitive: rows.filter(({ detail }) => SENSITIVE.has(detail.data)).map(name),
        required: rows.filter(({ detail }) => detail.required).map(name),
        explained: rows.filter(({ detail }) => detail.explained === true).map(name),
      },
    ],
  ];
}
