import type { Lexicon } from './lexicon.ts';

export const sv: Lexicon = {
  language: 'sv',
  words: {
    accept: `acceptera|accepterar|accepterat|godkänn|godkänner|godkänna|tillåt|tillåter|tillåta|samtyck|samtycker|samtycka|
      godta|godtar|aktivera|okej med|går med|medger|instämmer|instämma|håller med`,
    reject: `förbjud|stäng av|avvisa|avvisar|avböj|avböjer|avböja|neka|nekar|förneka|vägra|vägrar|avslå|blockera|inaktivera|tacka|avaktivera|förkasta|motsätt|avstå`,
    not: 'inte|utan|inga|ingen|inget|ej|aldrig',
    all: 'alla|allt|samtliga|varje',
    only: 'bara|endast|enbart',
    needed: `nödvändig*|essentiel*|obligatorisk*|teknisk*|strikt|absolut|krävs|grundläggande|minimal*|väsentlig*|krav`,
    optional: `valfri*|icke nödvändiga|ej nödvändiga|frivillig*|ytterligare|onödig*|övriga|icke väsentliga|extra`,
    part: `analys*|statistik*|marknadsföring*|annons*|reklam|personlig*|funktionel*|funktions*|prestanda*|sociala|anpassad|anpassade|tredjeparts*`,
    cookie: 'cookie|cookies|kaka|kakor|kakorna|webbkakor|spårare|tekniker',
    privacy: `samtycke|samtycken|integritet|sekretess|data|personuppgifter|uppgifter|spårning|behandling|användning|ändamål|syften|partners|partner|gdpr|tjänster|dataskydd|spåras`,
    selected: `markerat|valda|urval|utvalda|val|mina val|markerade|valet|mitt val`,
    save: `spara|bekräfta|bekräftar|verkställ|skicka|använd mina|tillämpa|lagra|uppdatera`,
    settings: `personifiera|inställning*|hantera|anpassa|ändra|konfigurera|alternativ|preferenser|välj|välja|ställ|
justera|redigera|öppna|avancerade|anpassning|egna|själv|fler val|bestäm`,
    'consent-settings': 'kakinställningar|integritetsinställningar|sekretessinställningar',
    continue: 'fortsätt|fortsätta|gå|vidare|använd|använda|besök|surfa|läs vidare|läsa',
    close: 'stäng|stänga|dölj|lämna',
    except: 'utom|förutom|men|istället|vissa|några',
    pay: `prenumerera|prenumeration|betala|köp|köpa|reklamfri*|annonsfri*|utan annonser|utan reklam|abonnera|premium|bli medlem`,
    login: 'logga|inloggning|login|registrera|konto|redan|skapa konto|prenumerant',
    info: `läs|mer|information|info|detaljer|detalj|policy|integritetspolicy|cookiepolicy|kakpolicy|visa|veta|om|lista|leverantörer|se|ta reda|villkor|sekretesspolicy`,
    acknowledge:
      'ok|okej|okay|jag förstår|förstår|förstått|uppfattat|bra|tack|jag har förstått|det är okej|jag fattar|toppen|fattar|visst',
    next: 'nästa|tillbaka|föregående|hoppa över',
    yes: 'ja|javisst|självklart',
    no: 'nej',
    withdraw: 'återkalla|dra|ta tillbaka|återställ|radera|ta bort|förnya|dra tillbaka',
    filler: `jag|vi|du|ni|mig|oss|det|den|de|en|ett|och|eller|av|för|med|på|i|om du|att|till|från|mina|min|mitt|dina|din|ditt|våra|vår|ert|era|er|
      denna|detta|dessa|är|vill|kan|webbplats|webbplatsen|sida|sidan|webbsida|webbsidan|sajten|här|nu|tack så|så|in|ut|bort|som|gärna|gratis|banner|
      dialogruta|fönster|knapp|typer|hej|rekommenderade|alla typer|vänligen|meddelande|dig|oss|lite`,
  },
  phrases: {
    'accept-all': `acceptera|acceptera alla|godkänn|godkänn alla|jag godkänner|jag accepterar|tillåt alla|jag samtycker|ja jag accepterar|ja tack|
      acceptera och fortsätt|acceptera och stäng|ok jag godkänner|alla kakor|alla cookies|markera alla|välj alla|tillåt allt|ja jag godkänner|
      godkänn och fortsätt|ja det är okej|godkänn rekommenderade inställningar|jag förstår och godkänner|okej jag godkänner`,
    'reject-all': `nej tack|avvisa|avvisa alla|neka|neka alla|avböj|avböj alla|bara nödvändiga|endast nödvändiga|enbart nödvändiga|
      endast nödvändiga cookies|endast nödvändiga kakor|acceptera endast nödvändiga|tillåt endast nödvändiga|
      godkänn endast nödvändiga|använd endast nödvändiga cookies|fortsätt utan att acceptera|fortsätt utan att godkänna|
      jag godkänner inte|jag accepterar inte|acceptera inte|tillåt inte|avvisa valfria|avvisa icke nödvändiga|inga kakor|
      nej jag accepterar inte|tacka nej|nej tacka nej|samtycker inte|godkänn inte|godkänn bara nödvändiga|neka alla utom nödvändiga|
      avmarkera alla|jag samtycker inte|nej bara nödvändiga|godkänn nödvändiga|nej endast nödvändiga`,
    settings: `inställningar|hantera|hantera alternativ|fler alternativ|alternativ|anpassa|anpassa inställningar|cookieinställningar|
      hantera cookies|hantera kakor|visa inställningar|hantera inställningar|ändra inställningar|visa alternativ|
      visa syften|visa ändamål|mina val anpassa|fler val|välj själv|välj cookies|cookie inställningar|hantera samtycke|
      anpassa mina val|låt mig välja|hantera mina val|ställ in|kakinställningar|anpassa val|gör egna val|gör ett val|anpassa urval|
      ändra mina val|göra egna val|visa preferenser|avancerade inställningar|vilka kakor|inställningar för kakor|inställningar för cookies`,
    save: `spara|spara val|spara mina val|spara inställningar|bekräfta|bekräfta val|bekräfta mina val|tillåt val|tillåt urval|godkänn valda|
      acceptera valda|acceptera urval|spara och stäng|tillåt valda|spara och fortsätt|godkänn val|bekräfta mitt val|klar|spara ändringar|
      godkänn urval|acceptera val|spara och godkänn|spara valda|spara preferenser|acceptera mina val|spara och acceptera`,
    close: 'stäng|avbryt|inte nu|senare|kanske senare|stäng fönster|stäng banner|påminn mig senare',
    acknowledge:
      'jag förstår|ok|okej|förstått|ok jag förstår|då vet jag|visa inte igen|gå till sidan|fortsätt till sidan|ja jag förstår|okej tack|stäng och fortsätt|okej fortsätt',
    pay: `prenumerera|neka och prenumerera|köp prenumeration|utan annonser|betala|prenumerera utan annonser|neka och betala|bli prenumerant|läs utan annonser|köp premium|avvisa och betala|avvisa och prenumerera`,
    'more-info': `läs mer|mer information|mer info|visa detaljer|dölj detaljer|detaljer|visa mer|våra partners|partners|partner|lista över partners|
      leverantörer|visa leverantörer|cookiepolicy|integritetspolicy|om cookies|om kakor|lista över partners leverantörer|
      visa partners|se våra partners|läs mer om cookies|integritet|mer om kakor|berättigat intresse|se detaljer|så använder vi cookies`,
    login: 'logga in|redan prenumerant logga in|logga in här|redan prenumerant',
  },
  topics: {
    use: `använder cookies|använder kakor|använder vi|vi använder|användning av cookies|cookies för|kakor för|cookies och|kakor och|våra cookies|
      våra kakor|dessa cookies|dessa kakor|nödvändiga cookies|nödvändiga kakor|liknande tekniker|liknande teknik|alla cookies|
      om cookies|cookies på|cookies som|kakor som|kakor på|cookies är|kakor är|använder|webbkakor|cookieinställningar`,
    data: `personuppgifter|våra partners|lagra och eller|lagra information|berättigat intresse|personanpassad*|personligt anpassad*|
      anpassade annonser|anpassat innehåll|mätning|publikundersökning*|unika identifierare|enhet|integritet*|sekretess|
      dataskydd|gdpr|behandla|behandlar|behandling|tredje part|tredjepart*|statistik*|analysera|analys*|annonser|
      samtycke|upplevelse|användarupplevelse|trafik*|profil*|ändamål|syften|marknadsföring*|inställningar|spåra*|partners|google analytics|anpassa|externa tjänster`,
    ask: `ditt samtycke|samtycke|samtycker|godkänner du|accepterar du|när som helst|du kan|dina val|genom att|klicka|klickar|
      acceptera*|godkänn*|avvisa|neka|återkalla|ändra|inställningar|välj|välja|nödvändiga|fortsätter|är det okej|tillåter|tillåt|hantera|invända|anpassa`,
    other: `nyhetsbrev|e postadress|din e post|mejladress|prenumerera på|avsluta prenumerationen|rabatt|rabattkod|kupong|första köp|
      18 år|fyllt 18|fyllt 20|ålder*|födelsedatum|alkohol*|tobak|allmänna villkor|användarvillkor|köpvillkor|lösenord|användarnamn|
      varukorg*|kassan|frakt|leverans|leverera*|beställning|din plats|aktuell plats|nära dig|aviseringar|notiser|push|
      ladda ner appen|installera appen|app store|hemskärm|chatt|chatta|hur kan vi|enkät|undersökning om|feedback|betygsätt|
      rekommendera oss|recept*|mjöl|socker|smör|choklad|deg|degen|ugn|ugnen|grädda|baka|ingredienser|min läsning|lästid|publicerad|
      i den här artikeln|mikrofon|kamera|välj land|välj språk|tävling|donera|gåva|rensa cookies|javascript|underhåll|boka tid|offert|telefon*|småkakor`,
    wall: `prenumer*|reklamfri*|annonsfri*|utan annonser|utan reklam|per månad|i månaden|kr månad|betala|gratis|med annonser|redan prenumerant|bli medlem|köp`,
  },
  purposes: {
    external: `externa medier|externt innehåll|externa tjänster|inbäddat*|inbäddad*`,
    selling: 'försälj*|sälja|sälj|delning med partners|dela med partners',
    social: 'sociala|social*|kommentar*',
    advertising: 'annons*|reklam*|marknadsför*|riktad*|targeting|inriktning*|marknadsf*|affiliate',
    analytics: `analy*|statisti*|prestanda*|mäta|mäter|mätning*|publik*|besök*|trafik*|förbättr*|utveckl*|förstå|optimer*|undersök*|prestation*`,
    personalisation:
      'personlig*|personanpass*|personaliser*|profil*|rekommend*|välja innehåll|val av innehåll|anpass*|skräddarsy*',
    functional: `stöd|funktion*|preferens*|inställning*|bekväm*|support|chatt|video*|karta|kartor|extern*|inbäddad*|upplevelse*|media|tredjepart*|språk*`,
    special: 'geolokali*|geografisk*|platsuppgift*|platsdata|egenskaper',
    needed: `nödvändig*|essentiel*|obligatorisk*|teknisk*|strikt|absolut|krävs|grundläggande|säkerhet*|alltid aktiv*|alltid på|bedrägeri*|väsentlig*|inloggning`,
  },
  withdraw: `cookieinställningar|hantera cookies|cookie inställningar|kakinställningar|inställningar för cookies|inställningar för kakor|
    integritetsinställningar|hantera samtycke|ändra samtycke|återkalla samtycke|hantera kakor|sekretessinställningar|cookies|
    ändra cookieinställningar|hantera cookieinställningar|mina cookies|cookiesamtycke|hantera integritet|kakor|om kakor inställningar|
    sälj inte min personliga information|dina integritetsval|samtyckesinställningar|hantera utiq|cookiepreferenser|hantera dina cookies`,
};
