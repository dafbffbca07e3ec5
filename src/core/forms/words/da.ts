import type { FieldWords } from './words.ts';

export const da: FieldWords = {
  asks: {
    email: 'email|e mail|mailadresse|e mailadresse|emailadresse|e post|=mail|din mail',
    phone: 'telefon|telefonnummer|mobil|mobilnummer|mobiltelefon|tlf|tlf nr|=tel|telefonnr',
    name: 'navn|fornavn|efternavn|fulde navn|for og efternavn|mellemnavn|fulde navne|kontaktperson|etternavn',
    address:
      'adresse|vej|vejnavn|gade|gadenavn|husnummer|bopael|=by|postnummer og by|leveringsadresse|faktureringsadresse|bopaelsadresse|hjemby|gateadresse|sted|poststed|bosted',
    'postal-code': 'postnummer|postnr|post nr',
    'birth-date':
      'fodselsdato|fodselsdag|fodt|fodselsar|fodselsmaned|fodselsdag og ar|fodt den|hvornar er du fodt',
    age: '=alder|din alder|aldersgruppe|alder i ar|alder ar|hvor gammel er du|barnets alder|patientens alder|aldersinterval',
    sex: '=kon|dit kon|kon mand kvinde|konsidentitet|barnets kon|juridisk kon|kjonn|konskategori',
    child:
      'barn|barnet|barnets|born|bornenes|son|sonnens|datter|datterens|mindrearig*|elev|elevens|baby|under 13|under 15|under 16|yngre end 13|yngre end 16|fyldt 13|fyldt 15|fyldt 16|mindst 13 ar|mindst 16 ar',
    'marital-status':
      'civilstand|civilstatus|aegteskabelig stilling|familiestatus|parforholdsstatus|sivilstand|sivilstatus|familieforhold',
    occupation:
      'stilling|stillingsbetegnelse|erhverv|beskaeftigelse|arbejdsgiver|jobtitel|=job|profession|yrke|ansaettelsesforhold|arbeidsgiver',
    income:
      'indkomst|*indkomst|lon|manedslon|arslon|bruttolon|nettolon|hvor meget tjener du|formue|lonforventning*|inntekt|husstandsindkomst',
    'payment-card':
      'kortnummer|kreditkort|kreditkortnummer|betalingskort|kortholder|kortindehaver|navn pa kortet|navn pa kort|cvv|cvc|kontrolcifre|sikkerhedskode|kortets udlobsdato|udlobsdato kort|dankort',
    'bank-account':
      'iban|kontonummer|bankkonto|registreringsnummer og kontonummer|reg nr og kontonr|kontohaver|kontoindehaver|bic|bankoplysninger|reg nr|bankkontonummer',
    'national-id':
      'cpr|cpr nummer|cpr nr|cprnummer|personnummer|fodselsnummer|korekortnummer|korekort|id kort|legitimation|id nummer|sundhedskort*|sygesikringsbevis*',
    passport: 'pas|pasnummer|pas nr|pas nummer',
    health:
      'diagnose|diagnoser|medicin|laegemidler|medicinforbrug|allergi*|*allergi|*allergier|overfolsomhed|blodtype|handicap|funktionsnedsaettelse|invaliditet|gravid*|sygdom*|symptom*|helbredstilstand|helbred|helbredsproblem*|helbredsoplysning*|sygehistorie|vaccin*|ryger du|ryger|kropsvaegt|din vaegt|helseopplysninger|medisin*|sykdom*|lidelse*',
    religion:
      'religion|religios*|trossamfund|trosretning|tro|kirkemedlemskab|religiost tilhorsforhold|medlem af folkekirken',
    politics:
      'politisk*|politik|parti|partimedlemskab|partitilhorsforhold|hvilket parti|stemmer du pa|hvem ville du stemme pa|politisk overbevisning',
    ethnicity:
      'etnicitet|etnisk*|=race|race etnicitet|race eller etnicitet|hudfarve|afstamning|etnisk oprindelse',
    orientation:
      'seksuel orientering|seksualitet|seksuelle orientering|seksuel praeference|seksuel identitet|seksuel legning',
    union:
      'fagforening|fagforenings*|fagforbund|fagligt medlemskab|fagforeningsmedlem*|faglig organisation',
    'purchase-reason':
      'arsag til kob|arsag til kobet|arsagen til kobet|grund til kob|grund til kobet|formal med kob|formal med kobet|formalet med kobet|formal med lan|formal med lanet|formalet med lanet|laneformal|hvorfor kober du|hvorfor vil du kobe|hvorfor har du brug for|hvad skal du bruge|tilsigtet brug|arsag til bestilling|anledning til kob|begrundelse for kob',
    'shopping-preferences':
      'yndlingsmaerke*|yndlingsbrand*|yndlingsfarve*|yndlingsbutik*|yndlingsprodukt*|favoritmaerke*|favoritbutik*|favoritfarve*|foretrukne maerker|foretrukne brands|indkobsvaner|kobsvaner|indkobspraeferencer|shoppingpraeferencer|interesser|interesseomrader|hobby|hobbyer|skostorrelse|tojstorrelse|din storrelse|stilpraeference*',
  },
  beside: {
    email: 'emne|skabelon|afmeld*|frekvens|hyppighed|format|signatur',
    phone: 'cover|model|maerke|abonnement|reparation|tilbehor|type',
    name: 'bruger*|firma*|virksomhed*|fil|filens|mappe*|projekt*|produkt*|hold|holdets|begivenhed*|kaeledyr*|hund*|kat|kattens|hest*|liste|spilleliste|domaene*|server*|gruppe*|kanal*|spil*|skole*|bog*|film*|sang*|opskrift*|restaurant*|hotel*|bad|koretoj*|bil|model*|maerke*|bank*|land|kategori*|organisation*|forening*|gravering|konto*|profil*|butik*|kaele*|enhed*',
    address:
      'e mail|email|mail|ip|web*|url|afgang*|ankomst*|destination|sog*|server|side|mac|fodested|internet',
    'birth-date': 'kage|kort|gave|fest|hilsen|fodested|invitation',
    age: 'koretoj*|bil|bilens|hund*|kat|bygning*|hus|konto',
    sex: 'film|musik|bog|hund*|kat|kattens|dyr*|kaeledyr*',
    child: 'foraelder*|foraeldre*|vaerge*|mor|far|stol|legetoj|toj|sko|billet*|rabat|antal|boger',
    occupation: 'sog|sogeord|nogleord|kontrakt',
    income: 'beregn*|minimum',
    'payment-card': 'gave*|medlem*|kunde*|bibliotek*|sim|hukommelse*|spil*|post*|visit*',
    'bank-account': 'brugerkonto|kunde*|point',
    'national-id': 'ordre*|kunde*|vare*|faktura*|virksomhed*',
    passport: 'foto|cover|hund*',
    health:
      'hund*|kat|kattens|dyr*|kaeledyr*|plante*|bil|koretoj*|apparat*|batteri*|system*|pakke*|computer*|web*|hest*',
    religion: 'bog|boger|musik|kategori|nyhedsbrev|emne|kunst',
    politics: 'kort|landkort|kategori|nyhedsbrev|nyheder|videnskab*|fest|cookie*|privatliv*',
    ethnicity: 'hund*|kat|mad|restaurant|hest*|dyr*|lob|cykel*',
    'purchase-reason': 'retur*|annuller*|refusion|opsigelse|kontakt|besog',
    'shopping-preferences': 'rente|lan',
  },
  choices: {
    sex: 'mand|kvinde|nonbinaer|andet|onsker ikke at oplyse|mann',
    'marital-status':
      'ugift|gift|skilt|fraskilt|enke|enkemand|enke enkemand|samlevende|registreret partner|enlig',
    religion:
      'kristen*|kristendom|muslim*|islam|jodisk*|jodedom|buddhis*|hindu*|ateist*|katol*|protestant*',
  },
  search:
    'sog|sog efter|find|filter|filtrer|sorter|sogeord|nogleord|afrejse|rejsemal|destination|spor pakke',
};
