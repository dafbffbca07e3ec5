import { takeField } from '../sender.mjs';
import { bundle, field, file, form, image, loads, page } from '../write.mjs';

const MAIL = 'type="email" name="mail" autocomplete="email"';

export default [
  {
    id: 'lk-thank-you-page',
    reason:
      "the form puts the address in the next page's own, and a measuring script passes that on",
    host: 'walnut-newsletter.example',
    page: page({
      body: `<form action="/thanks" method="get">${field('Email', MAIL)}<button>Join</button></form>`,
    }),
    web: {
      'walnut-newsletter.example': {
        '/thanks': loads('https://cdn.pagecount.example/c.js'),
      },
      'cdn.pagecount.example': {
        '/c.js': file(() => {
          new Image().src = `https://in.pagecount.example/hit?dl=${encodeURIComponent(location.href)}`;
        }),
      },
    },
    actions: [
      { type: { sel: 'input', text: 'lena.walnut@post.example' } },
      { click: 'button' },
      { wait: 800 },
    ],
    proof: ['in.pagecount.example/hit?dl='],
    expect: [
      { kind: 'leak', data: 'email', to: 'in.pagecount.example', before: null, channel: 'img' },
      { kind: 'form-data', fields: ['email'] },
    ],
    allow: ['tracker'],
  },
  {
    id: 'lk-in-frame',
    reason: 'the form is in a frame of another company, which gives the address to a third',
    host: 'bay-conference.example',
    page: page({ body: '<iframe name="join" src="https://forms.askaway.example/f"></iframe>' }),
    web: {
      'forms.askaway.example': {
        '/f': loads(
          'https://cdn.framemark.example/c.js',
          'https://cdn.framemark.example/t.js',
        ).replace('</main>', `${form(field('Email', MAIL))}</main>`),
      },
      'cdn.framemark.example': {
        '/c.js': bundle('codings'),
        '/t.js': file(takeField, {
          to: 'https://in.framemark.example/t',
          coding: 'lower>sha256',
          channel: 'fetch',
        }),
      },
    },
    actions: [
      { wait: 400 },
      { frameType: { frame: 'join', sel: 'input', text: 'lena.bay@post.example' } },
      { frameClick: { frame: 'join', sel: 'h1' } },
      { wait: 500 },
    ],
    proof: ['in.framemark.example/t'],
    expect: [
      { kind: 'leak', data: 'email', to: 'in.framemark.example', before: 'submit' },
      { kind: 'form-data', fields: ['email'] },
    ],
    allow: ['tracker'],
  },
  {
    id: 'lk-in-referer',
    reason: "the address stands in the page's own, which a picture's host is told",
    host: 'cider-press.example',
    page: page({
      body: `<form action="/done" method="get">${field('Email', MAIL)}<button>Join</button></form>`,
    }),
    web: {
      'cider-press.example': {
        '/done': {
          body: page({ body: image('https://pics.bannerhouse.example/b.gif') }),
          headers: { 'referrer-policy': 'unsafe-url' },
        },
      },
    },
    actions: [
      { type: { sel: 'input', text: 'lena.cider@post.example' } },
      { click: 'button' },
      { wait: 800 },
    ],
    proof: ['pics.bannerhouse.example/b.gif'],
    expect: [
      { kind: 'leak', data: 'email', to: 'pics.bannerhouse.example', channel: 'referer' },
      { kind: 'form-data', fields: ['email'] },
    ],
    allow: ['referrer-leak'],
  },
  {
    id: 'lk-address-lookup',
    reason:
      'an address is looked up while it is typed: a service that was asked for, yet it is told',
    kind: 'grey',
    host: 'pond-builders.example',
    page: loads('https://maps.findplace.example/a.js').replace(
      '</main>',
      `${form(field('Street and number', 'name="street" autocomplete="street-address"'))}</main>`,
    ),
    web: {
      'maps.findplace.example': {
        '/a.js': file(() => {
          document.querySelector('input').oninput = ({ target }) =>
            void fetch(
              `https://maps.findplace.example/autocomplete?input=${encodeURIComponent(target.value)}`,
            );
        }),
      },
    },
    actions: [{ type: { sel: 'input', text: 'Kastanienallee 7' } }, { wait: 500 }],
    expect: [{ kind: 'form-data', fields: ['address'] }],
    allow: ['leak', 'keylog'],
  },
  {
    id: 'lk-request-blob',
    reason: 'the address is a file in a request that was made before it is sent',
    host: 'willow-baskets.example',
    page: loads('https://cdn.readymade.example/r.js').replace(
      '</main>',
      `${form(field('Email', MAIL))}</main>`,
    ),
    web: {
      'cdn.readymade.example': {
        '/r.js': file(() => {
          document.querySelector('input').onchange = ({ target }) => {
            const body = new Blob([JSON.stringify({ visitor: target.value })]);
            const made = new Request('https://in.readymade.example/r', { method: 'POST', body });
            void fetch(new Request(made, { keepalive: true }));
          };
        }),
      },
    },
    actions: [
      { type: { sel: 'input', text: 'lena.willow@post.example' } },
      { click: 'h1' },
      { wait: 800 },
    ],
    proof: ['in.readymade.example/r'],
    expect: [
      { kind: 'leak', data: 'email', to: 'in.readymade.example', before: 'submit' },
      { kind: 'form-data', fields: ['email'] },
    ],
    allow: ['tracker'],
  },
  {
    id: 'ok-form-events',
    reason:
      'a measuring company is told that a form was begun and finished, and nothing of what it holds',
    host: 'attic-insulation.example',
    page: loads('https://cdn.eventcount.example/e.js').replace(
      '</main>',
      `${form(field('Email', MAIL), field('Full name', 'autocomplete="name"'))}</main>`,
    ),
    web: {
      'cdn.eventcount.example': {
        '/e.js': file(() => {
          const tell = (event) =>
            navigator.sendBeacon(
              'https://in.eventcount.example/e',
              JSON.stringify({ event, path: location.pathname }),
            );
          document.addEventListener('focusin', () => tell('form_start'), { once: true });
          document.addEventListener('change', ({ target }) => tell(`change ${target.type}`));
          document.addEventListener('submit', () => tell('form_submit'), true);
        }),
      },
    },
    actions: [
      { type: { sel: 'input[type=email]', text: 'lena.attic@post.example' } },
      { type: { sel: 'input[autocomplete=name]', text: 'Magdalena Vintner' } },
      { click: 'button' },
      { wait: 500 },
    ],
    proof: ['in.eventcount.example/e'],
    expect: [{ kind: 'form-data', fields: ['email', 'name'] }],
  },
  {
    id: 'lk-in-pieces',
    reason:
      'a short surname, a postal code as a number, both names as one, and the telephone with its code',
    host: 'copper-kettles.example',
    page: page({
      body: `${form(
        field('First name', 'name="first_name" autocomplete="given-name"'),
        field('Last name', 'name="last_name" autocomplete="family-name"'),
        field('Postal code', 'name="zip" autocomplete="postal-code"'),
        field('Phone', 'name="phone" type="tel" autocomplete="tel"'),
      )}<script src="https://cdn.piecework.example/p.js"></script>`,
    }),
    web: {
      'cdn.piecework.example': {
        '/p.js': file(() => {
          document.addEventListener('submit', () => {
            const value = (name) => document.querySelector(`[name=${name}]`).value;
            const send = (host, said) =>
              fetch(`https://${host}/p`, { method: 'POST', body: JSON.stringify(said) });
            void send('short.piecework.example', {
              lastName: value('last_name'),
              address: { zip: Number(value('zip')) },
            });
            void send('whole.joinedwork.example', {
              who: `${value('first_name')} ${value('last_name')}`,
              call: value('phone').replace(/^0/, '+46').replace(/\D/g, ''),
            });
          });
        }),
      },
    },
    actions: [
      { type: { sel: '[name=first_name]', text: 'Greta' } },
      { type: { sel: '[name=last_name]', text: 'Skog' } },
      { type: { sel: '[name=zip]', text: '10115' } },
      { type: { sel: '[name=phone]', text: '070-123 45 67' } },
      { click: 'button' },
      { wait: 500 },
    ],
    proof: ['short.piecework.example/p', 'whole.joinedwork.example/p'],
    expect: [
      { kind: 'leak', data: 'name', to: 'short.piecework.example' },
      { kind: 'leak', data: 'postal-code', to: 'short.piecework.example' },
      { kind: 'leak', data: 'name', to: 'whole.joinedwork.example' },
      { kind: 'leak', data: 'tel', to: 'whole.joinedwork.example' },
      { kind: 'form-data', fields: ['name', 'postal-code', 'tel'] },
    ],
    allow: ['tracker'],
  },
  {
    id: 'lk-in-a-name-of-a-host',
    reason: 'the address stands hashed in the name that a server is asked for by, in two parts',
    host: 'willow-crates.example',
    page: loads('https://cdn.c.hostmark.example/c.js', 'https://cdn.hostmark.example/h.js').replace(
      '</main>',
      `${form(field('Email', MAIL))}</main>`,
    ),
    web: {
      'cdn.c.hostmark.example': { '/c.js': bundle('codings') },
      'cdn.hostmark.example': {
        '/h.js': file(() => {
          document.addEventListener('change', ({ target }) => {
            const mark = globalThis.coded(target.value, 'lower>sha256');
            new Image().src = `https://${mark.slice(0, 32)}.${mark.slice(32)}.hostmark.example/i`;
          });
        }),
      },
    },
    actions: [
      { type: { sel: 'input', text: 'lena.willow@post.example' } },
      { click: 'h1' },
      { wait: 500 },
    ],
    proof: ['.hostmark.example/i'],
    expect: [
      { kind: 'leak', data: 'email', to: 'hostmark.example', before: 'submit', channel: 'img' },
      { kind: 'form-data', fields: ['email'] },
    ],
    allow: ['tracker'],
  },
];
