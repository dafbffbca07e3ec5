import { DATA_KINDS, type DataKind } from '../model/data-kind.ts';
import type { Address } from './address.ts';

/** What a company is told that a person did. The vendors' own names for it are brought to these. */
export const PIXEL_EVENTS = [
  'page-view',
  'view-item',
  'search',
  'add-to-cart',
  'add-to-wishlist',
  'begin-checkout',
  'add-payment',
  'purchase',
  'lead',
  'sign-up',
  'subscribe',
  'contact',
  'other',
] as const;
export type PixelEvent = (typeof PIXEL_EVENTS)[number];

/** Standard events as the vendors write them, without case, blanks, `_` and `-`. */
const SAID: Record<Exclude<PixelEvent, 'other'>, string> = {
  'page-view': 'pageview pagevisit pageload view visit pl vh vpg allpages',
  'view-item':
    'viewcontent viewitem viewitemlist viewproduct viewcategory productview itemview vp vl selectitem',
  search: 'search sitesearch viewsearchresults searchsite',
  'add-to-cart': 'addtocart addcart addtobag vb viewcart cartadd',
  'add-to-wishlist': 'addtowishlist wishlist savetolist',
  'begin-checkout': 'initiatecheckout begincheckout startcheckout checkout initcheckout',
  'add-payment': 'addpaymentinfo addbilling addpayment paymentinfo',
  purchase:
    'purchase completepayment placeanorder checkoutcomplete transaction order vc makepurchase',
  lead: 'lead generatelead submitform submitleadform formsubmit leadform',
  'sign-up': 'completeregistration signup register registration createaccount',
  subscribe: 'subscribe starttrial subscription newsletter',
  contact: 'contact schedule findlocation submitapplication customizeproduct',
};
const EVENTS = new Map(
  Object.entries(SAID).flatMap(([event, said]) =>
    said.split(' ').map((word) => [word, event as PixelEvent] as const),
  ),
);

/** An event by its vendor's name for it. */
export const eventOf = (said: string): PixelEvent =>
  EVENTS.get(said.toLowerCase().replace(/[\s_-]/g, '')) ?? 'other';

/** Kinds of personal data by the short names that the vendors share. */
const KINDS: Record<string, DataKind> = {
  em: 'email',
  email: 'email',
  hem: 'email',
  u_hem: 'email',
  ce: 'email',
  ph: 'phone',
  pn: 'phone',
  u_hpn: 'phone',
  phone_number: 'phone',
  fn: 'name',
  ln: 'name',
  ge: 'sex',
  db: 'birth-date',
  ct: 'address',
  ad: 'address',
  sa: 'address',
  zp: 'postal-code',
  pc: 'postal-code',
};

/** The kind that a short name of the vendors stands for. */
export const kindOfShort = (name: string): DataKind | undefined =>
  Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;

interface Line {
  host: RegExp;
  path: RegExp;
  /** Parameters that must be there. */
  has?: readonly string[];
  /** Parameter that names the event; the first that is there counts. */
  event: readonly string[];
  /** Where it names none: what being asked means. Null: nothing that anybody did. */
  silent: PixelEvent | null;
  /** Parameters that hold one kind of data each, or a list of kinds. */
  about: readonly string[];
}

const UD = ['em', 'ph', 'fn', 'ln', 'ge', 'db', 'ct', 'zp'];
const inside = (outer: string) => UD.map((kind) => `${outer}[${kind}]`);

/**
 * Sources: the vendors' pages for those who install their pixels (Meta Pixel reference, Google tag
 * events and enhanced conversions, Pinterest, LinkedIn, Snap, X, Microsoft UET, Reddit, Criteo OneTag,
 * Taboola, Outbrain, Quora, Yahoo, TikTok), and the requests of the tags named there.
 */
const LINES: readonly Line[] = [
  // Meta: `/tr` also through gateways of the site's own.
  {
    host: /^/,
    path: /\/tr\/?$/,
    has: ['id', 'ev'],
    event: ['ev'],
    silent: null,
    about: [...inside('ud'), ...inside('udff')],
  },
  // Google Analytics 4, also through servers of the site's own; Google Ads; Floodlight.
  {
    host: /^/,
    path: /\/g\/collect$/,
    has: ['tid', 'en'],
    event: ['en'],
    silent: null,
    about: ['em'],
  },
  {
    host: /(?:^|\.)(?:google(?:adservices)?\.\w+(?:\.\w+)?|doubleclick\.net)$/,
    path: /\/pagead\/(?:1p-)?(?:conversion|user-list|viewthroughconversion)\//,
    event: ['en'],
    silent: 'page-view',
    about: ['em'],
  },
  {
    host: /(?:^|\.)(?:google(?:adservices)?\.\w+(?:\.\w+)?|doubleclick\.net)$/,
    path: /\/ccm\/(?:form-data|collect)|\/ads\/ga-audiences$/,
    event: ['en'],
    silent: 'page-view',
    about: ['em'],
  },
  {
    host: /(?:^|\.)doubleclick\.net$/,
    path: /^\/activityi?;/,
    event: [],
    silent: 'other',
    about: [],
  },
  // Others, on their own hosts.
  {
    host: /(?:^|\.)analytics\.tiktok\.com$/,
    path: /\/api\/v\d\/pixel/,
    event: ['event'],
    silent: 'other',
    about: [],
  },
  {
    host: /^ct\.pinterest\.com$/,
    path: /^\/(?:v3|user)\/?$/,
    event: ['event'],
    silent: null,
    about: ['pd', ...inside('pd')],
  },
  {
    host: /^px\d?\.ads\.linkedin\.com$/,
    path: /^\/(?:collect|attribution_trigger)/,
    has: ['conversionId'],
    event: [],
    silent: 'other',
    about: ['hem'],
  },
  {
    host: /^px\d?\.ads\.linkedin\.com$/,
    path: /^\/(?:collect|attribution_trigger)/,
    event: [],
    silent: 'page-view',
    about: ['hem'],
  },
  {
    host: /(?:^|\.)tr\d?\.snapchat\.com$/,
    path: /^\/p$/,
    event: ['ev'],
    silent: 'page-view',
    about: ['u_hem', 'u_hpn'],
  },
  {
    host: /^(?:t\.co|analytics\.twitter\.com)$/,
    path: /\/i\/adsct$/,
    event: ['events'],
    silent: 'page-view',
    about: ['em', 'ph'],
  },
  {
    host: /^bat\.bing\.(?:com|net)$/,
    path: /^\/action\/0$/,
    has: ['ea'],
    event: ['ea'],
    silent: null,
    about: ['pid', 'em', 'ph'],
  },
  {
    host: /^bat\.bing\.(?:com|net)$/,
    path: /^\/action\/0$/,
    event: ['evt'],
    silent: null,
    about: ['pid', 'em', 'ph'],
  },
  {
    host: /^alb\.reddit\.com$/,
    path: /^\/rp\.gif$/,
    event: ['event'],
    silent: 'page-view',
    about: ['em', 'pn'],
  },
  {
    host: /(?:^|\.)criteo\.com$/,
    path: /^\/event$/,
    event: ['p0', 'p1', 'p2', 'p3'],
    silent: null,
    about: ['p0', 'p1', 'p2', 'p3'],
  },
  {
    host: /(?:^|\.)taboola\.com$/,
    path: /\/log\/3\/(?:unip|mark)$/,
    event: ['en'],
    silent: 'page-view',
    about: [],
  },
  {
    host: /(?:^|\.)outbrain\.com$/,
    path: /^\/(?:unifiedPixel|pixel)$/,
    event: ['name'],
    silent: 'page-view',
    about: [],
  },
  { host: /^q\.quora\.com$/, path: /\/pixel$/, event: ['tag'], silent: 'page-view', about: [] },
  {
    host: /(?:^|\.)analytics\.yahoo\.com$/,
    path: /\/sp\.pl$/,
    event: ['ea', 'et'],
    silent: 'page-view',
    about: [],
  },
];

/** Not an event but a setting of the tag. */
const NO_EVENT = /^(?:consent|e?ce|et|dis|ceh|microdata|subscribedbuttonclick)$/i;

/** What a pixel's address tells, in plain words; null where it is none. */
export function pixelOf(address: Address): { event: PixelEvent; about: DataKind[] } | null {
  const { host, path, query } = address;
  for (const { host: hosts, path: paths, has = [], event: names, silent, about } of LINES) {
    if (!paths.test(path) || !hosts.test(host) || !has.every((name) => query.has(name))) continue;
    const told = names
      .flatMap((name) => query.get(name) || [])
      .filter((one) => !NO_EVENT.test(one));
    const said = told.map(eventOf).find((one) => one !== 'other');
    const event = said ?? (told.length > 0 ? 'other' : silent);
    return event === null ? null : { event, about: kindsOf(query, about) };
  }
  return null;
}

function kindsOf(query: ReadonlyMap<string, string>, names: readonly string[]): DataKind[] {
  const found = new Set<DataKind | undefined>();
  for (const name of names) {
    const value = query.get(name) ?? '';
    if (value === '') continue;
    if (value === '*') found.add(KINDS[/\[(\w+)\]$/.exec(name)?.[1] ?? name]);
    else for (const short of value.split('.')) found.add(KINDS[short]);
  }
  return DATA_KINDS.filter((kind) => found.has(kind));
}
