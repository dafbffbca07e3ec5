import type { Sample } from './sample.ts';

export const en: Sample = {
  language: 'en',
  buttons: {
    'accept-all': `Accept all|ACCEPT ALL COOKIES|Allow all|I agree|Agree & close|Accept & continue|Yes, I agree|
      Accept cookies|OK, accept all|Allow cookies ✓|I'm OK with that|Accept all (12)|Accept additional cookies`,
    'reject-all': `Reject all|Decline|Deny|Refuse all cookies|No, thanks|Only necessary|Necessary cookies only|
      Use necessary cookies only|Continue without accepting →|I do not accept|Don’t allow|Reject optional cookies|
      Decline non-essential|Accept only essential cookies|Essential only|Reject All & Close|Disagree|
      Reject all except strictly necessary|Allow only required cookies|Continue with essential cookies only|
      Reject additional cookies|Proceed without consent`,
    settings: `Settings|Cookie settings|Manage options|Customise|More options|Manage preferences|Let me choose|
      Cookies Settings, Opens the preference center dialog|Show purposes|Manage my choices|Manage cookies`,
    save: `Save|Save preferences|Confirm my choices|Allow selection|Accept selected|Save & exit|Save and accept|
      Confirm selection|Save settings and close|Agree to selected`,
    'more-info':
      'Learn more|More information|View partners|Cookie policy|Show details|List of partners (vendors)',
    acknowledge: 'OK|Got it!|I understand|Okay, thanks|Got it 👍',
    close: 'Close|✕|×|Close this dialog|Maybe later|x',
    pay: 'Subscribe|Reject and subscribe|Subscribe without ads|Go ad-free for $4.99',
    login: 'Log in|Already a subscriber? Log in',
  },
  weak: { yes: 'Yes', no: 'No' },
  purposes: {
    analytics:
      'Analytics cookies|Performance Cookies|Statistics|Understand audiences through statistics or combinations of data from different sources|Measure content performance|Develop and improve services|analytics_storage',
    advertising:
      'Marketing|Targeting Cookies|Advertising|Create profiles for personalised advertising|Use limited data to select advertising|Measure advertising performance|ad_user_data|ad_personalization|C0004',
    functional: 'Functional Cookies|Preferences|External media|functionality_storage',
    personalisation:
      'Personalisation|Create profiles to personalise content|Use profiles to select personalised content|Use limited data to select content|personalization_storage',
    social: 'Social Media Cookies',
    selling: 'Sale of Personal Data',
  },
  needed:
    'Strictly Necessary Cookies|Essential|Required|Ensure security, prevent and detect fraud, and fix errors|Deliver and present advertising and content is always active',
  dialogs: [
    'We value your privacy. We and our 842 partners store and/or access information on a device, such as unique identifiers, to process personal data. You may accept or manage your choices, including your right to object where legitimate interest is used, at any time. More options Agree',
    'This website uses cookies to ensure you get the best experience on our website. Learn more. Decline Allow cookies',
    'Cookies on this service. We use some essential cookies to make this service work. We’d like to set additional cookies so we can remember your settings. Accept additional cookies Reject additional cookies View cookies',
    'May we store data on your device to count visits and to improve our offer? Your choice can be changed at any time. No Yes',
  ],
  wall: 'Read for free with ads, or subscribe. With personalised advertising and tracking: accept cookies from our partners. Without ads: ad-free subscription for €3.99 per month. Already a subscriber? Log in',
  withdraw:
    'Cookie settings|Privacy preferences|Manage consent|Do Not Sell or Share My Personal Information|Your Privacy Choices|Change cookie preferences|Withdraw consent',
};

export const de: Sample = {
  language: 'de',
  buttons: {
    'accept-all': `Alle akzeptieren|Allen zustimmen|Alle Cookies zulassen|Zustimmen und weiter|Einverstanden|Ich stimme zu|
      Ja, ich bin einverstanden|Alles akzeptieren|Akzeptieren|Alle Cookies erlauben|Akzeptieren & schließen`,
    'reject-all': `Alle ablehnen|Ablehnen|Nur notwendige Cookies|Nur technisch notwendige Cookies|Nur essenzielle Cookies akzeptieren|
      Weiter ohne Einwilligung|Ohne Zustimmung fortfahren|Nein, danke|Ich stimme nicht zu|Optionale Cookies ablehnen|
      Nicht notwendige Cookies ablehnen|Alle verweigern|Nur erforderliche|Mit notwendigen Cookies fortfahren|Keine Cookies zulassen|
      Ablehnen und schließen|Nur unbedingt erforderliche Cookies verwenden`,
    settings: `Einstellungen|Cookie-Einstellungen|Mehr Optionen|Anpassen|Einstellungen verwalten|Individuelle Auswahl|
      Datenschutzeinstellungen|Zwecke anzeigen|Einstellungen oder ablehnen`,
    save: `Auswahl speichern|Speichern|Auswahl erlauben|Auswahl bestätigen|Einstellungen speichern|Speichern & schließen|
      Ausgewählte akzeptieren|Meine Auswahl bestätigen`,
    'more-info':
      'Mehr erfahren|Weitere Informationen|Details anzeigen|Datenschutzerklärung|Unsere Partner',
    acknowledge: 'Verstanden|OK|Alles klar|In Ordnung',
    close: 'Schließen|Später',
    pay: 'Jetzt abonnieren|Werbefrei lesen|PUR-Abo abschließen|Ablehnen und abonnieren',
  },
  weak: { yes: 'Ja', no: 'Nein' },
  purposes: {
    analytics:
      'Statistik|Analyse-Cookies|Leistungs-Cookies|Reichweitenmessung|Messung der Performance von Inhalten|Entwicklung und Verbesserung der Angebote',
    advertising:
      'Marketing|Werbung|Werbe-Cookies|Verwendung von Profilen zur Auswahl personalisierter Werbung|Messung der Werbeleistung',
    functional: 'Funktional|Präferenzen|Komfort|Externe Medien',
    personalisation:
      'Personalisierung|Erstellung von Profilen zur Personalisierung von Inhalten|Verwendung reduzierter Daten zur Auswahl von Inhalten',
    social: 'Soziale Medien',
  },
  needed:
    'Notwendig|Technisch erforderlich|Essenziell|Unbedingt erforderliche Cookies|Gewährleistung der Sicherheit, Verhinderung und Aufdeckung von Betrug und Fehlerbehebung',
  dialogs: [
    'Wir verwenden Cookies und ähnliche Technologien, um Inhalte zu personalisieren und die Zugriffe auf unsere Website zu analysieren. Ihre Einwilligung können Sie jederzeit widerrufen. Ablehnen Einstellungen Alle akzeptieren',
    'Datenschutzeinstellungen. Einige unserer Dienste sind essenziell, während andere uns helfen, diese Seite und Ihre Erfahrung zu verbessern. Personenbezogene Daten können verarbeitet werden (z. B. IP-Adressen). Nur essenzielle Alle akzeptieren',
    'Ihre Privatsphäre ist uns wichtig. Unsere Partner und wir verarbeiten personenbezogene Daten für personalisierte Werbung. Dürfen wir das? Nein Ja',
  ],
  wall: 'Weiter mit Werbung und Cookies oder Pur-Abo: Nutzen Sie unser Angebot mit Werbung und Tracking unserer Partner, indem Sie zustimmen, oder ohne Werbetracking für 4,99 € pro Monat. Akzeptieren und weiter. Jetzt abonnieren',
  withdraw:
    'Cookie-Einstellungen|Datenschutzeinstellungen|Einwilligung widerrufen|Privatsphäre-Einstellungen ändern|Consent Manager',
};

export const nl: Sample = {
  language: 'nl',
  buttons: {
    'accept-all': `Alles accepteren|Accepteer alle cookies|Akkoord|Ik ga akkoord|Alle cookies toestaan|Ja, ik accepteer|
      Accepteren en doorgaan|Alles toestaan|Accepteren & sluiten|Akkoord en doorgaan`,
    'reject-all': `Alles weigeren|Weigeren|Alleen noodzakelijke cookies|Nee, bedankt|Doorgaan zonder te accepteren|Niet accepteren|
      Ik ga niet akkoord|Alles afwijzen|Optionele cookies weigeren|Accepteer alleen noodzakelijke cookies|Geen cookies toestaan|
      Alleen functionele cookies|Niet-noodzakelijke cookies weigeren|Liever niet`,
    settings: `Instellingen|Cookie-instellingen|Voorkeuren aanpassen|Zelf instellen|Meer opties|Cookievoorkeuren|Beheer cookies|Opties beheren`,
    save: 'Opslaan|Selectie toestaan|Voorkeuren opslaan|Bevestig mijn keuzes|Keuze opslaan|Geselecteerde accepteren',
    'more-info': 'Meer informatie|Lees meer|Toon details|Onze partners|Cookiebeleid',
    acknowledge: 'Begrepen|Oké',
    close: 'Sluiten|Nu niet',
    pay: 'Abonneer nu|Weigeren en abonneren',
  },
  weak: { yes: 'Ja', no: 'Nee' },
  purposes: {
    analytics:
      'Statistieken|Analytische cookies|Prestaties|Contentprestaties meten|Diensten ontwikkelen en verbeteren',
    advertising:
      'Marketing|Advertenties|Advertentieprestaties meten|Profielen aanmaken voor gepersonaliseerde reclame|Doelgroepgerichte cookies',
    functional: 'Functioneel|Voorkeuren|Externe media',
    personalisation: 'Profielen aanmaken om content te personaliseren|Personalisatie',
    social: 'Sociale media',
  },
  needed:
    'Noodzakelijk|Strikt noodzakelijke cookies|Essentieel|Vereist|Beveiliging waarborgen, fraude voorkomen',
  dialogs: [
    'Wij gebruiken cookies om onze website goed te laten werken en om het bezoek te meten. Ga je akkoord met alle cookies? Je kunt je keuze altijd wijzigen. Weigeren Instellingen Akkoord',
    'Jouw privacy. Samen met onze partners verwerken wij persoonsgegevens voor gepersonaliseerde advertenties en statistieken. Je kunt je toestemming op elk moment intrekken. Niet akkoord Akkoord',
  ],
  wall: 'Kies: gratis lezen met advertenties en cookies van onze partners, of een abonnement zonder advertenties voor € 2,99 per maand. Akkoord met cookies. Abonneer',
  withdraw:
    'Cookie-instellingen|Privacy-instellingen|Toestemming intrekken|Cookievoorkeuren wijzigen',
};

export const sv: Sample = {
  language: 'sv',
  buttons: {
    'accept-all': `Acceptera alla|Godkänn alla|Tillåt alla cookies|Jag godkänner|Acceptera alla kakor|Jag samtycker|Godkänn alla kakor|Ja, jag accepterar|Tillåt alla|OK, jag godkänner`,
    'reject-all': `Avvisa alla|Neka|Endast nödvändiga|Bara nödvändiga cookies|Nej tack|Fortsätt utan att godkänna|Jag accepterar inte|
      Avböj alla|Godkänn endast nödvändiga kakor|Avvisa icke nödvändiga|Neka alla|Acceptera bara nödvändiga|Tillåt inte|Använd endast nödvändiga kakor`,
    settings:
      'Inställningar|Cookieinställningar|Hantera inställningar|Anpassa|Fler alternativ|Hantera cookies|Visa syften',
    save: 'Spara|Spara inställningar|Tillåt urval|Bekräfta mina val|Spara mina val|Godkänn valda',
    'more-info': 'Läs mer|Mer information|Visa detaljer|Våra partners',
    acknowledge: 'Jag förstår|OK',
    close: 'Stäng|Inte nu',
    pay: 'Prenumerera|Neka och prenumerera',
  },
  weak: { yes: 'Ja', no: 'Nej' },
  purposes: {
    analytics:
      'Statistik|Analyscookies|Prestandacookies|Mäta innehållsprestanda|Utveckla och förbättra tjänster',
    advertising:
      'Marknadsföring|Reklam|Annonscookies|Mäta annonsprestanda|Skapa profiler för personanpassad reklam',
    functional: 'Funktionella kakor|Inställningar',
    personalisation: 'Personalisering|Använda profiler för att välja personanpassat innehåll',
    social: 'Sociala medier',
  },
  needed: 'Nödvändiga|Strikt nödvändiga cookies|Absolut nödvändiga kakor|Säkerhet',
  dialogs: [
    'Vi använder kakor för att webbplatsen ska fungera och för att förbättra din upplevelse. Du kan när som helst ändra dina val. Endast nödvändiga Godkänn alla kakor',
    'Vi värnar om din integritet. Vi och våra partners behandlar personuppgifter för anpassade annonser och statistik. Samtycker du? Neka Inställningar Samtycker',
  ],
  wall: 'Läs gratis med annonser och cookies, eller prenumerera utan annonser för 59 kr per månad. Godkänn alla. Prenumerera',
  withdraw: 'Cookieinställningar|Hantera samtycke|Integritetsinställningar|Återkalla samtycke',
};

export const da: Sample = {
  language: 'da',
  buttons: {
    'accept-all': `Accepter alle|Tillad alle cookies|OK til alle|Ja tak|Godkend alle|Jeg accepterer|Tillad alle|Accepter og luk|Ja, jeg accepterer|Acceptér alle`,
    'reject-all': `Afvis alle|Kun nødvendige|Kun nødvendige cookies|Nej tak|Afvis|Fortsæt uden at acceptere|Accepter kun nødvendige|
      Jeg accepterer ikke|Brug kun nødvendige cookies|Afvis valgfrie cookies|Tillad ikke|Tillad kun nødvendige|Afvis ikke-nødvendige|Nej, kun nødvendige`,
    settings:
      'Indstillinger|Tilpas|Vis indstillinger|Cookieindstillinger|Administrer indstillinger|Flere muligheder|Administrer cookies',
    save: 'Gem|Gem indstillinger|Tillad valgte|Bekræft mine valg|Gem og luk|Accepter valgte',
    'more-info': 'Læs mere|Vis detaljer|Mere information|Vores partnere',
    acknowledge: 'Forstået|OK',
    close: 'Luk|Ikke nu',
    pay: 'Køb abonnement|Afvis og abonner',
  },
  weak: { yes: 'Ja', no: 'Nej' },
  purposes: {
    analytics:
      'Statistik|Analytiske cookies|Statistiske|Måle indholdets effektivitet|Udvikle og forbedre tjenester',
    advertising:
      'Marketing|Markedsføring|Reklame|Oprette profiler til personaliseret annoncering|Målrettede annoncer',
    functional: 'Funktionelle|Præferencer|Indstillinger',
    personalisation: 'Personalisering|Bruge profiler til at vælge personaliseret indhold',
    social: 'Sociale medier',
  },
  needed: 'Nødvendige|Strengt nødvendige cookies|Teknisk nødvendige|Sikkerhed',
  dialogs: [
    'Vi bruger cookies til at forbedre din oplevelse, måle trafik og vise relevante annoncer. Du kan til enhver tid ændre dit samtykke. Kun nødvendige Tilpas Accepter alle',
    'Denne hjemmeside bruger cookies. Klik på accepter for at give dit samtykke til alle formål. Afvis Accepter',
  ],
  withdraw: 'Cookieindstillinger|Administrer samtykke|Tilbagekald samtykke|Privatlivsindstillinger',
};

export const nb: Sample = {
  language: 'nb',
  buttons: {
    'accept-all': `Godta alle|Aksepter alle|Tillat alle informasjonskapsler|Jeg godtar|Godta alle cookies|Ja takk|Jeg samtykker|Aksepter og lukk|Tillat alle|Godta alt`,
    'reject-all': `Avvis alle|Kun nødvendige|Bare nødvendige informasjonskapsler|Nei takk|Avslå|Fortsett uten å godta|Godta kun nødvendige|
      Jeg godtar ikke|Avvis valgfrie|Tillat kun nødvendige|Bruk kun nødvendige informasjonskapsler|Ikke godta|Avvis unødvendige|Aksepter kun nødvendige cookies`,
    settings:
      'Innstillinger|Tilpass|Administrer innstillinger|Vis innstillinger|Flere valg|Administrer informasjonskapsler|Personverninnstillinger',
    save: 'Lagre|Lagre innstillinger|Tillat valgte|Bekreft mine valg|Lagre og lukk|Godta valgte',
    'more-info': 'Les mer|Vis detaljer|Mer informasjon|Våre partnere',
    acknowledge: 'Jeg forstår|OK',
    close: 'Lukk|Ikke nå',
    pay: 'Kjøp abonnement|Avvis og abonner',
  },
  weak: { yes: 'Ja', no: 'Nei' },
  purposes: {
    analytics:
      'Statistikk|Analyse|Analytiske informasjonskapsler|Ytelse|Måle innholdsytelse|Utvikle og forbedre tjenester',
    advertising:
      'Markedsføring|Annonsering|Reklame|Opprette profiler for personlig tilpasset annonsering|Måle annonseytelse',
    functional: 'Funksjonelle|Preferanser',
    personalisation: 'Personalisering|Bruke profiler for å velge personlig tilpasset innhold',
    social: 'Sosiale medier',
  },
  needed: 'Nødvendige|Strengt nødvendige|Teknisk nødvendige|Sikkerhet',
  dialogs: [
    'Vi bruker informasjonskapsler for å gi deg en bedre opplevelse og måle trafikk. Du kan når som helst endre innstillingene. Kun nødvendige Godta alle',
    'Ditt personvern. Vi og våre partnere behandler personopplysninger for tilpassede annonser og statistikk. Samtykker du? Avvis Innstillinger Godta',
  ],
  withdraw:
    'Administrer informasjonskapsler|Personverninnstillinger|Endre samtykke|Trekk tilbake samtykke',
};

export const is: Sample = {
  language: 'is',
  buttons: {
    'accept-all': `Samþykkja allar|Samþykkja allt|Samþykkja|Ég samþykki|Leyfa allar vafrakökur|Samþykkja allar vafrakökur|Leyfa allar|Já, ég samþykki|Samþykkja og loka|Samþykkja allar vefkökur|Já takk`,
    'reject-all': `Hafna öllum|Hafna|Hafna öllu|Aðeins nauðsynlegar|Aðeins nauðsynlegar vafrakökur|Samþykkja aðeins nauðsynlegar|Leyfa aðeins nauðsynlegar|Nei takk|Hafna öllum vafrakökum|Ég samþykki ekki|
      Hafna valfrjálsum|Halda áfram án samþykkis|Bara nauðsynlegar|Nota aðeins nauðsynlegar vafrakökur|Hafna öllum nema nauðsynlegum|Hafna ónauðsynlegum vafrakökum|Einungis nauðsynlegar vefkökur`,
    settings: `Stillingar|Stillingar á vafrakökum|Sérsníða|Aðlaga|Fleiri valkostir|Stjórna vafrakökum|Breyta stillingum|Vafrakökustillingar|Stjórna stillingum|Velja vafrakökur|Sýna stillingar`,
    save: 'Vista|Vista val|Vista stillingar|Leyfa valdar|Samþykkja valdar|Staðfesta val|Vista og loka|Staðfesta mitt val',
    'more-info':
      'Nánari upplýsingar|Lesa meira|Nánar um vafrakökur|Sýna upplýsingar|Samstarfsaðilar okkar',
    acknowledge: 'Ég skil|Í lagi',
    close: 'Loka|Ekki núna',
    pay: 'Gerast áskrifandi|Hafna og gerast áskrifandi',
  },
  weak: { yes: 'Já', no: 'Nei' },
  purposes: {
    analytics: `Tölfræði|Greiningarkökur|Tölfræðikökur|Frammistöðukökur|Mæla frammistöðu efnis|Þróun og endurbætur á þjónustu`,
    advertising: 'Markaðssetning|Auglýsingar|Auglýsingakökur|Markaðskökur|Sérsniðnar auglýsingar',
    functional: 'Virkni|Kjörstillingar|Virknikökur',
    personalisation: 'Sérsnið|Nota prófíl til að velja efni',
    social: 'Samfélagsmiðlar',
  },
  needed: 'Nauðsynlegar|Nauðsynlegar vafrakökur|Bráðnauðsynlegar|Alltaf virkar|Öryggi',
  dialogs: [
    'Við notum vafrakökur til að bæta upplifun þína á vefsíðunni og til að greina umferð. Þú getur breytt stillingum hvenær sem er. Hafna Stillingar Samþykkja allar',
    'Persónuvernd þín skiptir okkur máli. Við og samstarfsaðilar okkar vinnum með persónuupplýsingar til að sýna sérsniðnar auglýsingar. Ert þú sammála? Ég samþykki ekki Ég samþykki',
  ],
  withdraw: 'Stillingar á vafrakökum|Vafrakökustillingar|Stjórna vafrakökum|Afturkalla samþykki',
};

export const GERMANIC: Sample[] = [en, de, nl, sv, da, nb, is];
