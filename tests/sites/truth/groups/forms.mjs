import { field, form, page, run } from '../write.mjs';

export default [
  {
    id: 'form-special-categories',
    reason: 'everything that law protects most, asked in choices and lists',
    host: 'equality-survey.example',
    page: page({
      body: form(
        '<p><label>Religion <select name="q1"><option>None</option><option>Catholic</option></select></label></p>',
        '<p><label>Sexual orientation <select name="q2"><option>Prefer not to say</option></select></label></p>',
        '<p><label>Ethnic group <select name="q3"><option>Prefer not to say</option></select></label></p>',
        '<p><label>Trade union membership <input name="q4"></label></p>',
        '<p><label>Political party you vote for <input name="q5"></label></p>',
        '<p><label>Disabilities or medical conditions <textarea name="q6"></textarea></label></p>',
      ),
    }),
    expect: [
      {
        kind: 'form-data',
        fields: ['religion', 'orientation', 'ethnicity', 'union', 'politics', 'health'],
        sensitive: ['religion', 'orientation', 'ethnicity', 'union', 'politics', 'health'],
      },
    ],
  },
  {
    id: 'form-required-and-explained',
    reason: 'what must be given, and why: a reason stands beside the telephone number',
    host: 'sofa-delivery.example',
    page: page({
      body: form(
        field('Email', 'type="email" required'),
        '<p><label for="t">Telephone</label> <input id="t" type="tel" aria-describedby="why"> <small id="why">We need your number so that the driver can call you on the day.</small></p>',
      ),
    }),
    expect: [
      { kind: 'form-data', fields: ['email', 'tel'], required: ['email'], explained: ['tel'] },
    ],
  },
  {
    id: 'form-placeholders',
    reason: 'no labels at all: placeholders and aria-label',
    host: 'boat-insurance.example',
    page: page({
      body: form(
        '<input placeholder="First and last name">',
        '<input placeholder="you@example.com" type="email">',
        '<input aria-label="Date of birth">',
        '<input placeholder="IBAN">',
      ),
    }),
    expect: [
      {
        kind: 'form-data',
        fields: ['name', 'email', 'birthday', 'bank-account'],
        sensitive: ['bank-account'],
      },
    ],
  },
  {
    id: 'form-later',
    reason: 'the form is made by script two steps after the page was there',
    host: 'step-by-step-loans.example',
    page: page({
      body: `<button id="start">Start</button><div id="f"></div>${run(() => {
        document.getElementById('start').onclick = () =>
          setTimeout(() => {
            document.getElementById('f').innerHTML =
              '<label>Annual income <input name="x1"></label><label>Employer and job title <input name="x2"></label>';
          }, 200);
      })}`,
    }),
    actions: [{ wait: 200 }, { click: '#start' }, { wait: 500 }],
    expect: [{ kind: 'form-data', fields: ['income'], sensitive: ['income'] }],
    allow: ['form-data'],
  },
  {
    id: 'form-in-shadow-roots',
    reason: 'fields in a shadow root within a shadow root',
    host: 'web-components-bank.example',
    page: page({
      body: `<outer-form></outer-form>${run(() => {
        customElements.define(
          'inner-form',
          class extends HTMLElement {
            connectedCallback() {
              this.attachShadow({ mode: 'open' }).innerHTML =
                '<label>Card number <input autocomplete="cc-number"></label>';
            }
          },
        );
        customElements.define(
          'outer-form',
          class extends HTMLElement {
            connectedCallback() {
              this.attachShadow({ mode: 'open' }).innerHTML =
                '<label>Full name <input autocomplete="name"></label><inner-form></inner-form>';
            }
          },
        );
      })}`,
    }),
    expect: [{ kind: 'form-data', fields: ['name', 'card-number'], sensitive: ['card-number'] }],
  },
  {
    id: 'form-sign-up',
    reason: 'the everyday one: e-mail and a new password',
    host: 'chess-by-mail.example',
    page: page({
      body: form(
        field('Email', 'type="email" autocomplete="username"'),
        field('Password', 'type="password" autocomplete="new-password"'),
      ),
    }),
    expect: [{ kind: 'form-data', fields: ['email', 'password'] }],
  },
  {
    id: 'form-children',
    reason: 'a parent writes about a child',
    host: 'swim-school.example',
    page: page({
      body: form(
        field("Child's full name", 'name="a"'),
        field("Child's age", 'name="b"'),
        field("Parent's email", 'name="c" type="email"'),
      ),
    }),
    expect: [{ kind: 'form-data', fields: ['name', 'email'], sensitive: ['child'] }],
    allow: ['form-data'],
  },
];
