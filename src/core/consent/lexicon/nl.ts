import type { Lexicon } from './lexicon.ts';

export const nl: Lexicon = {
  language: 'nl',
  words: {
    accept: `sta|accepteer|accepteren|accepteert|geaccepteerd|akkoord|toestaan|toestemmen|stem|instemmen|instem|toe|
      aanvaard|aanvaarden|goedkeuren|goed|geef toestemming|toestemming geven|inschakelen|activeren|aanzetten|
      mee eens|eens|ga akkoord|zet aan`,
    reject: `weiger|weigeren|geweigerd|afwijzen|wijs|verwerp|verwerpen|afkeuren|uitschakelen|blokkeer|blokkeren|
      uitzetten|oneens|deactiveren|af|afslaan|ontzeggen|afgewezen`,
    not: 'niet|zonder|geen|nooit',
    all: 'alle|alles|allemaal|ieder|elke',
    only: 'alleen|enkel|slechts|uitsluitend',
    needed: `noodzakelijk*|nodig|nodige|noodzakelijkste|essentieel|essentiele|vereist|vereiste|verplicht|verplichte|
      strikt|technisch|technische|minimale|minimaal|basis|basic|onmisbare|hoognodige|functioneel noodzakelijke`,
    optional: `optioneel|optionele|niet noodzakelijke|niet essentiele|extra|aanvullende|overige|onnodige|andere|
      bijkomende|niet functionele|niet vereiste|facultatieve`,
    part: `analytische|analyse|statistiek*|statistische|marketing|advertentie|advertenties|persoonlijke|
      gepersonaliseerde|functionele|functioneel|prestatie|prestaties|social|sociale|media|derden|tracking cookies|voorkeurscookies`,
    cookie: 'cookie|cookies|koekjes|trackers|technologieen|technieken',
    privacy: `toestemming|toestemmingen|privacy|gegevens|persoonsgegevens|tracking|volgen|verwerking|gebruik|
      doeleinden|partners|gegevensbescherming|diensten|gegevensverwerking|plaatsen|plaatsing|avg`,
    selected: `selectie|geselecteerd*|keuze|keuzes|keuzen|gekozen|mijn keuze|mijn selectie|aangevinkte`,
    save: `opslaan|sla|bewaar|bewaren|bevestig|bevestigen|toepassen|pas toe|verstuur|indienen|vastleggen|bijwerken`,
    settings: `instelling*|voorkeuren|voorkeur|beheer|beheren|aanpassen|pas|wijzig|wijzigen|configureer|configureren|
      opties|personaliseer|personaliseren|stel|instellen|zelf|kies|kiezen|
bepaal|bepalen|selecteer|selecteren|aan te passen|
      voorkeurencentrum|open|openen|bekijk opties|geavanceerd|geavanceerde|veranderen|verander|in te stellen|herzien`,
    'consent-settings': 'privacyinstellingen|privacyvoorkeuren|toestemmingsinstellingen',
    continue:
      'doorgaan|ga|verder|naar|gebruiken|bezoeken|verdergaan|lezen|surfen|vervolg|browsen|gebruik maken',
    close: 'sluit|sluiten|verberg|verbergen|verlaten|wegklikken',
    except: 'behalve|maar|uitgezonderd|met uitzondering|sommige|bepaalde|in plaats|tenzij',
    pay: `abonneer|abonneren|abonnement|betaal|betalen|koop|kopen|advertentievrij|reclamevrij|zonder advertenties|
      zonder reclame|lid worden|word lid|premium|afsluiten|neem een abonnement|betaald`,
    login: 'inloggen|log in|login|aanmelden|registreren|account|al abonnee|al lid|meld je aan|log',
    info: `meer|lees|weten|informatie|info|details|beleid|bekijk|bekijken|toon|tonen|privacybeleid|cookiebeleid|
      cookieverklaring|privacyverklaring|verklaring|lijst|leveranciers|ontdek|over|hoe|weergeven|zien|voorwaarden|
      privacyreglement|uitleg|privacystatement|cookiestatement|statement|lijst met`,
    acknowledge:
      'ok|okay|oke|begrepen|ik snap het|snap ik|prima|duidelijk|ik begrijp het|bedankt|helder|ik begrijp dit|gelezen|begrijp ik|begrijp het|dank je|top|gesnapt|is goed|is prima|melding',
    next: 'volgende|vorige|terug|overslaan',
    yes: 'ja|jazeker|natuurlijk|graag',
    no: 'nee|neen',
    withdraw: 'intrekken|trek|herroepen|resetten|herstellen|verwijderen|vernieuwen',
    filler: `ik|we|wij|u|je|jij|mij|me|ons|de|het|een|en|of|van|voor|met|op|in|om|te|aan|bij|door|mijn|uw|jouw|jullie|onze|ons|
      deze|dit|dat|die|is|zijn|wil|site|website|pagina|webpagina|hier|nu|er|ermee|daarmee|hiermee|a u b|aub|alstublieft|
      graag de|banner|venster|dialoog|dialoogvenster|knop|ook|zoals|soort|soorten|gratis|bericht|aanbevolen|volledig|
      ben|heb|vind|liever|de site|in deze|uit|zo|via`,
  },
  phrases: {
    'accept-all': `akkoord|ik ga akkoord|ga akkoord|alles accepteren|accepteren|accepteer alles|alle cookies|ja ik accepteer cookies|
      ja akkoord|ja ik ga akkoord|ok accepteren|accepteren en doorgaan|accepteren en sluiten|akkoord en doorgaan|
      akkoord en sluiten|ik accepteer|ik stem toe|alles toestaan|cookies toestaan|ja accepteer alles|selecteer alles|
      alles selecteren|aanbevolen instellingen accepteren|ja graag|ja prima|helemaal goed|doorgaan met advertenties|
      accepteer en ga verder|ok akkoord|toestaan en doorgaan|aanvaarden en doorgaan|ja ik ga akkoord met alle cookies`,
    'reject-all': `nee bedankt|nee dank je|weigeren|alles weigeren|alles afwijzen|alle weigeren|afwijzen|wijs alles af|wijs af|
      niet akkoord|ik ga niet akkoord|doorgaan zonder accepteren|doorgaan zonder te accepteren|ga verder zonder te accepteren|
      verder zonder accepteren|alleen noodzakelijk|alleen noodzakelijke cookies|alleen noodzakelijke|alleen functioneel|
      alleen functionele cookies|accepteer alleen noodzakelijke cookies|gebruik alleen noodzakelijke cookies|
      alleen het noodzakelijke|liever niet|nee liever niet|geen cookies|cookies weigeren|niet toestaan|niet accepteren|
      ik wil geen cookies|nee ik ga niet akkoord|alleen functionele cookies accepteren|alleen functionele cookies toestaan|
      nee alleen functionele cookies|alleen strikt noodzakelijk|nee weigeren|weiger alles|doorgaan zonder toestemming|
      liever geen cookies|alles uitschakelen|enkel noodzakelijke cookies|enkel functionele cookies|weiger behalve noodzakelijke|
      accepteer enkel noodzakelijke|alles uitzetten|nee alleen noodzakelijke cookies|doorgaan met noodzakelijke cookies|accepteer alleen functionele cookies`,
    settings: `meer keuzes|meer keuzemogelijkheden|andere keuzes|
      laat me kiezen|instellingen|voorkeuren|opties|meer opties|cookie instellingen|cookievoorkeuren|voorkeuren aanpassen|zelf instellen|
      instellingen aanpassen|zelf kiezen|pas aan|aanpassen|beheer opties|opties beheren|beheer cookies|instellingen beheren|
      doeleinden tonen|toon doeleinden|bekijk voorkeuren|voorkeuren bekijken|bekijk instellingen|meer instellingen|
      cookies instellen|cookies aanpassen|stel zelf in|wijzig instellingen|wijzig voorkeuren|weigeren of aanpassen|
      aanpassen of weigeren|meer informatie en instellingen|kies zelf|kies je cookies|kies voorkeuren|toon opties|
      andere opties|laat mij kiezen|keuze aanpassen|keuzes aanpassen|mijn keuze aanpassen|instellen|voorkeuren instellen|
      privacy instellingen|opties weergeven|opties tonen|selectie aanpassen|nee aanpassen|welke cookies|cookie opties`,
    save: `geselecteerde|opslaan|bevestigen|bevestig|selectie toestaan|selectie accepteren|accepteer selectie|selectie opslaan|keuze opslaan|
      keuzes opslaan|voorkeuren opslaan|instellingen opslaan|bevestig mijn keuzes|mijn keuzes bevestigen|opslaan en sluiten|
      geselecteerde toestaan|geselecteerde accepteren|bewaar mijn keuzes|bevestig keuze|bevestig selectie|voorkeuren bevestigen|
      sla mijn voorkeuren op|opslaan en accepteren|sta selectie toe|geselecteerde cookies accepteren|klaar|opslaan en doorgaan|
      keuze bevestigen|accepteer instellingen|sla voorkeuren op|sla instellingen op|huidige selectie toestaan|sla op|sla keuze op|
      voorkeuren vastleggen|keuzes bevestigen|mijn voorkeuren opslaan|wijzigingen opslaan|toestaan selectie`,
    close:
      'sluiten|sluit|annuleren|nu niet|later|niet nu|misschien later|sluit banner|sluit venster|herinner me later|melding sluiten',
    acknowledge: `begrepen|ok|oke|prima|ik begrijp het|ok begrepen|ik snap het|duidelijk|niet meer tonen|ga naar de website|
      doorgaan naar website|begrepen en doorgaan|ok bedankt|sluiten en doorgaan|oke doorgaan|verder naar website|ja begrepen|melding verbergen`,
    pay: `abonneer|abonneren|weigeren en abonneren|neem een abonnement|zonder advertenties|betalen|abonneer nu|
      weigeren en betalen|abonnement nemen|lees zonder advertenties|bekijk abonnementen|weiger en abonneer|
      doorgaan zonder advertenties|betaal om te weigeren|abonneer zonder advertenties|reclamevrij lezen`,
    'more-info': `meer informatie|meer info|lees meer|meer weten|toon details|details tonen|details weergeven|details bekijken|
      details verbergen|details|partners|onze partners|lijst met partners|bekijk partners|leveranciers|cookiebeleid|
      privacybeleid|cookieverklaring|privacyverklaring|meer details|over cookies|bekijk onze partners|partners bekijken|
      lijst met partners leveranciers|gerechtvaardigd belang|wat zijn cookies|toon meer|meer tonen|privacy|leveranciers bekijken`,
    login: 'inloggen|log in|al abonnee log in|al abonnee|ik heb al een account',
  },
  topics: {
    use: `gebruikt cookies|gebruiken cookies|gebruik van cookies|maakt gebruik|maken gebruik|wij gebruiken|we gebruiken|cookies om|cookies en|
      onze cookies|deze cookies|plaatst cookies|plaatsen cookies|cookies te|cookies voor|cookies die|alle cookies|
      noodzakelijke cookies|functionele cookies|analytische cookies|soortgelijke technologieen|vergelijkbare technieken|
      cookie instellingen|cookies van|cookies op|met cookies|cookies accepteren|cookies worden|cookievoorkeuren|
      vergelijkbare technologieen|plaatsen wij|cookies zijn|door cookies|cookies gebruiken`,
    data: `persoonsgegevens|onze partners|opslaan en of|informatie op een apparaat|gerechtvaardigd belang|
      gepersonaliseerde advertenties|gepersonaliseerde inhoud|gepersonaliseerde content|advertentiemeting|
      publieksonderzoek|doelgroepenonderzoek|unieke id|apparaat|privacy*|gegevensbescherming|avg|verwerken|verwerking|
      derden|derde partijen|statistiek*|analyseren|analytisch*|advertenties|toestemming|ervaring|gebruikservaring|
      surfgedrag|internetgedrag|websiteverkeer|verkeer|profiel|doeleinden|marketing|voorkeuren|tracking|partners|
      google analytics|personaliseren|externe diensten|gegevens|klikgedrag|websitebezoek`,
    ask: `je toestemming|uw toestemming|jouw toestemming|ga je akkoord|gaat u akkoord|stem je|stemt u|akkoord|op elk moment|
      altijd|je keuze|uw keuze|je voorkeuren|uw voorkeuren|kun je|kunt u|je kunt|door op|klik op|klikken|klikt|
      accepter*|weiger*|intrekken|wijzigen|aanpassen|instellingen|ben je|bent u|strikt noodzakelijk*|toestaan|
      door verder|kies|selecteer|bezwaar|sta je|geef je`,
    other: `kan niet ongedaan|account verwijderen|account wilt verwijderen|
      klantenkaart|spaarprogramma|je aankopen|uw aankopen|peiling|poll|je bezoekers|uw bezoekers|toegang tot je account|toegang tot uw account|wil toegang|quiz|voorbeeld van|scan voltooid|browsegegevens wissen|communicatievoorkeuren|e mailvoorkeuren|
      nieuwsbrief|nieuwsbrieven|e mailadres|emailadres|je e mail|uw e mail|inschrijven|uitschrijven|aanmelden voor|korting|kortingscode|
      waardebon|eerste bestelling|18 jaar|ouder dan 18|meerderjarig|leeftijd*|geboortedatum|alcohol*|tabak|
      algemene voorwaarden|gebruiksvoorwaarden|wachtwoord|gebruikersnaam|winkelwagen|winkelmand|afrekenen|
      verzending|verzendkosten|bezorg*|bestelling|jouw locatie|uw locatie|je locatie|huidige locatie|bij jou in de buurt|
      melding ontvangen|meldingen|notificaties|download de app|installeer de app|app store|beginscherm|chat|chatten|
      hoe kunnen we|enquete|vragenlijst|feedback|beoordeel|aanbevelen|recept*|bloem|suiker|boter|chocolade|deeg|
      oven|bakken|ingredienten|leestijd|gepubliceerd|in dit artikel|microfoon|camera|kies je land|kies je taal|
      verzenden naar|winactie|doneren|donatie|cookies verwijderen|javascript|onderhoud|afspraak|offerte|telefoon*|koekje|stroopwafel*`,
    wall: `abonn*|advertentievrij|zonder advertenties|zonder reclame|reclamevrij|per maand|maandelijks|betalen|betaal|gratis|
      met advertenties|al abonnee|euro|lid worden|weigeren en abonneren`,
  },
  purposes: {
    external: `externe media|externe inhoud|externe content|externe diensten|inhoud van derden|content van derden|diensten van derden|ingesloten*|embedded*`,
    selling: 'verkoop*|verkopen|delen met partners|delen met derden',
    social: 'social*|sociale|reacties',
    advertising:
      'advert*|market*|reclame*|doelgroep*|targeting|gericht*|retargeting|commercie*|affiliate|promotie*',
    analytics: `analy*|statisti*|prestatie*|meten|meet het|meet hoe|meet bezoek*|meting*|publiek*|bezoek*|verkeer|metingen|verbeter*|ontwikkel*|
      begrijpen|onderzoek|optimalis*|performance|gebruiksanalyse|kinerja`,
    personalisation:
      'personalis*|gepersonalis*|profiel*|profielen|aanbevel*|content te selecteren|inhoud selecteren|contentselectie|content selecteren|op maat',
    functional: `functionele|functioneel|functionali*|voorkeur*|comfort|gemak|ondersteuning|chat|video*|kaart*|extern*|ingesloten|
      ervaring*|multimedia|media|derden|taal|interactie*|klantenservice`,
    special: 'geolocatie*|locatie*|apparaatkenmerken|kenmerken|scannen',
    needed: `noodzakelijk*|essenti*|vereist*|verplicht*|technisch*|strikt|nodig|beveiliging*|veiligheid|altijd actief|altijd aan|
      basis*|fraude*|onmisbaar|onmisbare|werking|authenticatie`,
  },
  withdraw: `cookie instellingen|cookievoorkeuren|cookies beheren|privacy instellingen|privacyvoorkeuren|cookies aanpassen|
    cookie voorkeuren wijzigen|beheer cookies|toestemming intrekken|toestemming beheren|privacycentrum|cookies|
    wijzig cookievoorkeuren|mijn cookie instellingen|toestemming wijzigen|cookie toestemming|cookie consent|
    privacy manager|beheer utiq|beheer toestemming|cookiekeuze|cookiekeuze aanpassen|privacy dashboard|
    verkoop mijn persoonlijke gegevens niet|beheer privacy|cookie opties|je privacykeuzes|uw privacykeuzes`,
};
