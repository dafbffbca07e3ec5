import { app, field, form, page, run, source } from '../write.mjs';

export default [
  {
    id: 'ok-search-box',
    reason: 'suggestions while typing come from the site itself',
    host: 'seed-catalogue.example',
    page: app('<input type="search" name="q" aria-label="Search">', () => {
      document.querySelector('input').oninput = ({ target }) =>
        void fetch(`/suggest?q=${encodeURIComponent(target.value)}`);
    }),
    actions: [{ type: { sel: 'input', text: 'purple beans' } }, { wait: 500 }],
    proof: ['seed-catalogue.example/suggest?q=purple'],
  },
  {
    id: 'ok-search-elsewhere',
    reason: 'suggestions while typing come from a search company: words, nothing personal',
    host: 'hiking-boots.example',
    page: app('<input type="search" name="q" aria-label="Search boots">', () => {
      document.querySelector('input').oninput = ({ target }) =>
        void fetch('https://search.findfast.example/1/query', {
          method: 'POST',
          body: JSON.stringify({ query: target.value, hitsPerPage: 5 }),
        });
    }),
    actions: [{ type: { sel: 'input', text: 'waterproof boots' } }, { wait: 500 }],
    proof: ['search.findfast.example/1/query'],
  },
  {
    id: 'ok-shortcuts',
    reason:
      'a library of another company listens to keys for shortcuts and talks about something else',
    host: 'plain-notes.example',
    page: page({
      body: '<textarea></textarea><script src="https://cdn.keycaps.example/k.js"></script>',
    }),
    web: {
      'cdn.keycaps.example': {
        '/k.js': source(`let pressed = 0;
addEventListener('keydown', (event) => { pressed += 1; if (event.ctrlKey && event.key === 's') event.preventDefault(); });
fetch('https://cdn.keycaps.example/version.json');`),
      },
    },
    actions: [{ type: { sel: 'textarea', text: 'Milk, bread and candles' } }, { wait: 500 }],
    proof: ['cdn.keycaps.example/version.json'],
  },
  {
    id: 'ok-own-autosave',
    reason: 'what is written is saved on the site itself and kept as a draft',
    host: 'letter-desk.example',
    page: app('<textarea name="text"></textarea>', () => {
      document.querySelector('textarea').oninput = ({ target }) => {
        localStorage.setItem('draft', target.value);
        void fetch('/draft', { method: 'PUT', body: target.value });
      };
    }),
    actions: [{ type: { sel: 'textarea', text: 'Dear aunt, the cat is well.' } }, { wait: 500 }],
    proof: ['letter-desk.example/draft'],
  },
  {
    id: 'ok-newsletter',
    reason: 'the address goes to the site itself, also to another host of it, hashed and plain',
    host: 'cheese-market.example',
    page: app(form(field('Email', 'type="email" name="email"')), () => {
      document.querySelector('input').onchange = ({ target }) => {
        void fetch('https://api.cheese-market.example/letter', {
          method: 'POST',
          body: JSON.stringify({ email: target.value }),
        });
        void fetch(`/check?b=${btoa(target.value)}`);
      };
    }),
    actions: [
      { type: { sel: 'input', text: 'rosa.delmar@post.example' } },
      { click: 'button' },
      { wait: 500 },
    ],
    expect: [{ kind: 'form-data', fields: ['email'] }],
    proof: ['api.cheese-market.example/letter'],
  },
  {
    id: 'ok-payment-frame',
    reason: "the card is typed into the payment company's own frame, and the key stays there",
    host: 'clay-bowls.example',
    page: page({
      body: '<iframe name="pay" src="https://js.paysafely.example/card"></iframe><button>Pay</button>',
    }),
    web: {
      'js.paysafely.example': {
        '/card': page({
          body:
            field('Card number', 'autocomplete="cc-number"') +
            run(() => {
              document.querySelector('input').onchange = ({ target }) =>
                void fetch('/tokens', { method: 'POST', body: target.value });
            }),
        }),
      },
    },
    actions: [
      { wait: 300 },
      { frameType: { frame: 'pay', sel: 'input', text: '5555555555554444' } },
      { click: 'button' },
      { wait: 400 },
    ],
    expect: [{ kind: 'form-data', fields: ['card-number'] }],
    proof: ['js.paysafely.example/tokens'],
  },
  {
    id: 'ok-sign-in-service',
    reason: 'a person signs in where the site has its accounts kept, at a press of the button',
    host: 'rowan-library.example',
    page: app(
      form(
        field('Email', 'type="email" name="mail" autocomplete="username"'),
        field('Password', 'type="password" name="secret"'),
      ),
      () => {
        document.querySelector('form').addEventListener('submit', ({ target }) => {
          const [mail, secret] = [target.mail.value, target.secret.value];
          void fetch(
            'https://identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=AIza',
            { method: 'POST', body: JSON.stringify({ email: mail, password: secret }) },
          );
        });
      },
    ),
    actions: [
      { type: { sel: '[name=mail]', text: 'lena.rowan@post.example' } },
      { type: { sel: '[name=secret]', text: 'nine tall ships' } },
      { click: 'button' },
      { wait: 800 },
    ],
    proof: ['identitytoolkit.googleapis.com/v1/accounts:signInWithPassword'],
    expect: [{ kind: 'form-data', fields: ['email', 'password'] }],
    allow: ['tracker'],
  },
  {
    id: 'ok-form-service',
    reason: 'a site without a server has a service take its contact form, by script',
    host: 'violin-repairs.example',
    page: app(
      form(
        field('Name', 'name="name" autocomplete="name"'),
        field('Email', 'type="email" name="email" autocomplete="email"'),
        field('Message', 'name="message"'),
      ),
      () => {
        document.querySelector('form').addEventListener('submit', (event) => {
          event.preventDefault();
          void fetch('https://formspree.io/f/mvgbdqle', {
            method: 'POST',
            headers: { Accept: 'application/json' },
            body: new FormData(event.target),
          });
        });
      },
    ),
    actions: [
      { type: { sel: '[name=name]', text: 'Ottilie Brandt' } },
      { type: { sel: '[name=email]', text: 'ottilie.brandt@post.example' } },
      { type: { sel: '[name=message]', text: 'The bridge is cracked' } },
      { click: 'button' },
      { wait: 800 },
    ],
    proof: ['formspree.io/f/mvgbdqle'],
    expect: [{ kind: 'form-data', fields: ['name', 'email'] }],
    allow: ['tracker'],
  },
];
