import { describe, expect, it } from 'vitest';
import { classifyField, type FieldText } from '../../../src/core/forms/classify-field.ts';
import type { DataKind } from '../../../src/core/model/data-kind.ts';

const kindOf = (field: Partial<FieldText>) =>
  classifyField({ type: 'text', autocomplete: '', names: '', label: '', ...field });

/** Labels as sign-up, checkout and booking forms have them. */
const LABELS: [DataKind, string][] = [
  ['email', 'E-mail'],
  ['email', 'Email address *'],
  ['email', 'Ihre E-Mail-Adresse'],
  ['email', 'Courriel'],
  ['email', 'Correo electrónico'],
  ['email', 'Indirizzo e-mail'],
  ['email', 'E-mailadres'],
  ['email', 'E-Mailadresse'],
  ['email', 'Adres e-mail'],
  ['email', 'Surel'],
  ['phone', 'Phone number'],
  ['phone', 'Mobile'],
  ['phone', 'Telefonnummer'],
  ['phone', 'Handynummer'],
  ['phone', 'Numéro de téléphone'],
  ['phone', 'Teléfono móvil'],
  ['phone', 'Cellulare'],
  ['phone', 'Telefoonnummer'],
  ['phone', 'Numer telefonu'],
  ['phone', 'Telefone'],
  ['phone', 'Nomor HP'],
  ['name', 'First name'],
  ['name', 'Your name'],
  ['name', 'Vorname'],
  ['name', 'Nachname'],
  ['name', 'Prénom'],
  ['name', 'Nom de famille'],
  ['name', 'Nombre y apellidos'],
  ['name', 'Nome e cognome'],
  ['name', 'Voornaam'],
  ['name', 'Imię i nazwisko'],
  ['name', 'Sobrenome'],
  ['name', 'Nama lengkap'],
  ['address', 'Street address'],
  ['postal-code', 'ZIP code'],
  ['address', 'Straße und Hausnummer'],
  ['postal-code', 'PLZ'],
  ['postal-code', 'Code postal'],
  ['address', 'Dirección'],
  ['address', 'Indirizzo'],
  ['address', 'Woonplaats'],
  ['postal-code', 'Kod pocztowy'],
  ['address', 'Endereço'],
  ['address', 'Alamat'],
  ['birth-date', 'Date of birth'],
  ['birth-date', 'Geburtsdatum'],
  ['birth-date', 'Date de naissance'],
  ['birth-date', 'Fecha de nacimiento'],
  ['birth-date', 'Data di nascita'],
  ['birth-date', 'Geboortedatum'],
  ['birth-date', 'Data urodzenia'],
  ['birth-date', 'Data de nascimento'],
  ['birth-date', 'Tanggal lahir'],
  ['age', 'Your age'],
  ['age', 'Alter'],
  ['age', 'Âge'],
  ['age', 'Edad'],
  ['age', 'Età'],
  ['age', 'Leeftijd'],
  ['age', 'Wiek'],
  ['age', 'Idade'],
  ['age', 'Usia'],
  ['sex', 'Gender'],
  ['sex', 'Geschlecht'],
  ['sex', 'Sexe'],
  ['sex', 'Género'],
  ['sex', 'Sesso'],
  ['sex', 'Geslacht'],
  ['sex', 'Płeć'],
  ['sex', 'Jenis kelamin'],
  ['payment-card', 'Card number'],
  ['payment-card', 'Kartennummer'],
  ['payment-card', 'Numéro de carte'],
  ['payment-card', 'Número de tarjeta'],
  ['payment-card', 'Numero della carta'],
  ['payment-card', 'Kaartnummer'],
  ['payment-card', 'Numer karty'],
  ['payment-card', 'Número do cartão'],
  ['payment-card', 'Nomor kartu'],
  ['payment-card', 'CVV'],
  ['national-id', 'Social security number'],
  ['national-id', 'Codice fiscale'],
  ['national-id', 'PESEL'],
  ['national-id', 'BSN'],
  ['national-id', 'CPF'],
  ['national-id', 'NIK'],
  ['national-id', 'DNI'],
  ['passport', 'Passport number'],
];

/** What looks like one of these and asks for nothing personal. */
const NOTHING = [
  'Search',
  'Suche',
  'Rechercher une ville',
  'Username',
  'User name',
  'Benutzername',
  "Nom d'utilisateur",
  'Nombre de usuario',
  'Nome utente',
  'Gebruikersnaam',
  'Nazwa użytkownika',
  'Nome de usuário',
  'Nama pengguna',
  'Company name',
  'Firmenname',
  "Nom de l'entreprise",
  'File name',
  'Dateiname',
  'Project name',
  'Pet name',
  'Name of the playlist',
  'Promo code',
  'Coupon',
  'Gutscheincode',
  'Gift card number',
  'Card game',
  'Address bar',
  'IP address',
  'Web address',
  'Wallet address',
  'Captcha',
  'Enter the characters you see',
  'Comment',
  'Kommentar',
  'Your message',
  'Subject',
  'E-Mail-Betreff',
  'Movie genre',
  'Phone model',
  'Handyhülle',
  'Age of account',
  'Number of pages',
  'Amount',
  'Departure city',
  'Abflughafen oder Stadt',
  'Find a city: search',
  'Nome da empresa',
  'Nazwa firmy',
  'Nama perusahaan',
  'Capacity',
  'Rueful',
];

describe('what a form field asks for', () => {
  it.each(LABELS)('%s by its label: %s', (kind, label) => {
    expect(kindOf({ label })).toBe(kind);
    expect(kindOf({ label: `  ${label.toUpperCase()}:` })).toBe(kind);
  });

  it.each([
    ['email', 'user_email'],
    ['email', 'customerEmail'],
    ['phone', 'contact[phone]'],
    ['name', 'firstName'],
    ['name', 'last-name'],
    ['postal-code', 'billing_postal_code'],
    ['birth-date', 'birthDate'],
    ['payment-card', 'cardNumber'],
    ['national-id', 'ssn'],
  ] as const)('%s by its name: %s', (kind, names) => expect(kindOf({ names })).toBe(kind));

  it.each(NOTHING)('nothing personal: %s', (label) => {
    expect(kindOf({ label })).toBeNull();
  });

  it.each(['userName', 'fileName', 'companyname', 'q', 'promo_code', 'captcha', 'g-recaptcha'])(
    'nothing personal by its name: %s',
    (names) => expect(kindOf({ names })).toBeNull(),
  );

  it('believes what the page declares before its words', () => {
    expect(kindOf({ autocomplete: 'shipping street-address', label: 'Name' })).toBe('address');
    expect(kindOf({ autocomplete: 'section-a billing CC-NUMBER' })).toBe('payment-card');
    expect(kindOf({ autocomplete: 'off', label: 'Phone' })).toBe('phone');
    expect(kindOf({ type: 'email', label: 'Newsletter' })).toBe('email');
    expect(kindOf({ type: 'tel' })).toBe('phone');
    expect(kindOf({ type: 'password', label: 'PIN' })).toBe('password');
  });

  it.each(['hidden', 'submit', 'search', 'file', 'image', 'button', 'color', 'range', 'reset'])(
    'never asks by a control of type %s',
    (type) => expect(kindOf({ type, autocomplete: 'email', label: 'E-mail' })).toBeNull(),
  );

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'is not fooled by %s, which every object has',
    (word) => {
      expect(kindOf({ autocomplete: word })).toBeNull();
      expect(kindOf({ type: word })).toBeNull();
    },
  );

  it('reads no more of a huge label than its beginning', () => {
    expect(kindOf({ label: `${'x '.repeat(200)} e-mail` })).toBeNull();
    expect(kindOf({ label: `E-mail ${'x '.repeat(200_000)}` })).toBe('email');
  });

  it.each([
    ['section-blue shipping postal-code', 'postal-code'],
    ['billing tel-national', 'phone'],
    ['cc-exp', 'payment-card'],
    ['organization-title', 'occupation'],
    ['bday-year', 'birth-date'],
    ['email webauthn', null],
    ['one-time-code', null],
    ['organization', null],
    ['nickname', null],
    ['country-name', null],
  ])('takes the page’s word for it: %s', (autocomplete, kind) => {
    if (autocomplete === 'email webauthn') expect(kindOf({ autocomplete })).toBe('email');
    else expect(kindOf({ autocomplete, label: 'Anything' })).toBe(kind);
  });

  it('reads what a number pad or a mask is used for', () => {
    expect(kindOf({ type: 'tel', label: 'Card number' })).toBe('payment-card');
    expect(kindOf({ type: 'tel', label: 'Postcode' })).toBe('postal-code');
    expect(kindOf({ type: 'password', label: 'Social Security Number' })).toBe('national-id');
    expect(kindOf({ type: 'password', label: 'CVV' })).toBe('payment-card');
    expect(kindOf({ type: 'password', label: 'E-mail password' })).toBe('password');
  });

  it('reads groups of choices by what stands above them', () => {
    const radio = { type: 'radio', language: 'en' };
    expect(kindOf({ ...radio, group: 'Marital status', label: 'Single' })).toBe('marital-status');
    expect(kindOf({ ...radio, group: 'Household income', label: '20-30k' })).toBe('income');
    expect(kindOf({ ...radio, names: 'gender', label: 'Other' })).toBe('sex');
    expect(kindOf({ type: 'checkbox', group: 'Your interests', label: 'Music' })).toBe(
      'shopping-preferences',
    );
    expect(kindOf({ type: 'checkbox', label: 'Send me offers by e-mail' })).toBeNull();
    expect(kindOf({ type: 'checkbox', group: 'Newsletters', label: 'Politics' })).toBeNull();
  });

  it.each([
    ['sex', 'Male | Female | Prefer not to say', 'en'],
    ['sex', 'männlich | weiblich | divers', 'de'],
    ['marital-status', 'Célibataire | Marié(e) | Divorcé(e)', 'fr'],
    ['religion', 'Islam | Kristen | Katolik | Hindu', 'id'],
    ['age', 'under 18 | 18-24 | 25-34 | 35-44', 'en'],
    [null, 'Single | Double | Suite', 'en'],
    [null, 'Men | Women | Kids', 'en'],
    [null, '36 | 38 | 40', 'en'],
    [null, 'Male | EU | US', 'en'],
  ])('knows %s by its choices: %s', (kind, options, language) => {
    for (const type of ['radio', 'select-one'])
      expect(kindOf({ type, options, language, names: 'q7' })).toBe(kind);
  });

  it('knows a part of a date by its group', () => {
    const group = 'Date of birth';
    for (const label of ['Day', 'Month', 'Year'])
      expect(kindOf({ label, group })).toBe('birth-date');
    expect(kindOf({ label: 'Day', group: 'Delivery' })).toBeNull();
  });

  it('asks for nothing where it searches or filters', () => {
    expect(kindOf({ label: 'City', button: 'Find stores' })).toBeNull();
    expect(kindOf({ label: 'Filter by age' })).toBeNull();
    expect(kindOf({ label: 'PLZ', button: 'Suchen', language: 'de' })).toBeNull();
    expect(kindOf({ label: 'PLZ', button: 'Filiale finden', language: 'de' })).toBeNull();
    expect(kindOf({ label: 'Name', names: 'search_name' })).toBeNull();
  });

  it('is not led astray by a name where the label says something else', () => {
    expect(kindOf({ label: 'Product name', names: 'name' })).toBeNull();
    expect(kindOf({ label: 'Field 3', names: 'email' })).toBe('email');
  });

  it('reads a page that does not say its language, or says the wrong script', () => {
    expect(kindOf({ label: 'Codice fiscale' })).toBe('national-id');
    expect(kindOf({ label: 'Name des Kindes', language: 'xx' })).toBe('name');
  });
});
