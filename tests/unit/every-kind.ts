import { detailSchemas, type Detail, type Kind } from '../../src/core/model/observation.ts';

const who = (company: string | null, activities: Detail<'owner'>['activities']) => ({
  company,
  activities,
  reach: 0.2,
});
const ads = who('Ads Corp', ['advertising']);
const tags = who('Tags', ['analytics']);
const film = who('Film', ['recording']);
const nobody = who(null, ['unknown']);

/** At least one observation of every kind, as (kind, key, detail): what a page could do at its worst. */
const ROWS: { [K in Kind]: [key: string, detail: Detail<K>][] } = {
  request: [
    ['px.ads.example', { host: 'px.ads.example', ...ads }],
    ['m.shop.example=ads.example', { host: 'm.shop.example', alias: 'ads.example', ...ads }],
  ],
  blocked: [['ads.example', { host: 'ads.example', ...ads }]],
  owner: [['Ads Corp', ads]],
  service: [
    [
      'Matomo@stats.shop.example',
      { product: 'Matomo', host: 'stats.shop.example', party: 'first', ...tags },
    ],
  ],
  cookie: [
    [
      'uid@ads.example',
      {
        name: 'uid',
        domain: 'ads.example',
        party: 'third',
        lifetimeDays: 390,
        httpOnly: false,
        identifier: true,
        ...ads,
      },
    ],
  ],
  storage: [
    [
      'local:anonymousMark@tags.example',
      { area: 'local', name: 'anonymousMark', host: 'tags.example', party: 'third', ...tags },
    ],
  ],
  supercookie: [
    [
      'tags.example',
      { areas: ['cookie', 'local', 'name'], host: 'tags.example', party: 'third', ...tags },
    ],
  ],
  permission: [
    ['geolocation:load', { permission: 'geolocation', trigger: 'load', by: 'map.example' }],
  ],
  field: [
    ['email', { data: 'email', required: true, explained: true }],
    ['health', { data: 'health', required: false }],
  ],
  fingerprint: [
    ['canvas:fp.example', { technique: 'canvas', host: 'fp.example', party: 'third', ...nobody }],
    ['audio:fp.example', { technique: 'audio', host: 'fp.example', party: 'third', ...nobody }],
    [
      'navigator:fp.example',
      {
        technique: 'navigator',
        host: 'fp.example',
        party: 'third',
        properties: ['platform', 'plugins', 'languages', 'deviceMemory'],
        ...nobody,
      },
    ],
    ['webrtc:ip.example', { technique: 'webrtc', host: 'ip.example', party: 'third', ...nobody }],
  ],
  leak: [
    [
      'email>px.ads.example',
      {
        data: 'email',
        host: 'px.ads.example',
        channel: 'img',
        coding: 'lower>sha256',
        when: 'before',
        party: 'third',
        ...ads,
      },
    ],
    [
      'phone>px.ads.example',
      {
        data: 'phone',
        host: 'px.ads.example',
        channel: 'img',
        coding: 'digits>sha256',
        when: 'known',
        party: 'third',
        ...ads,
      },
    ],
    [
      'health>film.example',
      {
        data: 'health',
        host: 'film.example',
        channel: 'fetch',
        coding: 'plain',
        when: 'before',
        party: 'third',
        ...film,
      },
    ],
  ],
  recording: [
    [
      'replay:film.example',
      {
        technique: 'replay',
        host: 'film.example',
        script: 'film.example',
        party: 'third',
        ...film,
      },
    ],
    ['keys:keys.example', { technique: 'keys', host: 'keys.example', party: 'third', ...nobody }],
  ],
  pixel: [
    [
      'add-to-cart@px.ads.example',
      { host: 'px.ads.example', event: 'add-to-cart', about: ['email'], ...ads },
    ],
  ],
  sync: [['a>b', { from: 'ads.example', to: 'other.example', sender: 'Ads Corp', ...nobody }]],
  decoration: [
    ['in', { direction: 'in', names: ['gclid'], to: null, ...nobody }],
    ['out', { direction: 'out', names: ['visitor'], to: 'partner.example', ...nobody }],
  ],
  bounce: [['jump.example', { host: 'jump.example', to: 'shop.example', ...nobody }]],
  referrer: [['px.ads.example:health', { host: 'px.ads.example', topic: 'health', ...ads }]],
  insecure: [
    ['form', { what: 'form', to: 'http://shop.example' }],
    ['content', { what: 'content', to: 'http://img.example' }],
  ],
  gpc: [
    ['says', { what: 'says', value: true }],
    ['ignored', { what: 'ignored', value: true }],
  ],
  engagement: [
    ['overlay:load', { what: 'overlay', trigger: 'load' }],
    ['chat:load', { what: 'chat', trigger: 'load' }],
  ],
  embed: [['login', { what: 'login', host: 'login.example', ...nobody }]],
  topic: [['health', { topic: 'health' }]],
};

export const EVERY_KIND = (Object.keys(detailSchemas) as Kind[]).flatMap((kind) =>
  ROWS[kind].map(([key, detail]) => ({ kind, key, detail })),
);
