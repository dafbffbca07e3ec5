import { field, form, page } from '../write.mjs';

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

export default [...LANGUAGES.map(inLanguage)];
