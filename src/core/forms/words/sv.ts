import type { FieldWords } from './words.ts';

export const sv: FieldWords = {
  asks: {
    email: 'email|e mail|e post|epost|e postadress|epostadress|mejl|mejladress|mailadress|=mail',
    phone: 'telefon|telefonnummer|mobil|mobilnummer|mobiltelefon|=tel|telefonnr|hemtelefon',
    name: 'namn|fornamn|efternamn|fullstandigt namn|for och efternamn|tilltalsnamn|mellannamn|kontaktperson',
    address:
      'adress|gatuadress|gata|bostadsadress|leveransadress|fakturaadress|=ort|postort|=stad|bostadsort|hemort|postadress|folkbokforingsadress',
    'postal-code': 'postnummer|postnr|postnummer och ort',
    'birth-date': 'fodelsedatum|fodd|fodelsedag|fodelsear|fodelsemanad|fodelsetid|nar ar du fodd',
    age: '=alder|din alder|aldersgrupp|alder i ar|alder ar|hur gammal ar du|barnets alder|patientens alder|aldersintervall',
    sex: '=kon|ditt kon|kon kvinna man|konsidentitet|juridiskt kon|barnets kon|konstillhorighet',
    child:
      'barn|barnet|barnets|barnens|son|sonens|dotter|dotterns|minderarig*|omyndig*|elev|elevens|bebis|under 13|under 16|yngre an 13|yngre an 16|fyllt 13|fyllt 16|minst 13 ar|minst 16 ar',
    'marital-status': 'civilstand|civilstatus|familjesituation|relationsstatus|familjeforhallande*',
    occupation:
      'yrke|yrkestitel|sysselsattning|arbetsgivare|befattning|jobbtitel|=jobb|anstallning|anstallningsform|yrkesroll',
    income:
      'inkomst|*inkomst|lon|manadslon|arslon|bruttolon|nettolon|lonekrav|loneansprak|hur mycket tjanar du|formogenhet|hushallsinkomst',
    'payment-card':
      'kortnummer|kreditkort|kreditkortsnummer|bankkort|betalkort|kortinnehavare|namn pa kortet|namn pa kort|cvv|cvc|sakerhetskod|kortets giltighetstid|utgangsdatum kort|kortets utgangsdatum',
    'bank-account':
      'iban|kontonummer|bankkonto|clearingnummer|kontoinnehavare|bic|bankuppgifter|bankgiro|bankkontonummer',
    'national-id':
      'personnummer|personnr|pers nr|samordningsnummer|legitimationsnummer|id kort|id kortsnummer|korkortsnummer|korkort|nationellt id|id nummer',
    passport: 'pass|passnummer|pass nr|pass nummer',
    health:
      'diagnos|diagnoser|medicin|mediciner|lakemedel|medicinering|allergi*|*allergi|*allergier|overkanslighet|blodgrupp|funktionsnedsattning*|funktionshinder|handikapp|gravid*|sjukdom*|symtom|symptom|besvar|sjukdomshistoria|halsotillstand|halsoproblem|halsodeklaration|vaccin*|roker du|rokare|kroppsvikt|din vikt|medicinska tillstand',
    religion:
      'religion|religios*|trosuppfattning|trossamfund|din tro|samfund|kyrkotillhorighet|religionstillhorighet',
    politics:
      'politisk*|politik|parti|partimedlemskap|partitillhorighet|partisympati*|vilket parti|rostar du pa|vem skulle du rosta pa|politisk askadning',
    ethnicity: 'etnicitet|etnisk*|ras etnicitet|=ras|hudfarg|harkomst|folkgrupp|etniskt ursprung',
    orientation:
      'sexuell laggning|sexualitet|sexuell orientering|sexuella preferenser|sexuell identitet',
    union:
      'fackforbund|fackforening*|fackforbunds*|facklig*|fackligt medlemskap|medlem i facket|facket',
    'purchase-reason':
      'anledning till kopet|anledning till kop|orsak till kopet|orsak till kop|skal till kopet|skal till kop|syfte med kopet|syfte med kop|syftet med kopet|syfte med lanet|syftet med lanet|lanets syfte|andamal med lanet|lanesyfte|varfor koper du|varfor vill du kopa|varfor behover du|vad ska du anvanda|vad behover du|avsedd anvandning|kopanledning|anledning till bestallningen|anledning till ditt kop',
    'shopping-preferences':
      'favoritmarke*|favoritvarumarke*|favoritfarg*|favoritbutik*|favoritprodukt*|foredragna marken|foredragna varumarken|kopvanor|shoppingvanor|shoppingpreferenser|kopreferenser|intressen|intresseomraden|hobby|hobbyer|skostorlek|kladstorlek|din storlek|stilpreferens*|onskade varumarken',
  },
  beside: {
    email: 'amne|mall|avregistrer*|frekvens|format|signatur',
    phone: 'skal|fodral|modell|marke|abonnemang|reparation|tillbehor|typ',
    name: 'anvandar*|foretag*|fil|filens|mapp|projekt*|produkt*|lag|lagets|evenemang*|husdjur*|hund*|katt*|hast*|lista|spellista|doman*|server*|grupp*|kanal*|spel*|skola*|bok*|film*|lat|recept*|restaurang*|hotell*|bat|fordon*|bil|modell*|varumarke*|bank*|stad*|land|kategori*|organisation*|forening*|gravyr|konto|profil*|butik*|smek*|enhet*|likemedel*',
    address:
      'e post|epost|email|mail|mejl|ip|webb*|url|avgang*|ankomst*|destination|sok|server|sida|mac|fodelseort|internet',
    'birth-date': 'tarta|kort|present|fest|kalas|halsning|fodelseort|inbjudan',
    age: 'fordon*|bil|hund*|katt*|byggnad*|hus|konto',
    sex: 'film|musik|bok|hund*|katt*|djur*|husdjur*',
    child:
      'foralder*|foraldrar*|vardnadshavar*|mamma|pappa|mor|far|stol|leksak*|klader|skor|biljett*|rabatt|antal|bocker',
    occupation: 'sok|sokord|nyckelord',
    income: 'kalkyl*|rakna|lagsta|minimi*',
    'payment-card': 'present*|medlem*|kund*|bibliotek*|sim|minnes*|spel*|vykort|visit*',
    'bank-account': 'anvandarkonto|kund*|poang',
    'national-id': 'order*|kund*|artikel*|faktur*|foretag*',
    passport: 'foto|fodral|tranings*|arbets*',
    health:
      'hund*|katt*|djur*|husdjur*|vaxt*|bil|fordon*|apparat*|batteri*|system*|paket*|dator*|webb*|hast*',
    religion: 'bok*|bocker|musik|kategori|nyhetsbrev|amne|konst',
    politics:
      'karta|kategori|nyhetsbrev|nyheter|vetenskap*|fest|cookie*|integritet*|vara|parti varor',
    ethnicity: 'hund*|katt*|mat|restaurang|hast*|djur*',
    union: 'fackbok',
    'purchase-reason': 'retur*|avbestall*|aterbetalning|uppsagning|kontakt|besok',
    'shopping-preferences': 'ranta|lan',
  },
  choices: {
    sex: 'man|kvinna|icke binar|annat|vill ej uppge',
    'marital-status':
      'ogift|gift|skild|franskild|anka|ankling|anka ankling|sambo|registrerad partner|ensamstaende',
    religion:
      'kristen*|kristendom|muslim*|islam|judisk*|judendom|buddhis*|hindu*|ateist*|katol*|protestant*',
  },
  search:
    'sok|sok efter|hitta|filter|filtrera|sortera|sokord|nyckelord|avresa|resmal|destination|spara paket',
};
