import { isExpected, isOther } from '../../src/core/leaks/destination.ts';
import { isEntrusted } from '../../src/core/leaks/entrusted.ts';
import { KeyTrail } from '../../src/core/leaks/key-trail.ts';
import { momentOf, onlyScrambled, type Moments } from '../../src/core/leaks/known.ts';
import { match, type Match } from '../../src/core/leaks/match.ts';
import { readingsOf, type Reading } from '../../src/core/leaks/readings.ts';
import { isEmail } from '../../src/core/leaks/shape.ts';
import { tokensOf, type Tokens } from '../../src/core/leaks/tokens.ts';
import { wholeNames } from '../../src/core/leaks/whole-names.ts';
import type { DataKind } from '../../src/core/model/data-kind.ts';
import type { Channel } from '../../src/core/model/observation.ts';
import { siteOf } from '../../src/core/web/site-of.ts';
import { companies, mayRecord } from '../state.ts';
import type { Sent } from './contents.ts';
import { note } from './journal.ts';
import { wasStopped } from './stopped.ts';
import { poolOf, type Pool, type TypedField } from './pool.ts';
import { judgeRecording } from './replay.ts';

/** What values are searched by, made once: some thousand hashes each. Memory of this worker only. */
const made = new Map<string, Tokens | null>();
const MOST_MADE = 400;
const trails = new Map<number, KeyTrail>();
const MOST_TRAILS = 20;

type Times = Omit<Moments, 'submits'>;
interface Value {
  tokens: Tokens;
  /** However it is written: the site may know in small letters what was typed in large ones. */
  times: Times;
  /** It stands among the page's data alone: it counts scrambled, and not for a picture. */
  fromData: boolean;
}

/** Looks into a request: does it carry a recording, or what was typed in its tab, to somebody else? */
export async function judgeContents(sent: Sent): Promise<void> {
  // Its frame is not known here: what may have been stopped is not held against anyone.
  const { site } = sent.visit;
  if (await wasStopped({ site, by: site, host: sent.host, at: sent.at })) return;
  const recorded = await judgeRecording(sent);
  const pool = poolOf(sent.tab);
  if (!pool || pool.fields.length === 0) return;
  const table = await companies();
  const { host, visit, at } = sent;
  if (!isOther(host, [...pool.sites, visit.site], table) || !(await mayRecord(visit.site))) return;
  const values = valuesOf(pool, visit.site);
  const growth = growing(pool, at);
  // What another site knew is nobody's business here.
  if (values.length === 0 && growth.length === 0) return;
  const parts = partsOf(sent);
  const tokens = values.map((value) => value.tokens);
  const found = new Map<string, Match & { channel: Channel; to: string }>();
  for (const { channel, readings } of parts)
    for (const one of match(readings, tokens))
      if (!found.has(one.data)) found.set(one.data, { ...one, channel, to: host });
  // Its own name below the site's would tell what was typed to whoever reads the record.
  for (const one of match(inHost(host), tokens))
    if (!found.has(one.data))
      found.set(one.data, { ...one, channel: sent.channel, to: siteOf(host) });
  const time = Math.round(at);
  for (const { data, coding, channel, value, to } of found.values()) {
    if (isExpected(data, host, table)) continue;
    const from = values[value];
    if (!from || (from.fromData && SHOWS_PICTURES.test(host))) continue;
    const when = momentOf({ ...from.times, submits: pool.submits }, at);
    if (when !== 'before' && isEntrusted(data, sent.url)) continue;
    const payload = { data, host: to, channel, coding, when };
    const told = { detector: 'leak', payload, first: time, last: time } as const;
    note([{ ...told, visit, host: visit.site, source: 'wire', add: 1 }]);
  }
  if (recorded || pool.submits.some((sentAt) => sentAt <= at && sentAt >= at - 2000)) return;
  const sentParts = parts.flatMap((part) => (part.channel === sent.channel ? [part.readings] : []));
  if (!trailOf(sent.tab).add(host, sentParts, growth)) return;
  const payload = { technique: 'keys', host };
  const told = { detector: 'recording', payload, first: time, last: time } as const;
  note([{ ...told, visit, host: visit.site, source: 'wire', add: 1 }]);
}

/** Shows a person's picture by the digest of their address: beside what anybody wrote, so of anybody. */
const SHOWS_PICTURES = /(?:^|\.)(?:gravatar\.com|libravatar\.org)$/;

function partsOf(sent: Sent): { channel: Channel; readings: Reading[] }[] {
  const { channel, headers, url, body } = sent;
  const parts: [Channel, string | Uint8Array | null][] = [
    [channel, body],
    [channel, url.replace(/^\w+:\/\/[^/]*/, '')],
    [channel, headers.others],
    ['referer', headers.referer],
    ['cookie', headers.cookie],
  ];
  return parts.flatMap(([by, raw]) =>
    raw === null || raw.length === 0 ? [] : [{ channel: by, readings: readingsOf(raw) }],
  );
}

/**
 * What a host's name says: whoever owns a domain is told every name below it that is asked for. A part of
 * a name has 63 letters at most (RFC 1035), so longer ones are spread over several.
 */
const inHost = (host: string): Reading[] =>
  [host, host.replaceAll('.', '')].flatMap((name) => readingsOf(name));

/** Finished values of a pool, and what the site knows, with what they are searched by. */
function valuesOf(pool: Pool, site: string): Value[] {
  const allTimes = new Map<string, Times>();
  const values = new Map<string, Value>();
  const all: Omit<TypedField, 'id' | 'written'>[] = [...pool.fields, ...wholeNames(pool.fields)];
  // Of several that a request holds the first is told: what was typed, then what is surely the person's.
  all.sort((a, b) => rankOf(a) - rankOf(b));
  for (const { data, value, before, at, known } of all) {
    if (data === null || (known && known.site !== site)) continue;
    for (const text of [value, ...before]) {
      if (data === 'email' && !isEmail(text)) continue;
      const same = `${data} ${text.toLowerCase()}`;
      const times = allTimes.get(same) ?? { typed: null, known: null, sentWith: [] };
      allTimes.set(same, times);
      if (known) times.known = Math.min(times.known ?? Infinity, at);
      else times.typed = Math.min(times.typed ?? Infinity, at);
      times.sentWith = [...times.sentWith, ...(known?.sentAt ?? [])];
      const fromData = known?.from === 'data';
      const key = `${data} ${text} ${fromData}`;
      const tokens = values.has(key) ? null : searchedBy(data, text, fromData);
      if (tokens) values.set(key, { tokens, fromData, times });
    }
  }
  return [...values.values()];
}

const rankOf = ({ known }: Pick<TypedField, 'known'>): number =>
  known === undefined ? 0 : known.from === 'data' ? 2 : 1;

function searchedBy(data: DataKind, text: string, fromData: boolean): Tokens | null {
  const key = `${data} ${text} ${fromData}`;
  let tokens = made.get(key);
  if (tokens === undefined) {
    if (made.size >= MOST_MADE) made.clear();
    const all = tokensOf(data, text);
    made.set(key, (tokens = all && fromData ? onlyScrambled(all) : all));
  }
  return tokens;
}

/** A field that was left so long ago is not being typed in any more (milliseconds). */
const TYPING = 5000;

/** Fields that are being filled in: not those that a service completes while one writes. */
function growing(pool: Pool, at: number) {
  return pool.fields
    .filter(({ data, written }) => data !== 'address' && data !== 'postal-code' && written)
    .filter((field) => field.at >= at - TYPING)
    .map(({ id, value, before }) => ({ field: id, values: [value, ...before] }));
}

function trailOf(tab: number): KeyTrail {
  const known = trails.get(tab);
  if (known) return known;
  if (trails.size >= MOST_TRAILS) trails.clear();
  const trail = new KeyTrail();
  trails.set(tab, trail);
  return trail;
}
