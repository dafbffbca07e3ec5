import type { WebRequest } from 'webextension-polyfill';
import { browser, native } from '../../src/adapters/browser/api.ts';
import { fromBase64 } from '../../src/core/leaks/bytes.ts';
import { MOST_BYTES } from '../../src/core/leaks/readings.ts';
import type { Channel } from '../../src/core/model/observation.ts';
import type { Visit } from '../../src/core/model/visit.ts';
import { siteOf, webHost } from '../../src/core/web/site-of.ts';
import type { Handlers, PageSender } from '../router.ts';
import { underWay } from '../under-way.ts';
import { visitAround } from './documents.ts';

/** One request of a tab that is looked into. */
export interface Sent {
  tab: number;
  host: string;
  url: string;
  channel: Channel;
  /** When it was sent: milliseconds since 1970. */
  at: number;
  body: string | Uint8Array | null;
  /** Referrer and cookies; everything else that was put in front. */
  headers: { referer: string; cookie: string; others: string };
  visit: Visit;
}
type Unplaced = Omit<Sent, 'visit' | 'headers'> & {
  /** What its headers are found by; '' of contents that the page tells, which have none. */
  name: string;
  /** When it was heard of, by a clock that nobody sets (milliseconds). */
  heardAt: number;
  headers: Sent['headers'] | null;
  /** Known when it is sent, or looked up when it is judged: a new page's visit takes a moment. */
  visit: Promise<Visit | null> | (() => Promise<Visit | null>);
};

/** A request is looked into so late that what was typed just before it is known by then (milliseconds). */
const LOOK_AFTER = 600;
const MOST_WAITING = 300;
const MOST_WAITING_BYTES = 24_000_000;
/** An idle worker is stopped after 30 s: a call of the browser keeps it (milliseconds). */
const AWAKE_EVERY = 20_000;
/** The browser begins to listen a little after it is asked to (milliseconds). */
const BEGINS = 1000;

const CHANNELS: Readonly<Record<string, Channel>> = {
  xmlhttprequest: 'fetch',
  image: 'img',
  imageset: 'img',
  ping: 'beacon',
  beacon: 'beacon',
  websocket: 'ws',
  webtransport: 'ws',
  script: 'script',
  sub_frame: 'frame',
  main_frame: 'navigation',
};

type Body = WebRequest.OnBeforeRequestDetailsType;
type Headers = WebRequest.OnSendHeadersDetailsType;
type More = { documentId?: string; documentLifecycle?: string; initiator?: string };

interface Ear {
  since: number;
  /** Addresses heard while the browser began to listen: not all of those sent then. */
  first: Set<string>;
  until: number;
  /** Site whose service worker sends for this tab. */
  workerOf: string | null;
  onBody: (details: Body) => undefined;
  onHeaders: (details: Headers) => void;
}

let judge: (sent: Sent) => Promise<void> = () => Promise.resolve();
const ears = new Map<number, Ear>();
let awake: ReturnType<typeof setInterval> | undefined;
/** Oldest first. */
const waiting = new Set<Unplaced>();
/** The same by name: of a request that is led to its own address once more, the last hop. */
const byName = new Map<string, Unplaced>();
let waitingBytes = 0;
let looking: Promise<void> | undefined;

/** Looks into a tab's requests until a time: somebody typed there, or a script has means to record. */
export function listenTo(tab: number, until: number, workerOf: string | null = null): void {
  const known = ears.get(tab);
  if (known) {
    known.until = Math.max(known.until, until);
    known.workerOf = workerOf ?? known.workerOf;
    listenToWorkers();
    return;
  }
  if (until <= Date.now()) return;
  const onBody = (details: Body): undefined => {
    hear(tab, details);
  };
  const onHeaders = (details: Headers) => hearHeaders(tab, details);
  const filter = { urls: ['<all_urls>'], tabId: tab };
  browser.webRequest.onBeforeRequest.addListener(onBody, filter, ['requestBody']);
  browser.webRequest.onSendHeaders.addListener(onHeaders, filter, HEADERS);
  ears.set(tab, { since: Date.now(), first: new Set(), until, workerOf, onBody, onHeaders });
  listenToWorkers();
  awake ??= setInterval(stayAwake, AWAKE_EVERY);
}

/** Chromium tells of cookies and the referrer only by this name; Firefox does not know it. */
const known = native.webRequest.OnSendHeadersOptions as { EXTRA_HEADERS?: string } | undefined;
const HEADERS = [
  'requestHeaders',
  ...(known?.EXTRA_HEADERS ? [known.EXTRA_HEADERS] : []),
] as WebRequest.OnSendHeadersOptions[];

export function stopListening(tab: number): void {
  const ear = ears.get(tab);
  if (!ear) return;
  browser.webRequest.onBeforeRequest.removeListener(ear.onBody);
  browser.webRequest.onSendHeaders.removeListener(ear.onHeaders);
  ears.delete(tab);
  listenToWorkers();
}

/** Types that a service worker can ask for by itself or hand on. */
const WORKER_TYPES: WebRequest.ResourceType[] = [
  'xmlhttprequest',
  'ping',
  'image',
  'script',
  'other',
];
let hearsWorkers = false;

/** Requests of service workers belong to no tab, and no filter finds them: heard only while one is needed. */
function listenToWorkers(): void {
  const needed = [...ears.values()].some(({ workerOf }) => workerOf !== null);
  if (needed === hearsWorkers) return;
  hearsWorkers = needed;
  if (!needed) browser.webRequest.onBeforeRequest.removeListener(hearWorker);
  else
    browser.webRequest.onBeforeRequest.addListener(
      hearWorker,
      { urls: ['<all_urls>'], types: WORKER_TYPES },
      ['requestBody'],
    );
}

function hearWorker(details: Body): undefined {
  if (details.tabId !== -1) return;
  const by = webHost((details as More).initiator ?? details.originUrl ?? '');
  if (by === null) return;
  const site = siteOf(by);
  for (const [tab, { workerOf }] of ears) if (workerOf === site) hear(tab, details);
}

function stayAwake(): void {
  const now = Date.now();
  for (const [tab, { until }] of ears) if (until <= now) stopListening(tab);
  if (ears.size > 0) void browser.runtime.getPlatformInfo();
  else {
    clearInterval(awake);
    awake = undefined;
  }
}

function hear(tab: number, details: Body): void {
  const url = details.url.replace(/^ws/i, 'http');
  const host = webHost(url);
  if (host === null) return;
  const ear = ears.get(tab);
  if (ear && details.timeStamp < ear.since + BEGINS) ear.first.add(details.url);
  const { documentId, documentLifecycle = 'active' } = details as More;
  const top = details.type === 'main_frame';
  wait({
    name: nameOf(tab, details),
    tab,
    host,
    url,
    channel: isForm(details) ? 'form' : (CHANNELS[details.type] ?? 'other'),
    at: details.timeStamp,
    body: bodyOf(details.requestBody),
    headers: null,
    // A page that is being loaded has no document of its own yet: it is asked for by the one before.
    visit: top
      ? visitAround(undefined, tab, false)
      : () => visitAround(documentId, tab, documentLifecycle !== 'active'),
  });
}

/** Pages and frames are loaded by anything else than GET for a form only, which is sent there. */
const isForm = ({ type, method }: Body) => type.endsWith('_frame') && method !== 'GET';

/** Hops of a request have addresses of their own; a service worker's is heard for each of its tabs. */
const nameOf = (tab: number, { requestId, url }: Pick<Body, 'requestId' | 'url'>): string =>
  `${tab} ${requestId} ${url}`;

function hearHeaders(tab: number, details: Headers): void {
  const sent = byName.get(nameOf(tab, details));
  if (!sent) return;
  const headers = { referer: '', cookie: '', others: '' };
  for (const { name, value = '' } of details.requestHeaders ?? []) {
    const lower = name.toLowerCase();
    if (lower === 'referer') headers.referer = value;
    else if (lower === 'cookie') headers.cookie = value;
    else if (!USUAL.test(lower)) headers.others += `${lower}=${value}\n`;
  }
  sent.headers = headers;
}

/** Headers that the browser writes by itself. */
const USUAL =
  /^(?:accept|accept-.*|sec-.*|user-agent|host|origin|connection|content-.*|cache-control|pragma|te|dnt|upgrade.*|priority|range|if-.*)$/;

/** The body as the browser shows it; a form's fields in the way that addresses write them. */
function bodyOf(body: Body['requestBody']): string | Uint8Array | null {
  if (!body) return null;
  if (body.formData)
    return Object.entries(body.formData as unknown as Record<string, unknown[]>)
      .flatMap(([name, values]) => values.map((value) => `${name}=${String(value)}`))
      .join('&')
      .slice(0, MOST_BYTES);
  const pieces = (body.raw ?? []).flatMap(({ bytes }) =>
    bytes ? [new Uint8Array(bytes as ArrayBuffer)] : [],
  );
  if (pieces.length <= 1) return pieces[0]?.subarray(0, MOST_BYTES) ?? null;
  const size = Math.min(
    MOST_BYTES,
    pieces.reduce((sum, { length }) => sum + length, 0),
  );
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece.subarray(0, size - at), at);
    at = Math.min(size, at + piece.length);
  }
  return all;
}

/** Whether a request of a tab that is listened to went by before, or while the browser began to. */
export function wasMissed(tab: number, url: string, at: number): boolean {
  const ear = ears.get(tab);
  return ear !== undefined && at < ear.since + BEGINS && !ear.first.has(url);
}

/** Has a request looked into as soon as what led to it is known. */
export function wait(sent: Omit<Unplaced, 'heardAt'>): void {
  if (waiting.size >= MOST_WAITING || waitingBytes > MOST_WAITING_BYTES) return;
  waitingBytes += sent.body?.length ?? 0;
  const heard = { ...sent, heardAt: performance.now() };
  waiting.add(heard);
  if (heard.name !== '') byName.set(heard.name, heard);
  looking ??= underWay(look());
}

async function look(): Promise<void> {
  await new Promise((later) => setTimeout(later, LOOK_AFTER));
  const since = performance.now() - LOOK_AFTER / 2;
  for (const sent of [...waiting].filter(({ heardAt }) => heardAt <= since)) {
    waiting.delete(sent);
    if (byName.get(sent.name) === sent) byName.delete(sent.name);
    waitingBytes -= sent.body?.length ?? 0;
    await place(sent).catch(() => undefined);
  }
  looking = waiting.size > 0 ? underWay(look()) : undefined;
}

async function place({ name: _, heardAt: _heardAt, ...sent }: Unplaced): Promise<void> {
  const visit = await (typeof sent.visit === 'function' ? sent.visit() : sent.visit);
  if (!visit) return;
  const headers = sent.headers ?? { referer: '', cookie: '', others: '' };
  await judge({ ...sent, visit, headers });
}

/**
 * Has every request of a tab that is listened to judged; takes the contents that only the page's own
 * world could see.
 */
export function recordContents(
  judges: (sent: Sent) => Promise<void>,
): Pick<Handlers, 'content>background.contents'> {
  judge = judges;
  return {
    'content>background.contents'({ url, channel, at, text, base64 }, sender: PageSender) {
      const tab = sender.tab.id;
      const plain = url.replace(/^ws/i, 'http');
      const host = webHost(plain);
      if (tab === undefined || sender.tab.incognito !== false || host === null || !ears.has(tab))
        return { kept: false };
      wait({
        name: '',
        tab,
        host,
        url: plain,
        channel,
        at,
        body: text ?? (base64 === null ? null : fromBase64(base64)),
        headers: null,
        visit: () =>
          visitAround(sender.documentId, tab, (sender.documentLifecycle ?? 'active') !== 'active'),
      });
      return { kept: true };
    },
  };
}
