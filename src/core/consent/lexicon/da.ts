import type { Lexicon } from './lexicon.ts';

export const da: Lexicon = {
  language: 'da',
  words: {
    accept: `accepter|accepterer|acceptere|acceptér|godkend|godkender|godkende|tillad|tillader|tillade|samtyk|samtykker|samtykke til|
      giv|enig|aktiver|aktivér|indvillig|indvilliger`,
    reject: `forbyd|afvis|afviser|afvise|nægt|nægter|afslå|afslår|fravælg|fravælger|bloker|deaktiver|deaktivér|uenig|forkast`,
    not: 'ikke|uden|ingen|intet|aldrig',
    all: 'alle|alt|samtlige',
    only: 'kun|udelukkende|alene|bare',
    needed: `nødvendig*|essentiel*|obligatorisk*|teknisk*|strengt|påkræve*|grundlæggende|minimum|tvingende|basale|absolut`,
    optional: `valgfri*|ikke nødvendige|frivillig*|yderligere|unødvendig*|øvrige|andre|supplerende|ekstra`,
    part: `analy*|statistik*|statistiske|markedsføring*|annonce*|reklame*|personaliser*|personlig*|funktionel*|præstation*|sociale|tilpasset|præference*|marketing`,
    cookie: 'cookie|cookies|cookien|trackere|teknologier',
    privacy: `samtykke|privatliv|data|persondata|personoplysninger|oplysninger|sporing|behandling|formål|partnere|gdpr|tjenester|databeskyttelse|tracking`,
    selected: `valgte|udvalgte|udvalg|valg|mine valg|markerede|mit valg`,
    save: `gem|gemme|bekræft|bekræfter|anvend|send|opdater|gem mine`,
    settings: `indstilling*|administrer|administrér|tilpas|tilpasse|ændr|konfigurer|muligheder|præferencer|vælg|vælge|
juster|justér|rediger|åbn|avancerede|selv|håndter|styr|valgmuligheder|tilpasning`,
    'consent-settings': 'privatlivsindstillinger|samtykkeindstillinger',
    continue: 'fortsæt|fortsætte|gå|videre|brug|bruge|benyt|besøg|læs videre|læse',
    close: 'luk|lukke|skjul|forlad',
    except: 'undtagen|bortset|men|undtaget|nogle|visse',
    pay: `abonner|abonnér|abonnement|betal|betale|køb|købe|reklamefri*|annoncefri*|uden annoncer|uden reklamer|tegn abonnement|premium|bliv medlem`,
    login: 'log|login|log ind|tilmeld|opret|konto|allerede|registrer|abonnent',
    info: `læs|mere|information|info|detaljer|politik|privatlivspolitik|cookiepolitik|vis|vide|om|liste|leverandører|se|find ud|vilkår|persondatapolitik`,
    acknowledge:
      'ok|okay|jeg forstår|forstået|forstår|fint|tak|modtaget|i orden|det er fint|helt fint|super',
    next: 'næste|tilbage|forrige|spring over',
    yes: 'ja|selvfølgelig',
    no: 'nej',
    withdraw: 'tilbagekald|træk|nulstil|slet|tilbagetræk|forny|træk tilbage',
    filler: `jeg|vi|du|i|mig|os|det|den|de|en|et|og|eller|af|for|med|på|at|til|fra|mine|min|mit|dine|din|dit|vores|jeres|denne|dette|disse|er|vil|kan|
      hjemmeside|hjemmesiden|webside|websted|webstedet|website|side|siden|her|nu|så|ind|ud|som|gerne|gratis|banner|dialogboks|vindue|knap|
      typer|anbefalede|venligst|besked|alle typer|tilladelse|dig|lov|sitet`,
  },
  phrases: {
    'accept-all': `accepter|accepter alle|acceptér alle|tillad alle|ok til alle|jeg accepterer|godkend alle|ja tak|ja til alle|ja jeg accepterer|jeg er enig|
      accepter og fortsæt|accepter og luk|alle cookies|vælg alle|tillad alle cookies|jeg giver samtykke|giv samtykke|giv samtykke til alle|accepter alt|okay til alle|ja tak til alle|markér alle`,
    'reject-all': `nej tak|afvis|afvis alle|kun nødvendige|kun nødvendige cookies|accepter kun nødvendige|tillad kun nødvendige|
      brug kun nødvendige cookies|fortsæt uden at acceptere|fortsæt uden accept|jeg accepterer ikke|accepter ikke|tillad ikke|
      afvis valgfrie|afvis ikke nødvendige|nej tak til alle|ingen cookies|afvis alt|kun de nødvendige|nej til alle|
      jeg samtykker ikke|afvis alle undtagen nødvendige|fravælg alle|fravælg alt|accepter nødvendige|accepter kun de nødvendige|
      nej kun nødvendige|giv ikke samtykke|fortsæt med nødvendige cookies|kun strengt nødvendige|kun tekniske cookies|nødvendige cookies kun`,
    settings: `flere valg|
      indstillinger|tilpas|tilpas indstillinger|flere muligheder|administrer|administrer indstillinger|cookieindstillinger|
      cookie indstillinger|vis indstillinger|vælg selv|tilpas valg|ændr indstillinger|vis formål|vis præferencer|se præferencer|præferencer|
      administrer cookies|vælg cookies|lad mig vælge|se indstillinger|tilpas cookies|rediger indstillinger|administrer samtykke|
      administrer præferencer|muligheder|flere valgmuligheder|indstil cookies|tilpas mine valg|ret indstillinger|avancerede indstillinger|hvilke cookies|administrer valg`,
    save: `gem|gem valg|gem mine valg|gem indstillinger|bekræft|bekræft valg|bekræft mine valg|tillad valgte|accepter valgte|accepter udvalgte|
      gem og luk|gem præferencer|tillad udvalgte|bekræft mit valg|gem og fortsæt|accepter valg|færdig|godkend valgte|gem og accepter|
      gem ændringer|ok til valgte|accepter markerede|tillad valg|opdater præferencer|ja til valgte`,
    close: 'luk|annuller|ikke nu|senere|måske senere|luk vindue|luk banner|påmind mig senere',
    acknowledge:
      'jeg forstår|ok|okay|forstået|ok jeg forstår|det er ok|vis ikke igen|fortsæt til siden|gå til siden|ok tak|okay forstået|luk og fortsæt|ja jeg forstår',
    pay: 'abonner|tegn abonnement|køb abonnement|afvis og abonner|uden annoncer|betal|afvis og betal|køb adgang|læs uden annoncer|abonner uden reklamer|bliv abonnent',
    'more-info': `læs mere|mere information|mere info|flere oplysninger|vis detaljer|skjul detaljer|detaljer|partnere|vores partnere|
      liste over partnere|leverandører|vis leverandører|vis partnere|cookiepolitik|privatlivspolitik|om cookies|se detaljer|vis mere|
      cookie politik|liste over partnere leverandører|se vores partnere|læs mere om cookies|privatliv|legitim interesse|hvad er cookies`,
    login: 'log ind|allerede abonnent log ind|login|allerede abonnent',
  },
  topics: {
    use: `bruger cookies|anvender cookies|benytter cookies|vi bruger|vi anvender|brug af cookies|cookies til|cookies og|vores cookies|disse cookies|
      nødvendige cookies|lignende teknologier|alle cookies|om cookies|cookies på|cookies der|cookies fra|cookies for|cookies er|
      bruger|anvender|cookieindstillinger|sætter cookies|cookies samt`,
    data: `personoplysninger|persondata|vores partnere|opbevare og eller|gemme og eller|lagre|legitim interesse|legitime interesser|
      personlige annoncer|tilpassede annoncer|personaliseret|personligt tilpasset|indholdsmåling|annoncemåling|måling|målgruppe*|
      unikke id|enhed|privatliv*|databeskyttelse|gdpr|behandle*|behandling|tredjepart*|statistik*|analysere*|analy*|annoncer|
      samtykke|oplevelse|brugeroplevelse|trafik*|profil*|formål|markedsføring*|marketing|præferencer|spore|sporing|partnere|google analytics|tilpasse|eksterne tjenester`,
    ask: `dit samtykke|samtykke|samtykker|accepterer du|til enhver tid|når som helst|du kan|dine valg|ved at|klik|klikke|klikker|
      accepter*|afvis*|tilbagetrække|tilbagekalde|trække|ændre|indstillinger|vælg|vælge|nødvendige|fortsætter|tillader|tillad|er det ok|styre|administrere|tilpas`,
    other: `nyhedsbrev*|e mailadresse|mailadresse|din e mail|din email|tilmeld dig|afmeld|rabat|rabatkode|kupon|første køb|første ordre|
      18 år|fyldt 18|alder*|fødselsdato|alkohol*|tobak|handelsbetingelser|vilkår og betingelser|brugsvilkår|adgangskode|
      brugernavn|kurv|indkøbskurv|fragt|levering|leverer|bestilling|din placering|din lokation|nuværende placering|nær dig|
      notifikationer|push|download appen|installer appen|app store|hjemmeskærm|chat|chatte|hvordan kan vi|spørgeskema|
      undersøgelse|feedback|bedøm|anbefale os|opskrift*|mel|sukker|smør|chokolade|dej|ovn|ovnen|bage|bages|ingredienser|
      min læsetid|læsetid|udgivet|i denne artikel|mikrofon|kamera|vælg land|vælg sprog|konkurrence|doner|donation|
      slet cookies|javascript|vedligeholdelse|book tid|tilbud|telefon*|småkager`,
    wall: `abonn*|reklamefri*|annoncefri*|uden annoncer|uden reklamer|om måneden|pr måned|måned|betal|gratis|med annoncer|allerede abonnent|køb`,
  },
  purposes: {
    external: `eksterne medier|eksternt indhold|eksterne tjenester|indlejret*|integreret indhold`,
    selling: 'salg*|sælge|sælg|deling med partnere',
    social: 'sociale|social*|kommentar*',
    advertising: 'annonce*|reklame*|markedsfør*|marketing|målret*|targeting|affiliate',
    analytics: `analy*|statisti*|præstation*|måler|måle indhold*|måle effekt*|måle trafik*|måle besøg*|måle brug*|måling*|målgruppe*|publikum*|besøg*|trafik*|forbedr*|udvikl*|forstå|optimer*|ydeevne*|performance|undersøg*|ydelse*`,
    personalisation:
      'personlig*|personalis*|profil*|anbefal*|vælge indhold|udvælge indhold|udvalg af indhold|tilpas*|skræddersy*',
    functional: `funktion*|præference*|indstilling*|komfort|bekvem*|support|chat|video*|kort|ekstern*|indlejre*|oplevelse*|medier|tredjepart*|sprog*`,
    special: 'geolokali*|geoplacering*|placering*|egenskaber|karakteristika',
    needed: `nødvendig*|essentiel*|obligatorisk*|teknisk*|strengt|påkræve*|grundlæggende|sikkerhed*|altid aktiv*|altid til|svindel|svig|login`,
  },
  withdraw: `cookieindstillinger|cookie indstillinger|administrer cookies|indstillinger for cookies|privatlivsindstillinger|ændr samtykke|cookies|
    tilbagekald samtykke|administrer samtykke|tilbagetræk samtykke|cookiepræferencer|ret samtykke|skift samtykke|cookiesamtykke|
    cookie samtykke|ændr cookieindstillinger|opdater samtykke|ændring af samtykke|træk samtykke tilbage|samtykkeindstillinger|
    sælg ikke mine personlige oplysninger|dine privatlivsvalg|privatlivscenter|cookies og privatliv indstillinger|mine cookies`,
};
