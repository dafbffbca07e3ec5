import type { DataKind } from '../model/data-kind.ts';

/** Words that name a kind of data, and words beside them that mean something else. */
interface FieldWords {
  kind: DataKind;
  yes: RegExp;
  no: RegExp;
}

/** `\b` knows only ASCII letters; this is a word's edge in every script. */
const word = (alternatives: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'u');
const NOTHING = /(?!)/;

/**
 * In order: the narrower kind before the wider one. English, German, French, Spanish, Italian, Dutch,
 * Polish, Portuguese, Indonesian; compiled from the words that public sign-up forms use.
 */
export const FIELD_WORDS: readonly FieldWords[] = [
  {
    kind: 'email',
    yes: word(
      'e ?-?mails?|e ?-?mail ?(?:address|adresse|adres)|courriel|correo(?: electr[oó]nico)?|posta elettronica|adres e-mail|surel',
    ),
    no: word('subject|betreff|template|abmelden|unsubscribe'),
  },
  {
    kind: 'payment-card',
    yes: word(
      'card number|credit card|cardnumber|cc ?num(?:ber)?|kartennummer|kreditkarte|num[eé]ro de carte|n[uú]mero de tarjeta|numero (?:della )?carta|kaartnummer|numer karty|n[uú]mero do cart[aã]o|nomor kartu|cvv|cvc',
    ),
    no: word('gift|loyalty|library|geschenk'),
  },
  {
    kind: 'national-id',
    yes: word(
      'ssn|social security(?: number)?|national id|passport(?: number)?|pesel|dni|nie|codice fiscale|bsn|cpf|nik|steuer ?-?id|sozialversicherungsnummer|num[eé]ro de s[eé]curit[eé] sociale',
    ),
    no: NOTHING,
  },
  {
    kind: 'birth-date',
    yes: word(
      'date of birth|birth ?date|birth ?day|dob|geburtsdatum|geburtstag|date de naissance|fecha de nacimiento|data di nascita|geboortedatum|data urodzenia|data de nascimento|tanggal lahir',
    ),
    no: NOTHING,
  },
  {
    kind: 'age',
    yes: word('age|your age|alter|[aâ]ge|edad|et[aà]|leeftijd|wiek|idade|usia|umur'),
    no: word('of (?:child|account|site)|page|stay'),
  },
  {
    kind: 'sex',
    yes: word(
      'sex|gender|geschlecht|sexe|genre|sexo|g[eé]nero|sesso|geslacht|p[lł]e[cć]|jenis kelamin',
    ),
    no: word('movie|film|music|book|musique'),
  },
  {
    kind: 'phone',
    yes: word(
      'phone(?: number| no)?|telephone|tel|mobile(?: number| phone)?|cell ?phone|telefon(?:nummer)?|handy(?:nummer)?|mobilnummer|t[eé]l[eé]phone|portable|tel[eé]fono|m[oó]vil|cellulare|telefoon(?:nummer)?|numer telefonu|telefone|celular|nomor (?:telepon|hp|handphone)|telepon',
    ),
    no: word('model|case|brand|h[uü]lle'),
  },
  {
    kind: 'address',
    yes: word(
      'street(?: address)?|address|address line ?\\d|postal code|post ?code|zip(?: code)?|city|town|stra(?:ß|ss)e|anschrift|adresse|postleitzahl|plz|wohnort|rue|code postal|ville|direcci[oó]n|c[oó]digo postal|ciudad|indirizzo|cap|citt[aà]|straat|adres|woonplaats|ulica|kod pocztowy|miasto|endere[cç]o|cep|cidade|alamat|kode pos|kota',
    ),
    no: word(
      'e ?-?mails?|ip|web|url|wallet|site|mac|bar|search|suche|rechercher|buscar|cerca|zoeken|szukaj|cari|departure|arrival|destination|abflug|ankunft|d[eé]part|arriv[eé]e',
    ),
  },
  {
    kind: 'name',
    yes: word(
      'first name|last name|full name|your name|surname|given name|family name|name|vorname|nachname|familienname|pr[eé]nom|nom(?: de famille)?|nombre|apellidos?|nome|cognome|voornaam|achternaam|naam|imi[eę]|nazwisko|sobrenome|nama(?: lengkap| depan| belakang)?',
    ),
    no: word(
      'user ?name|user|file|company|business|organi[sz]ation|entreprise|soci[eé]t[eé]|empresa|azienda|bedrijf|firmy|perusahaan|search|host|domain|nick|screen|project|product|benutzer|firma|team|event|utilisateur|usu[aá]rio|utente|gebruiker|u[zż]ytkownika|nama pengguna|card|pet|list|playlist|city|street|bank',
    ),
  },
];
