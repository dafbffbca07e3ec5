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
];
