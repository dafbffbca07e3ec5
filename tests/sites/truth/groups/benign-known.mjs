import { createHash } from 'node:crypto';
import { app, bundle, field, file, form, image, page, run, source } from '../write.mjs';

const md5 = (/** @type {string} */ text) => createHash('md5').update(text).digest('hex');
const filled = (/** @type {string} */ value, name = 'email') =>
  form(field('E-mail', `type="email" name="${name}" value="${value}"`));
const email = { kind: 'form-data', fields: ['email'] };

/** Sends the value of the first field to others as it is, and scrambled. */
function sendField(to) {
  const { value } = document.querySelector('input[value]');
  new Image().src = `${to}?email=${encodeURIComponent(value)}`;
  new Image().src = `${to}?em=${globalThis.coded(value, 'lower>sha256')}`;
}
const sends = (/** @type {string} */ name) => ({
  scripts: `<script src="https://cdn.${name}.example/c.js"></script><script src="https://cdn.${name}.example/t.js"></script>`,
  web: {
    [`cdn.${name}.example`]: {
      '/c.js': bundle('codings'),
      '/t.js': file(sendField, `https://in.${name}.example/t`),
    },
  },
  proof: [`in.${name}.example/t?em=`],
});
const [desk, domain, sample, gift, members] = [
  'deskmail',
  'domainmail',
  'samplemail',
  'giftmail',
  'listmail',
].map(sends);

export default [
  {
    id: 'ok-site-contact',
    reason: 'the mailbox of an office of the site, filled in and handed to its help desk',
    host: 'bluebell-cheese.example',
    page: page({
      body: `${filled('support+web@bluebell-mail.example')}<footer><a href="mailto:info@bluebell-mail.example">info@bluebell-mail.example</a></footer>${desk.scripts}`,
    }),
    web: desk.web,
    proof: desk.proof,
    actions: [{ wait: 1500 }],
    expect: [email],
  },
  {
    id: 'ok-site-domain',
    reason: 'somebody of the site itself is written to at its own domain',
    host: 'thistle-roofs.example',
    page: page({ body: `${filled('greta.thistle@thistle-roofs.example')}${domain.scripts}` }),
    web: domain.web,
    proof: domain.proof,
    actions: [{ wait: 1500 }],
    expect: [email],
  },
  {
    id: 'ok-example-address',
    reason: 'the field shows how it is to be filled in',
    host: 'nettle-teas.example',
    page: page({ body: `${filled('your.name@example.com')}${sample.scripts}` }),
    web: sample.web,
    proof: sample.proof,
    actions: [{ wait: 1500 }],
    expect: [email],
  },
  {
    id: 'ok-gift-recipient',
    reason: 'a gift goes to somebody whose address a card company is given',
    host: 'mallow-gifts.example',
    page: page({ body: `${filled('tom.brandt@post.example', 'recipient_email')}${gift.scripts}` }),
    web: gift.web,
    proof: gift.proof,
    actions: [{ wait: 1500 }],
    expect: [email],
  },
  {
    id: 'ok-list-of-people',
    reason:
      'the members of a club in the tool of its secretary, who has another company write to them',
    host: 'heron-rowing.example',
    page: page({
      body: `${['ada', 'bo', 'cy', 'di'].map((name) => filled(`${name}.lorenz@post.example`)).join('')}${members.scripts}`,
    }),
    web: members.web,
    proof: members.proof,
    actions: [{ wait: 1500 }],
    expect: [email],
  },
  {
    id: 'ok-writers-address',
    reason:
      "an article with its writer's address, in its data too, and the picture that goes with it",
    host: 'marsh-gazette.example',
    page: page({
      head: '<script>var article = {"author":{"email":"olga.marsh@post.example"}};</script>',
      body: `<article><p>By Olga Marsh, olga.marsh@post.example</p><p>Tea is back.</p></article>
        ${image(`https://secure.gravatar.com/avatar/${md5('olga.marsh@post.example')}?s=80`)}
        ${image('https://map.findoffice.example/m?contact=olga.marsh%40post.example')}`,
    }),
    actions: [{ wait: 1500 }],
    proof: ['map.findoffice.example/m?contact='],
    allow: ['tracker'],
  },
  {
    id: 'ok-known-to-own',
    reason: 'what an account has goes to other hosts of the site alone, plain and scrambled',
    host: 'cobalt-bikes.example',
    page: app(filled('rosa.cobalt@post.example'), () => {
      const { value } = document.querySelector('input');
      void fetch('https://api.cobalt-bikes.example/me', {
        method: 'POST',
        body: JSON.stringify({ email: value }),
      });
      new Image().src = `/seen?e=${btoa(value)}`;
    }),
    actions: [{ click: 'input' }, { click: 'h1' }, { wait: 1200 }],
    proof: ['api.cobalt-bikes.example/me'],
    expect: [email],
  },
  {
    id: 'ok-known-and-sent',
    reason: 'a form with the address in it names who runs the newsletter, and is sent by a press',
    host: 'poppy-seeds.example',
    page: page({
      body: `<form action="https://join.letterhouse.example/join" method="post">${field('E-mail', 'type="email" name="email" value="rosa.poppy@post.example"')}<button>Join</button></form>`,
    }),
    actions: [{ wait: 1200 }, { click: 'button' }, { wait: 1000 }],
    proof: ['join.letterhouse.example/join'],
    expect: [email],
    allow: ['tracker'],
  },
  {
    id: 'ok-known-sign-in',
    reason: 'the address is remembered, and asked of whoever keeps the accounts of the site',
    host: 'tarn-library.example',
    page: page({
      body: `${filled('rosa.tarn@post.example')}${run(() => {
        setTimeout(() => {
          const { value } = document.querySelector('input');
          void fetch('https://tarn-library.auth0.com/usernamepassword/challenge', {
            method: 'POST',
            mode: 'no-cors',
            body: JSON.stringify({ login: value }),
          });
        }, 1200);
      })}`,
    }),
    actions: [{ wait: 2000 }],
    proof: ['tarn-library.auth0.com/usernamepassword/challenge'],
    expect: [email],
    allow: ['tracker'],
  },
  {
    id: 'ok-known-stays',
    reason: 'the account has an address, and its measuring script counts the visit and no more',
    host: 'elder-syrups.example',
    page: page({
      head: '<script>var visitor = {"email":"rosa.elder@post.example"};</script>',
      body: `${filled('rosa.elder@post.example')}<nav>Signed in as rosa.elder@post.example <a href="/logout">Sign out</a></nav><script src="https://cdn.plaincount.example/p.js"></script>`,
    }),
    web: {
      'cdn.plaincount.example': {
        '/p.js': source(
          `new Image().src = 'https://in.plaincount.example/hit?page=%2F&session=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';`,
        ),
      },
    },
    actions: [{ click: 'input' }, { click: 'h1' }, { wait: 1200 }],
    proof: ['in.plaincount.example/hit'],
    expect: [email],
    allow: ['tracker'],
  },
];
