import { field, form, page, run } from '../write.mjs';

/** Forms of the kind that people meet, by language: label, then the kind of data that it asks for. */
const LANGUAGES = [
  [
    'de',
    'Aufnahmebogen',
    [
      ['Vorname', 'name'],
      ['Nachname', 'name'],
      ['Geburtsdatum', 'birthday'],
      ['Straße und Hausnummer', 'address'],
      ['Postleitzahl', 'postal-code'],
      ['Steuer-Identifikationsnummer', 'national-id'],
      ['Vorerkrankungen', 'health'],
    ],
  ],
  [
    'fr',
    'Inscription',
    [
      ['Prénom', 'name'],
      ['Adresse e-mail', 'email'],
      ['Numéro de téléphone portable', 'tel'],
      ['Date de naissance', 'birthday'],
      ['Code postal', 'postal-code'],
      ['Numéro de sécurité sociale', 'national-id'],
    ],
  ],
  [
    'es',
    'Solicitud',
    [
      ['Nombre', 'name'],
      ['Correo electrónico', 'email'],
      ['Teléfono móvil', 'tel'],
      ['Fecha de nacimiento', 'birthday'],
      ['Ingresos mensuales', 'income'],
      ['Número de pasaporte', 'passport'],
    ],
  ],
  [
    'it',
    'Registrazione',
    [
      ['Nome', 'name'],
      ['Cognome', 'name'],
      ['Numero di cellulare', 'tel'],
      ['Data di nascita', 'birthday'],
      ['Codice fiscale', 'national-id'],
      ['Professione', 'occupation'],
    ],
  ],
  [
    'nl',
    'Aanmelden',
    [
      ['Voornaam', 'name'],
      ['Achternaam', 'name'],
      ['Telefoonnummer', 'tel'],
      ['Geboortedatum', 'birthday'],
      ['Postcode', 'postal-code'],
      ['Burgerservicenummer', 'national-id'],
    ],
  ],
  [
    'pl',
    'Formularz',
    [
      ['Imię i nazwisko', 'name'],
      ['Numer telefonu', 'tel'],
      ['Data urodzenia', 'birthday'],
      ['Kod pocztowy', 'postal-code'],
      ['PESEL', 'national-id'],
      ['Wyznanie', 'religion'],
    ],
  ],
  [
    'pt',
    'Cadastro',
    [
      ['Nome completo', 'name'],
      ['Telefone celular', 'tel'],
      ['Data de nascimento', 'birthday'],
      ['CPF', 'national-id'],
      ['Estado civil', 'marital-status'],
      ['Renda mensal', 'income'],
    ],
  ],
  [
    'sv',
    'Anmälan',
    [
      ['Förnamn', 'name'],
      ['Efternamn', 'name'],
      ['Mobilnummer', 'tel'],
      ['E-postadress', 'email'],
      ['Personnummer', 'national-id'],
      ['Postnummer', 'postal-code'],
    ],
  ],
  [
    'da',
    'Tilmelding',
    [
      ['Fornavn', 'name'],
      ['Efternavn', 'name'],
      ['E-mailadresse', 'email'],
      ['Fødselsdato', 'birthday'],
      ['CPR-nummer', 'national-id'],
      ['Postnummer', 'postal-code'],
    ],
  ],
  [
    'fi',
    'Ilmoittautuminen',
    [
      ['Etunimi', 'name'],
      ['Sukunimi', 'name'],
      ['Puhelinnumero', 'tel'],
      ['Sähköpostiosoite', 'email'],
      ['Henkilötunnus', 'national-id'],
      ['Postinumero', 'postal-code'],
    ],
  ],
  [
    'cs',
    'Přihláška',
    [
      ['Jméno', 'name'],
      ['Příjmení', 'name'],
      ['Telefonní číslo', 'tel'],
      ['Datum narození', 'birthday'],
      ['Rodné číslo', 'national-id'],
      ['PSČ', 'postal-code'],
    ],
  ],
  [
    'tr',
    'Kayıt',
    [
      ['Ad', 'name'],
      ['Soyad', 'name'],
      ['Cep telefonu', 'tel'],
      ['E-posta adresi', 'email'],
      ['Doğum tarihi', 'birthday'],
      ['T.C. Kimlik No', 'national-id'],
    ],
  ],
  [
    'ru',
    'Анкета',
    [
      ['Имя', 'name'],
      ['Фамилия', 'name'],
      ['Номер телефона', 'tel'],
      ['Электронная почта', 'email'],
      ['Дата рождения', 'birthday'],
      ['Номер паспорта', 'passport'],
    ],
  ],
  [
    'ja',
    '会員登録',
    [
      ['お名前', 'name'],
      ['フリガナ', 'name'],
      ['電話番号', 'tel'],
      ['メールアドレス', 'email'],
      ['生年月日', 'birthday'],
      ['郵便番号', 'postal-code'],
    ],
  ],
  [
    'id',
    'Pendaftaran',
    [
      ['Nama lengkap', 'name'],
      ['Nomor telepon', 'tel'],
      ['Tanggal lahir', 'birthday'],
      ['Kode pos', 'postal-code'],
      ['NIK', 'national-id'],
      ['Agama', 'religion'],
    ],
  ],
];
const SENSITIVE = new Set(['national-id', 'passport', 'health', 'religion', 'income']);

const inLanguage = ([lang, title, asked]) => {
  const kinds = [...new Set(asked.map(([, kind]) => kind))];
  return {
    id: `form-${lang}`,
    reason: `labels in "${lang}" alone: names of the controls say nothing`,
    host: `register-${lang}.example`,
    page: page({
      lang,
      title,
      body: form(...asked.map(([label], at) => field(label, `name="f${at}"`))),
    }),
    expect: [
      { kind: 'form-data', fields: kinds, sensitive: kinds.filter((kind) => SENSITIVE.has(kind)) },
    ],
  };
};

export default [
  ...LANGUAGES.map(inLanguage),
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
  {
    id: 'ok-traps-for-robots',
    reason: 'fields that no person can see, hidden in five ways',
    host: 'guest-book.example',
    page: page({
      body: form(
        field('Your message', 'name="message"'),
        '<div style="display:none"><label>Email <input type="email" name="email"></label></div>',
        '<div style="position:absolute;left:-9999px"><label>Phone <input name="phone" tabindex="-1"></label></div>',
        '<div style="visibility:hidden"><label>Full name <input name="name"></label></div>',
        '<div style="height:0;overflow:hidden"><label>Street address <input name="address"></label></div>',
        '<input type="hidden" name="birthday">',
        '<label aria-hidden="true" style="opacity:0;position:absolute;pointer-events:none">Website <input name="url" tabindex="-1"></label>',
      ),
    }),
  },
  {
    id: 'ok-words-alike',
    reason: 'labels with the same words that mean something else',
    host: 'tool-library.example',
    page: page({
      body: form(
        field('Name of the tool', 'name="tool"'),
        field('Birth year of the composer', 'name="composer"'),
        field('Email template', 'name="template"'),
        field('IP address of your printer', 'name="printer"'),
        field('Age of the building in years', 'name="building"'),
        field('Gift card number', 'name="gift"'),
        field('Phone model', 'name="model"'),
        field("Number of children's tickets", 'name="tickets" type="number"'),
        field('Religion section, page number', 'name="page"'),
      ),
    }),
  },
  {
    id: 'ok-words-alike-de',
    reason: 'the same in German, where words are put together',
    host: 'kellerkino.example',
    page: page({
      lang: 'de',
      title: 'Kino bewerten',
      body: form(
        field('Filmname', 'name="f1"'),
        field('Alter des Films', 'name="f2"'),
        field('Anzahl der Kinderkarten', 'name="f3"'),
        field('Gutscheinkartennummer', 'name="f4"'),
        field('Betreff der Nachricht', 'name="f5"'),
      ),
    }),
  },
  {
    id: 'ok-search-and-filter',
    reason: 'search, filters, sorting, quantities: controls that ask nothing personal',
    host: 'rug-warehouse.example',
    page: page({
      body:
        '<form role="search"><input type="search" name="q" placeholder="Search by name, city or e-mail"></form>' +
        form(
          field('Width from', 'type="number"'),
          field('Colour', 'name="colour"'),
          '<p><label>Sort by <select><option>Name</option><option>Price</option></select></label></p>',
          field('Room size', 'type="range"'),
          field('Discount code', 'name="code"'),
        ),
    }),
  },
];
