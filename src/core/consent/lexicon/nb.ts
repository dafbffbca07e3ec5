import type { Lexicon } from './lexicon.ts';

/** Norwegian, Bokmål; Nynorsk where it differs. */
export const nb: Lexicon = {
  language: 'nb',
  words: {
    accept: `godta|godtar|godtatt|aksepter|aksepterer|akseptere|godkjenn|godkjenner|godkjenne|tillat|tillater|tillate|samtykk|samtykker|
      samtykke til|enig|aktiver|aktivér|gi|godtek|samtykkjer|samtykkje|tillèt`,
    reject: `forby|avvis|avviser|avvise|avslå|avslår|nekt|nekter|blokker|deaktiver|uenig|forkast|avvist`,
    not: 'ikke|uten|ingen|aldri|ikkje|utan',
    all: 'alle|alt|samtlige',
    only: 'kun|bare|utelukkende|berre',
    needed: `nødvendig*|essensiel*|obligatorisk*|teknisk*|strengt|påkrevd*|påkrevde|grunnleggende|minimum|helt|naudsynt*|absolutt`,
    optional: `valgfri*|ikke nødvendige|frivillig*|ytterligere|unødvendig*|øvrige|andre|ekstra|valfrie`,
    part: `analyse*|statistikk*|statistiske|markedsføring*|annonse*|reklame*|personlig*|persontilpass*|funksjonel*|ytelse*|sosiale|tilpasset|tilpassede`,
    cookie:
      'informasjonskapslar|cookie|cookies|informasjonskapsl*|informasjonskapsel|informasjonskapsler|kapsler|sporere|teknologier',
    privacy: `samtykke|personvern|data|personopplysninger|opplysninger|sporing|behandling|formål|partnere|gdpr|tjenester|bruken|datasporing`,
    selected: `valgt|markert|valgte|utvalgte|utvalg|valg|mine valg|markerte|mitt valg|valgene|val|vala|valde|utval|utvalde|vala mine`,
    save: `lagre|bekreft|bekrefter|stadfest|stadfestar|bruk mine|send|oppdater|ta i bruk`,
    settings: `innstilling*|administrer|tilpass|tilpasse|endre|konfigurer|alternativer|preferanser|velg|velge|
rediger|åpne|avanserte|selv|håndter|juster|styr|behandle innstillinger|valgmuligheter|innstillingar|innstillingane|preferansar|vel|sjølv|handter|handsam`,
    'consent-settings': 'personverninnstillinger|samtykkeinnstillinger',
    continue: 'fortsett|fortsette|gå|videre|bruk|bruke|besøk|les videre|lese|hald fram',
    close: 'steng|lukk|lukke|skjul|forlat',
    except: 'unntatt|bortsett|men|noen|enkelte',
    pay: `abonner|abonnement|betal|betale|kjøp|kjøpe|reklamefri*|annonsefri*|uten annonser|uten reklame|premium|bli medlem`,
    login: 'logg|innlogging|login|registrer|konto|allerede|abonnent',
    info: `lær|les|mer|informasjon|info|detaljer|personvernerklæring|cookiepolicy|vis|vite|om|liste|leverandører|se|finn ut|vilkår|policy|erklæring|meir|mer info|detaljar|fleire`,
    acknowledge:
      'ok|okay|greit|jeg forstår|forstått|forstår|skjønner|takk|den er grei|fint|i orden|det er greit|supert|skjønner',
    next: 'neste|tilbake|forrige|hopp over',
    yes: 'ja|selvfølgelig',
    no: 'nei',
    withdraw: 'trekk|tilbakekall|tilbakestill|slett|trekke tilbake|forny|trekk tilbake',
    filler: `jeg|vi|du|dere|meg|oss|det|den|de|en|et|og|eller|av|for|med|på|at|til|fra|mine|min|mitt|dine|din|ditt|våre|vårt|deres|denne|dette|disse|er|vil|kan|
      nettside|nettsiden|nettsted|nettstedet|side|siden|her|nå|så|inn|ut|som|gjerne|gratis|banner|dialogboks|vindu|knapp|typer|
      anbefalte|vennligst|melding|i|eg|dei|alle typer|tillatelse|deg|sidene`,
  },
  phrases: {
    'accept-all': `godta|godta alle|aksepter|aksepter alle|jeg godtar|jeg aksepterer|tillat alle|godkjenn alle|ja takk|jeg samtykker|ja jeg godtar|
      godta og fortsett|aksepter og lukk|alle informasjonskapsler|velg alle|godta alt|jeg er enig|gi samtykke|gi samtykke til alle|godta alle og lukk|ja jeg samtykker|ja til alle`,
    'reject-all': `nei takk|avvis|avvis alle|avslå|avslå alle|kun nødvendige|bare nødvendige|kun nødvendige informasjonskapsler|kun nødvendige cookies|
      godta kun nødvendige|godta bare nødvendige|tillat kun nødvendige|bruk kun nødvendige informasjonskapsler|aksepter kun nødvendige|
      fortsett uten å godta|hald fram utan å godta|hald fram utan å samtykkje|eg samtykkjer ikkje|eg godtek ikkje|ikkje godta|fortsett uten å akseptere|jeg godtar ikke|ikke godta|ikke tillat|avvis valgfrie|ingen cookies|avvis alt|
      nei til alle|jeg samtykker ikke|avvis alle unntatt nødvendige|fortsett uten samtykke|nei kun nødvendige|godta nødvendige|bare de nødvendige|
      kun strengt nødvendige|ikke aksepter|gi ikke samtykke|avvis unødvendige|berre nødvendige|fortsett med nødvendige|jeg aksepterer ikke`,
    settings: `personaliser|fleire val|vel sjølv|vel informasjonskapslar|fleire alternativ|innstillinger|tilpass|tilpass innstillinger|flere alternativer|flere valg|administrer|administrer innstillinger|vis innstillinger|
      velg selv|endre innstillinger|vis formål|preferanser|se preferanser|administrer informasjonskapsler|velg informasjonskapsler|
      la meg velge|se innstillinger|cookie innstillinger|cookieinnstillinger|alternativer|administrer samtykke|tilpass valg|
      administrer preferanser|rediger innstillinger|mine innstillinger|tilpass cookies|innstillinger for informasjonskapsler|
      endre valg|administrer valg|vis alternativer|vis preferanser|avanserte innstillinger|hvilke informasjonskapsler|administrer alternativer`,
    save: `lagre|lagre val|lagre vala mine|stadfest vala mine|tillat valde|godta valde|tillat utval|lagre valg|lagre mine valg|lagre innstillinger|bekreft|bekreft valg|bekreft mine valg|tillat valgte|tillat utvalg|godta valgte|
      lagre og lukk|aksepter valgte|godta utvalgte|lagre preferanser|bekreft mitt valg|lagre og fortsett|godta valg|ferdig|lagre endringer|
      godta utvalg|tillat utvalgte|lagre og godta|godta markerte|aksepter utvalg`,
    close:
      'lukk|avbryt|ikke nå|ikkje no|senere|kanskje senere|lukk vindu|lukk banner|minn meg på det senere',
    acknowledge:
      'jeg forstår|ok|greit|forstått|ok jeg forstår|den er grei|ikke vis igjen|fortsett til siden|gå til siden|ok takk|lukk og fortsett|ja jeg forstår|jeg skjønner',
    pay: 'abonner|kjøp abonnement|avvis og abonner|uten annonser|betal|avvis og betal|kjøp tilgang|bli abonnent|les uten annonser|abonner uten reklame',
    'more-info': `les mer|les meir|meir informasjon|vis detaljar|partnarane våre|mer informasjon|mer info|vis detaljer|skjul detaljer|detaljer|partnere|våre partnere|liste over partnere|leverandører|
      vis leverandører|vis partnere|personvernerklæring|personvern|om informasjonskapsler|om cookies|se detaljer|vis mer|
      retningslinjer for informasjonskapsler|liste over partnere leverandører|se våre partnere|les mer om informasjonskapsler|
      berettiget interesse|finn ut mer|hva er informasjonskapsler`,
    login: 'logg inn|allerede abonnent logg inn|allerede abonnent',
  },
  topics: {
    use: `informasjonskapslar|vi brukar|brukar informasjonskapslar|bruker informasjonskapsler|bruker cookies|benytter informasjonskapsler|benytter cookies|vi bruker|bruk av informasjonskapsler|bruk av cookies|
      informasjonskapsler for|informasjonskapsler og|cookies for|cookies og|våre informasjonskapsler|disse informasjonskapslene|
      nødvendige informasjonskapsler|nødvendige cookies|lignende teknologi*|alle informasjonskapsler|alle cookies|om informasjonskapsler|
      informasjonskapsler på|informasjonskapsler som|informasjonskapsler til|cookies på|cookies som|cookies til|bruker|informasjonskapslene`,
    data: `personopplysningar|partnarar|partnarane|tilpassa annonsar|tilpassa innhald|annonsar|oppleving*|trafikken|personvernet|våre partnarar|eininga|nettlesardata|personopplysninger|våre partnere|lagre og eller|lagre informasjon|berettiget interesse|berettigede interesser|personlig tilpass*|
      persontilpass*|tilpassede annonser|tilpasset innhold|annonsemåling|innholdsmåling|måling|målgruppe*|publikumsundersøk*|unike id*|
      enhet|personvern*|gdpr|behandle*|behandling|tredjepart*|statistikk*|analysere*|analyse*|annonser|samtykke|opplevelse*|
      brukeropplevelse*|trafikk*|profil*|formål|markedsføring*|preferanser|spore|sporing|partnere|google analytics|tilpasse|eksterne tjenester`,
    ask: `samtykket ditt|når som helst|godtek du|samtykkjer du|godtek|innstillingane|vala dine|ditt samtykke|samtykke|samtykker|godtar du|når som helst|du kan|dine valg|ved å|klikk|klikke|klikker|godta*|aksepter*|avvis*|
      trekke|tilbakekalle|endre|innstillinger|velg|velge|nødvendige|fortsetter|tillater|tillat|er det greit|administrere|tilpass`,
    other: `nyhetsbrev*|e postadresse|din e post|meld deg på|meld deg av|avmeld|rabatt*|rabattkode|kupong|første kjøp|første bestilling|18 år|fylt 18|
      alder*|fødselsdato|alkohol*|tobakk|vilkår og betingelser|bruksvilkår|brukervilkår|salgsvilkår|kjøpsvilkår|passord|brukernavn|
      handlekurv*|kassen|frakt|levering|leverer|bestilling|din posisjon|posisjonen din|nær deg|varsler|push|last ned appen|
      installer appen|app store|startskjerm|chat|chatte|hvordan kan vi|spørreundersøkelse|undersøkelse|tilbakemelding|vurder|
      anbefale oss|oppskrift*|mel|sukker|smør|sjokolade|deig|ovn|ovnen|steke|bake|ingredienser|min lesetid|lesetid|publisert|
      i denne artikkelen|mikrofon|kamera|velg land|velg språk|konkurranse|doner|gave|slett informasjonskapsler|javascript|
      vedlikehold|bestill time|tilbud|telefon*|småkaker`,
    wall: `abonn*|reklamefri*|annonsefri*|uten annonser|uten reklame|i måneden|per måned|måned|betal|gratis|med annonser|allerede abonnent|kjøp`,
  },
  purposes: {
    external: `eksterne medier|eksternt innhold|eksterne tjenester|innebygd*`,
    selling: 'salg*|selge|selg|deling med partnere',
    social: 'sosiale|sosial*|social*|kommentar*',
    advertising:
      'annonse*|reklame*|markedsfør*|marknadsfør*|marketing|målrett*|targeting|affiliate',
    analytics: `analy*|statisti*|ytelse*|yting*|måler|måle innhold*|måle effekt*|måle trafikk*|måle besøk*|måle bruk*|måling*|målgruppe*|publikum*|besøk*|trafikk*|forbedr*|utvikl*|forstå|optimaliser*|prestasjon*|undersøk*`,
    personalisation:
      'personlig*|personalis*|persontilpass*|profil*|anbefal*|velge innhold|valg av innhold|tilpass*|skreddersy*|persontilpas*',
    functional: `brukerstøtte|støtte|oppleving*|funksjon*|preferans*|innstilling*|komfort|bekvem*|kundestøtte|support|chat|video*|kart|ekstern*|innebygd*|opplevelse*|media|medier|tredjepart*|språk*`,
    special: 'geolokali*|geografisk*|posisjon*|plassering*|egenskaper|kjennetegn',
    needed: `nødvendig*|essensiel*|obligatorisk*|teknisk*|strengt|påkrev*|grunnleggende|sikkerhet*|alltid aktiv*|alltid på|svindel|naudsynt*|innlogging`,
  },
  withdraw: `administrer informasjonskapsler|innstillinger for informasjonskapsler|personverninnstillinger|cookie innstillinger|cookies|
    cookieinnstillinger|administrer samtykke|endre samtykke|trekk tilbake samtykke|administrer cookies|samtykkeinnstillinger|
    endre personverninnstillinger|informasjonskapsler|personvernvalg|dine personvernvalg|oppdater samtykke|personvernsenter|
    ikke selg mine personopplysninger|personvern innstillinger|cookie samtykke|administrer personvern`,
};
