import type { FieldWords } from './words.ts';

export const de: FieldWords = {
  asks: {
    email: 'email|e mail|mail adresse|mailadresse|*mailadresse|*emailadresse',
    phone:
      'telefon|telefonnummer|telefon nr|telefonnr|*telefonnummer|mobiltelefon*|mobilnummer|handy|handynummer|handy nr|mobil|=mobil|rufnummer|festnetz*|ruckrufnummer',
    name: 'name|vorname|vornamen|nachname|familienname|zuname|geburtsname|vor und nachname|vollstandiger name|vor und zuname|ansprechpartner|ansprechpartnerin',
    address:
      'adresse|anschrift|strasse|str|strasse nr|hausnummer|hausnr|wohnort|ort|stadt|postanschrift|lieferadresse|rechnungsadresse|lieferanschrift|wohnanschrift|wohnadresse|heimatort',
    'postal-code': 'plz|postleitzahl|postleitzahl ort|plz ort',
    'birth-date':
      'geburtsdatum|geburtstag|geb datum|geburtsjahr|geburtsmonat|geboren am|tag der geburt|wann sind sie geboren|wann bist du geboren',
    age: '=alter|ihr alter|dein alter|altersgruppe|alter in jahren|alter jahre|wie alt sind sie|wie alt bist du|alter des kindes|alter der patientin|alter des patienten|lebensalter|altersklasse',
    sex: 'geschlecht|gender|geschlechtsidentitat',
    child:
      'kind|kindes|kinder|kindern|sohn|sohnes|tochter|minderjahrig*|schuler|schulers|schulerin|saugling*|unter 13|unter 14|unter 16|junger als 13|junger als 16|mindestens 16|mindestens 13|vorname des kindes|name des kindes',
    'marital-status': 'familienstand|zivilstand|personenstand|beziehungsstatus',
    occupation:
      'beruf|berufsbezeichnung|tatigkeit|ausgeubter beruf|derzeitige tatigkeit|arbeitgeber|beschaftigungsverhaltnis|berufliche stellung|berufsstatus|beschaftigungsstatus|erwerbsstatus',
    income:
      'einkommen|*einkommen|gehalt|jahresgehalt|monatsgehalt|bruttogehalt|nettogehalt|gehaltsvorstellung*|verdienst|monatlicher verdienst|haushaltseinkommen|vermogen|jahreseinkommen|wie viel verdienen sie',
    'payment-card':
      'kartennummer|kreditkarte|kreditkarten*|karteninhaber*|prufziffer|kartenprufnummer|kartenprufziffer|prufnummer|gultig bis mm jj|ablaufdatum der karte|cvv|cvc|bankkarte|debitkarte|name auf der karte|sicherheitscode der karte',
    'bank-account':
      'iban|bic|kontonummer|konto nr|bankverbindung|bankkonto|bankleitzahl|blz|kontoinhaber*|girokonto|bankdaten',
    'national-id':
      'steuer id|steueridentifikationsnummer|steuer identifikationsnummer|steueridnr|steuernummer|sozialversicherungsnummer|sv nummer|rentenversicherungsnummer|personalausweisnummer|personalausweis|ausweisnummer|ahv nummer|ahv nr|fuhrerscheinnummer|fuhrerschein nr|identitatskarte|idnr|krankenversichertennummer',
    passport: 'reisepass|reisepassnummer|passnummer|pass nr|reisepass nr',
    health:
      'diagnose|diagnosen|medikament*|arznei*|allergi*|*allergie|*allergien|unvertraglichkeit*|blutgruppe|behinderung*|grad der behinderung|schwerbehinder*|schwanger*|vorerkrankung*|erkrankung*|krankheit*|beschwerden|symptom*|gesundheitszustand|krankengeschichte|gesundheitliche*|impfung*|impfstatus|krankenkasse|krankenversicherung|pflegegrad|raucher*|rauchen sie|korpergewicht|operationen',
    religion:
      'religion|religionszugehorigkeit|konfession|glaubensrichtung|glaube|glaubensgemeinschaft|kirchenzugehorigkeit|kirchensteuer*|kirchenmitglied*',
    politics:
      'politische*|partei|parteizugehorigkeit|parteimitglied*|welche partei*|wahlabsicht|sonntagsfrage|gewahlte partei',
    ethnicity:
      'ethnie|ethnische*|ethnizitat|rassische*|hautfarbe|abstammung|volkszugehorigkeit|migrationshintergrund',
    orientation:
      'sexuelle orientierung|sexuelle identitat|sexualitat|sexuelle praferenz|sexuelle neigung',
    union: 'gewerkschaft|gewerkschafts*',
    'purchase-reason':
      'kaufgrund|grund des kaufs|grund fur den kauf|grund ihres kaufs|kaufanlass|anlass des kaufs|verwendungszweck des kredits|kreditzweck|zweck des kredits|zweck des kaufs|zweck der anschaffung|kaufzweck|warum kaufen sie|warum mochten sie kaufen|wofur brauchen sie|wofur benotigen sie|wozu brauchen sie|wofur brauchst du|warum brauchen sie|verwendung des darlehens|grund der bestellung|grund fur die bestellung',
    'shopping-preferences':
      'lieblingsmarke*|lieblingsfarbe*|lieblingsprodukt*|lieblingsgeschaft*|lieblingsladen|bevorzugte marke*|bevorzugter stil|einkaufsvorlieben|einkaufsgewohnheiten|interessen|interessengebiete|hobbys|hobbies|schuhgrosse|kleidergrosse|konfektionsgrosse|ihre grosse|deine grosse|produktinteressen|wie oft kaufen sie|was kaufen sie',
  },
  beside: {
    email: 'betreff|vorlage|abmelden|haufigkeit|format|signatur|programm',
    phone: 'hulle|modell|marke|vertrag|tarif|zubehor|versicherung|reparatur|typ',
    name: 'benutzer|nutzer|login|datei|ordner|firma|firmen|unternehmen*|projekt|produkt|team|verein*|veranstaltung|haustier*|hund*|katze*|pferd*|tier|tieres|liste|spitzname|anzeigename|gruppe|kanal|domain|server|gerat*|netzwerk|spiel|schule|buch|titel|film|lied|rezept|restaurant|hotel|schiff*|fahrzeug*|auto*|vorlage|marke|bank|stadt|strasse|ort|land|kategorie|abteilung|gravur|aufdruck|konto|profil|organisation|praxis|arbeitgeber',
    address:
      'email|e mail|mail|ip|web|url|internet|abflug*|ankunft*|website|suche|reise|ziel|seite|veranstaltungs*|geburts*|treffpunkt|start|server|food|einsatz*',
    'postal-code': '',
    'birth-date': 'torte|karte|feier|geschenk|gruss|wunsch|party|kind geschenk',
    age: 'fahrzeug*|auto*|gebaude*|haus|hund*|konto|wein|whisky',
    sex: 'hund*|katze*|tier*|film|welpe*',
    child:
      'eltern*|erziehungsberechtigt*|mutter|vater|sitz|kleidung|bucher|spielzeug|schuhe|ticket|rabatt|ermassigung|anzahl',
    occupation: 'suche|stichwort|verkehr|kolleg',
    income: 'rechner|mindestgehalt',
    'payment-card': 'geschenk*|kunden*|bibliothek*|mitglied*|sim|spiel*|visiten*|fahr*',
    'bank-account': 'benutzerkonto|kundenkonto|punkte',
    'national-id': 'bestell*|artikel*|kunden*|umsatz*|firmen*|ust',
    passport: 'bild|foto|hulle',
    health:
      'hund*|katze*|tier*|pflanze*|auto*|fahrzeug*|gerat*|computer|system|website|akku|pferd*|kredit',
    religion: 'buch*|newsletter|rubrik|thema|film',
    politics: 'karte|landkarte|newsletter|rubrik|thema|vertragspartei|gegenpartei|geburtstag*',
    ethnicity: 'hund*|kuche|restaurant',
    union: '',
    'purchase-reason': 'retoure|ruckgabe|rucksendung|kundigung|widerruf|kontakt|storno*',
    'shopping-preferences': 'zins*|interessenkonflikt',
  },
  choices: {
    sex: 'mannlich|weiblich|mann|frau|divers|keine angabe',
    'marital-status':
      'ledig|verheiratet|geschieden|verwitwet|getrennt lebend|eingetragene lebenspartnerschaft|verpartnert',
    religion:
      'evangelisch|katholisch|romisch katholisch|muslimisch|islam|judisch|buddhis*|konfessionslos|orthodox',
  },
  search:
    'suche*|finden|filter|filtern|sortieren|stichwort|stichworter|abflughafen|abflug|reiseziel|sendung verfolgen',
};
