import { takeField } from '../sender.mjs';
import { bundle, field, file, form, image, loads, page } from '../write.mjs';

const BLUR = { click: 'h1' };
const MAIL = 'type="email" name="mail" autocomplete="email"';

/**
 * A page with one field and a tracker that takes it.
 *
 * @param {object} options
 * @param {string} options.label
 * @param {string} [options.attributes]
 * @param {string} options.text What is typed.
 * @param {string} options.data What that is.
 * @param {string} options.coding As `sender.mjs` writes it.
 * @param {string} options.channel As `sender.mjs` sends it.
 */
const leak = ({ label = 'Email', attributes = MAIL, text, data = 'email', via, ...rest }) => {
  const { id, reason, host, coding, channel, when, actions, told, before = 'submit' } = rest;
  const cdn = `cdn.${via}.example`;
  const to = `in.${via}.example`;
  const scheme = channel === 'ws' ? 'wss' : 'https';
  return {
    id,
    reason,
    host,
    page: loads(`https://${cdn}/c.js`, `https://${cdn}/t.js`).replace(
      '</main>',
      `${form(field(label, attributes))}</main>`,
    ),
    web: {
      [cdn]: {
        '/c.js': bundle('codings'),
        '/t.js': file(takeField, { to: `${scheme}://${to}/t`, coding, channel, when }),
      },
    },
    actions: [{ type: { sel: 'input', text } }, ...(actions ?? [BLUR]), { wait: 500 }],
    proof: [`${to}/t`],
    expect: [
      { kind: 'leak', data, to, before, ...(told ? { channel: told } : {}) },
      { kind: 'form-data', fields: [data] },
    ],
    allow: ['tracker', 'keylog'],
  };
};

/** What changes between most cases. */
const mails = [
  ['lk-upper-md5', 'MD5 of capitals, in an image', 'wicker-chairs', 'upper>md5', 'img', 'upmark'],
  [
    'lk-sha512',
    'SHA-512, which few tools look for',
    'oat-bakery',
    'lower>sha512',
    'fetch',
    'longmark',
  ],
  ['lk-sha224', 'SHA-224', 'slate-roofs', 'lower>sha224', 'xhr', 'oddmark'],
  ['lk-sha384', 'SHA-384', 'brass-taps', 'lower>sha384', 'fetch', 'midmark'],
  ['lk-sha3', 'SHA3-256', 'velour-sofas', 'lower>sha3-256', 'fetch', 'newmark'],
  ['lk-ripemd', 'RIPEMD-160', 'cactus-club', 'lower>ripemd160', 'img', 'ripemark'],
  [
    'lk-double-hash',
    'MD5 of which SHA-256 was taken',
    'tin-soldiers',
    'lower>md5>sha256',
    'fetch',
    'twomark',
  ],
  [
    'lk-hash-base64',
    'a hash, once more in base64',
    'owl-optics',
    'lower>sha256>base64',
    'img',
    'basemark',
  ],
  ['lk-hex', 'letters as hexadecimal numbers', 'knit-corner', 'hex', 'img', 'hexmark'],
  ['lk-url-twice', 'percent-encoded twice', 'ink-and-quill', 'url>url', 'img', 'percentmark'],
  [
    'lk-json-base64',
    'JSON in base64 in the query',
    'fern-hostel',
    'json>base64>url',
    'img',
    'jsonmark',
  ],
  ['lk-gzip-base64', 'JSON, gzip, base64', 'plum-cottage', 'json>gzip>base64', 'fetch', 'zipmark'],
  [
    'lk-deflate',
    'zlib deflate as a binary body',
    'reed-organs',
    'json>deflate',
    'fetch',
    'flatmark',
  ],
  [
    'lk-websocket-hash',
    'a hash through a WebSocket',
    'shoal-aquaria',
    'lower>sha1',
    'ws',
    'socketmark',
  ],
  ['lk-beacon-blob', 'plain in a beacon with a Blob', 'elder-syrup', 'json', 'blob', 'blobmark'],
  ['lk-form-parts', 'plain in a multipart body', 'moss-gardens', 'plain', 'parts', 'partmark'],
  [
    'lk-script-address',
    'in the address of a script',
    'cobble-shoes',
    'base64>url',
    'script',
    'scriptmark',
  ],
  [
    'lk-hidden-form',
    'a hidden form, sent into a frame',
    'bell-ringers',
    'plain',
    'form',
    'hiddenmark',
  ],
];

const CHANNEL = { xhr: 'fetch', blob: 'beacon', parts: 'fetch' };

export default [
  ...mails.map(([id, reason, host, coding, channel, via]) =>
    leak({
      id,
      reason: `an e-mail address: ${reason}`,
      host: `${host}.example`,
      text: `lena.${host}@post.example`,
      coding,
      channel,
      via,
      told: CHANNEL[channel] ?? channel,
    }),
  ),
  leak({
    id: 'lk-while-typing',
    reason: 'nothing is left or sent: a script looks at the field every moment',
    host: 'gable-windows.example',
    text: 'lena.gable@post.example',
    coding: 'lower>sha256',
    channel: 'beacon',
    when: 'poll',
    via: 'peekmark',
    actions: [{ wait: 600 }],
  }),
  leak({
    id: 'lk-on-leaving',
    reason: 'sent as an image at the moment that the page is left, never submitted',
    host: 'pewter-mugs.example',
    text: 'lena.pewter@post.example',
    coding: 'lower>sha256',
    channel: 'fetch',
    when: 'pagehide',
    via: 'partingmark',
    actions: [{ wait: 300 }, { leave: true }],
  }),
  leak({
    id: 'lk-after-submit',
    reason: 'only when the form is sent',
    host: 'raisin-bread.example',
    text: 'lena.raisin@post.example',
    coding: 'lower>sha256',
    channel: 'beacon',
    when: 'submit',
    via: 'sentmark',
    actions: [{ click: 'button' }],
    before: null,
  }),
  leak({
    id: 'lk-phone',
    reason: 'a telephone number, its digits hashed as advertising asks for',
    host: 'swift-couriers.example',
    label: 'Mobile phone',
    attributes: 'type="tel" name="mobile"',
    text: '+49 171 5550142',
    data: 'tel',
    coding: 'digits>sha256',
    channel: 'fetch',
    via: 'ringmark',
  }),
  leak({
    id: 'lk-birth-date',
    reason: 'a birth date in plain',
    host: 'star-charts.example',
    label: 'Date of birth',
    attributes: 'name="dob"',
    text: '14.03.1987',
    data: 'birthday',
    coding: 'json',
    channel: 'xhr',
    via: 'birthmark',
  }),
  leak({
    id: 'lk-address',
    reason: 'a street with its number in plain',
    host: 'parcel-lockers.example',
    label: 'Street and number',
    attributes: 'name="street" autocomplete="street-address"',
    text: 'Kastanienallee 118',
    data: 'address',
    coding: 'json>base64',
    channel: 'fetch',
    via: 'homemark',
  }),
  leak({
    id: 'lk-name',
    reason: 'a full name, lower case and hashed',
    host: 'choir-register.example',
    label: 'Full name',
    attributes: 'name="fullname" autocomplete="name"',
    text: 'Magdalena Vintner',
    data: 'name',
    coding: 'lower>sha256',
    channel: 'img',
    via: 'namemark',
  }),
  leak({
    id: 'lk-card',
    reason: 'a card number to a company that measures',
    host: 'ferry-bookings.example',
    label: 'Card number',
    attributes: 'name="pan" autocomplete="cc-number"',
    text: '5555555555554444',
    data: 'card-number',
    coding: 'json',
    channel: 'fetch',
    via: 'cardmark',
  }),
  leak({
    id: 'lk-national-id',
    reason: 'a social security number in plain',
    host: 'quick-credits.example',
    label: 'Social security number',
    attributes: 'name="ssn"',
    text: '536-90-4399',
    data: 'national-id',
    coding: 'json',
    channel: 'fetch',
    via: 'nationmark',
  }),
];
