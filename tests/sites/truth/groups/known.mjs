import { bundle, field, file, form, page, run } from '../write.mjs';

/** A tracker: takes what `from` finds in the page as soon as it is there, and sends it in a picture's address. */
function takeKnown({ from, to, coding, channel = 'img', after = 0 }) {
  const find = () =>
    from === 'data'
      ? globalThis.visitor?.email
      : from === 'text'
        ? /\S+@\S+/.exec(document.querySelector('nav p')?.textContent ?? '')?.[0]
        : document.querySelector(from)?.value;
  const send = () => {
    const value = find();
    if (!value) return setTimeout(send, 50);
    const coded = globalThis.coded(value, coding);
    if (channel === 'img') new Image().src = `${to}?d=${encodeURIComponent(coded)}`;
    else navigator.sendBeacon(to, JSON.stringify({ em: coded }));
  };
  if (after) setTimeout(send, after);
  else send();
}

/**
 * A page that knows somebody, and a tracker that takes it.
 *
 * @param {object} options
 * @param {string} options.from Where the tracker looks: a selector, `text` of the menu, or `data`.
 */
const known = ({
  id,
  reason,
  host,
  via,
  body = '',
  head = '',
  data = 'email',
  fields,
  ...rest
}) => {
  const { from = 'input', coding = 'lower>sha256', channel, after, actions = [], web = {} } = rest;
  const cdn = `cdn.${via}.example`;
  const to = `in.${via}.example`;
  const scripts = `<script src="https://${cdn}/c.js"></script><script src="https://${cdn}/t.js"></script>`;
  return {
    id,
    reason,
    host,
    page: page({ title: 'My account', head, body: `${body}${rest.alone ? '' : scripts}` }),
    web: {
      [cdn]: {
        '/c.js': bundle('codings'),
        '/t.js': file(takeKnown, { from, to: `https://${to}/t`, coding, channel, after }),
      },
      ...web(scripts),
    },
    actions: [...actions, { wait: 800 }],
    proof: [`${to}/t`],
    expect: [
      { kind: 'leak', data, to, known: true },
      ...(fields ? [{ kind: 'form-data', fields }] : []),
    ],
    allow: ['tracker'],
  };
};
const none = () => ({});

const mail = (/** @type {string} */ value, more = '') =>
  form(field('E-mail', `type="email" name="email" autocomplete="email" value="${value}" ${more}`));
const menu = (/** @type {string} */ text) =>
  `<nav><p>Signed in as ${text}</p><a href="/orders">Orders</a> <a href="/account/logout">Sign out</a></nav>`;

export default [
  known({
    id: 'kn-account-field',
    reason: 'the account has the address in its form, which a script scrambles and sends at once',
    host: 'larch-saunas.example',
    via: 'joinmark',
    body: mail('lena.larch@post.example'),
    fields: ['email'],
    web: none,
  }),
  known({
    id: 'kn-account-field-fixed',
    reason: 'the same in a field that cannot be changed, in plain base64',
    host: 'amber-lamps.example',
    via: 'foldmark',
    coding: 'base64',
    body: mail('lena.amber@post.example', 'disabled'),
    web: none,
  }),
  known({
    id: 'kn-hidden-field',
    reason: 'the address is in a hidden field of a form of the account, and leaves in a body',
    host: 'juniper-gins.example',
    via: 'hidemark',
    coding: 'lower>md5',
    channel: 'beacon',
    after: 1500,
    body: `<form action="/basket"><input type="hidden" name="customer_email" value="lena.juniper@post.example"><button>Order</button></form>`,
    actions: [{ wait: 1200 }],
    web: none,
  }),
  known({
    id: 'kn-phone-field',
    reason: 'the number of a telephone that the account has',
    host: 'copper-pans.example',
    via: 'dialmark',
    data: 'tel',
    coding: 'digits>sha256',
    body: form(field('Phone', 'type="tel" name="phone" value="+49 171 2345698"')),
    fields: ['tel'],
    web: none,
  }),
  known({
    id: 'kn-field-by-script',
    reason: 'a script of the site asks for the account and puts the address into its form',
    host: 'maple-desks.example',
    via: 'latemark',
    body: `${mail('')}${run(() => {
      void fetch('/me')
        .then((answer) => answer.json())
        .then(({ email }) => {
          document.querySelector('input').value = email;
        });
    })}`,
    fields: ['email'],
    web: () => ({
      'maple-desks.example': { '/me': { body: '{"email":"lena.maple@post.example"}' } },
    }),
  }),
  known({
    id: 'kn-account-menu',
    reason: 'the menu says who is signed in, and the address leaves as it is',
    host: 'silver-threads.example',
    via: 'textmark',
    from: 'text',
    coding: 'plain',
    body: menu('<b>lena.silver@post.example</b>'),
    web: none,
  }),
  known({
    id: 'kn-page-data',
    reason: 'the address is among the data that the page is delivered with, and leaves scrambled',
    host: 'velvet-hats.example',
    via: 'datamark',
    from: 'data',
    head: '<script>var visitor = {"id":"c17","email":"lena.velvet@post.example","vip":false};</script>',
    web: none,
  }),
  known({
    id: 'kn-page-data-escaped',
    reason: 'the same in data that is itself a text of a script, as frameworks deliver it',
    host: 'sorrel-soups.example',
    via: 'flightmark',
    from: 'data',
    coding: 'lower>sha1',
    head: `<script>var visitor = JSON.parse("{\\"id\\":\\"c18\\",\\"email\\":\\"lena.sorrel@post.example\\"}");</script>`,
    web: none,
  }),
  known({
    id: 'kn-next-page',
    reason: 'the address is known on one page, and leaves in a body as the next one begins',
    host: 'fern-candles.example',
    via: 'nextmark',
    channel: 'beacon',
    alone: true,
    body: `${mail('lena.fern@post.example')}<a id="on" href="/order">Order</a>`,
    fields: ['email'],
    actions: [{ wait: 1000 }, { click: '#on' }],
    web: (scripts) => ({
      'fern-candles.example': {
        '/order': page({ body: `${mail('lena.fern@post.example')}${scripts}` }),
      },
    }),
  }),
];
