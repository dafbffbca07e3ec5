import type { FieldWords } from './words.ts';

export const nl: FieldWords = {
  asks: {
    email: 'email|e mail|e mailadres|emailadres|mailadres|mail adres|e mail adres|=mail',
    phone:
      'telefoon|telefoonnummer|telefoonnr|mobiel|mobiele nummer|mobiel nummer|mobiele telefoon|gsm|gsm nummer|=tel|06 nummer|vast nummer|vaste telefoon',
    name: 'naam|voornaam|achternaam|familienaam|voorletters|tussenvoegsel|volledige naam|roepnaam|meisjesnaam|voor en achternaam|geboortenaam|contactpersoon',
    address:
      'adres|straat|straatnaam|huisnummer|huisnr|woonplaats|plaats|=stad|gemeente|woonadres|factuuradres|bezorgadres|afleveradres|straat en huisnummer',
    'postal-code': 'postcode|postcode en plaats',
    'birth-date':
      'geboortedatum|geboren op|verjaardag|geboortejaar|geboortemaand|geboortedag|datum van geboorte|geb datum',
    age: '=leeftijd|uw leeftijd|je leeftijd|jouw leeftijd|leeftijdsgroep|leeftijdscategorie|leeftijdsklasse|leeftijd in jaren|leeftijd jaren|hoe oud bent u|hoe oud ben je|leeftijd van het kind|leeftijd kind|leeftijd patient',
    sex: 'geslacht|gender|genderidentiteit|sekse',
    child:
      'kind|kinderen|kindje|zoon|dochter|minderjarig*|leerling|baby|peuter|jonger dan 13|jonger dan 16|onder de 13|onder de 16|ouder dan 16|minimaal 16|16 jaar of ouder',
    'marital-status':
      'burgerlijke staat|burgerlijke stand|gezinssituatie|relatiestatus|huwelijkse staat|gezinssamenstelling',
    occupation:
      'beroep|functie|functietitel|werkgever|arbeidssituatie|werksituatie|huidige baan|=baan|dienstverband|arbeidsstatus|wat voor werk',
    income:
      'inkomen|*inkomen|salaris|*salaris|loon|brutoloon|nettoloon|verdiensten|hoeveel verdient u|hoeveel verdien je|vermogen|salarisindicatie',
    'payment-card':
      'kaartnummer|creditcard|creditcardnummer|kaarthouder|naam op kaart|naam op de kaart|cvc|cvv|beveiligingscode|vervaldatum kaart|vervaldatum van de kaart|bankpas|pasnummer',
    'bank-account':
      'iban|rekeningnummer|bankrekening|bankrekeningnummer|rekeninghouder|tenaamstelling rekening|bic|bankgegevens|ten name van rekening',
    'national-id':
      'bsn|bsn nummer|burgerservicenummer|sofinummer|sofi nummer|rijksregisternummer|identiteitskaart*|id kaart*|identiteitsbewijs|documentnummer|rijbewijsnummer|rijbewijs|legitimatie*|nummer identiteitsbewijs|insz',
    passport: 'paspoort|paspoortnummer',
    health:
      'diagnose|diagnoses|medicijn*|medicatie|geneesmiddel*|allergi*|*allergie|bloedgroep|handicap|beperking|lichamelijke beperking|arbeidsbeperking|invaliditeit|zwanger*|ziekte|ziektes|ziekten|klachten|symptom*|medische*|gezondheidstoestand|gezondheidsproblem*|gezondheidsklacht*|gezondheid|vaccin*|roker|rookt u|rook je|lichaamsgewicht|uw gewicht|zorgverzekering|zorgverzekeraar|aandoening*',
    religion:
      'religie|godsdienst|geloof|geloofsovertuiging|religieuze|kerkgenootschap|levensovertuiging|kerkelijke gezindte',
    politics:
      'politieke|politiek|politieke partij|politieke voorkeur|partijlidmaatschap|stemvoorkeur|stemgedrag|op wie zou u stemmen|op welke partij|op wie stemt u',
    ethnicity:
      'etniciteit|etnische|etnisch|afkomst|=ras|huidskleur|herkomst ouders|ras of etniciteit|migratieachtergrond',
    orientation:
      'seksuele geaardheid|seksuele voorkeur|seksuele orientatie|geaardheid|seksualiteit|seksuele gerichtheid',
    union: 'vakbond|vakbonds*|vakvereniging|vakbeweging|lid van een vakbond|lidmaatschap vakbond',
    'purchase-reason':
      'reden van aankoop|reden voor aankoop|reden van uw aankoop|reden voor uw aankoop|reden van je aankoop|aankoopreden|doel van de aankoop|doel van aankoop|doel van de lening|leendoel|doel lening|waarom koopt u|waarom koop je|waarom wilt u kopen|waarom wil je kopen|waarvoor heeft u|waarvoor heb je|waarom heeft u|waarom heb je nodig|beoogd gebruik|reden van bestelling|waar gaat u het voor gebruiken|bestedingsdoel',
    'shopping-preferences':
      'favoriete merk*|lievelingsmerk*|favoriete kleur*|lievelingskleur|favoriete winkel*|favoriete product*|winkelvoorkeuren|koopgedrag|aankoopvoorkeuren|voorkeursmerk*|interesses|interessegebieden|hobby s|hobbys|hobby|schoenmaat|kledingmaat|uw maat|jouw maat|je maat|stijlvoorkeur*|shopvoorkeuren|voorkeur merken',
  },
  beside: {
    email: 'onderwerp|sjabloon|uitschrijven|frequentie|formaat|handtekening',
    phone: 'hoesje|model|merk|abonnement|reparatie|accessoire*|type|toestel',
    name: 'gebruiker|gebruikersnaam|bedrijf|bedrijfsnaam|bestand|map|project|product|team|evenement|huisdier*|hond|kat|paard|lijst|domein|server|groep|kanaal|spel|school|boek|film|lied|recept|restaurant|hotel|boot|voertuig|auto|model|merk|bank|stad|straat|land|categorie|organisatie|vereniging|gravure|account|profiel|winkel|medicijn|bijnaam|apparaat|stichting|instelling',
    address:
      'e mail|email|mail|ip|web|url|website|internet|vertrek|aankomst|bestemming|zoek*|server|pagina|mac|geboorte*|vrije plaats|zit*',
    'birth-date': 'taart|kaart|cadeau|feest|bericht|uitnodiging|plaats',
    age: 'voertuig|auto|hond|kat|gebouw|huis|woning|account',
    sex: 'film|muziek|boek|hond|kat|dier|huisdier',
    child: 'ouder|ouders|voogd|moeder|vader|zitje|speelgoed|kleding|schoenen|ticket|korting|aantal',
    occupation: 'zoek|trefwoord*|zoekterm|cookie*',
    income: 'bereken*|minimum|minimaal',
    'payment-card': 'cadeau*|klanten*|leden*|bibliotheek*|sim|spel|geschenk*|ov',
    'bank-account': 'klant|punten',
    'national-id': 'bestel*|klant*|artikel*|factu*|bedrijf*',
    passport: 'foto|hoes*',
    health:
      'hond|kat|dier|dieren|huisdier*|plant*|auto|voertuig|apparaat|accu|systeem|pakket|computer|website|batterij',
    religion: 'boek*|muziek|rubriek|nieuwsbrief|thema|kunst',
    politics: 'kaart|landkaart|rubriek|nieuwsbrief|nieuws|wetenschap*|correct',
    ethnicity: 'hond|kat|keuken|restaurant|dier|paard|product',
    'purchase-reason': 'retour*|annuler*|terugbetaling|opzegging|contact|bezoek',
    'shopping-preferences': 'rente*|lening',
  },
  choices: {
    sex: 'man|vrouw|mannelijk|vrouwelijk|non binair|anders|x',
    'marital-status':
      'ongehuwd|gehuwd|gescheiden|weduwe|weduwnaar|weduwe weduwnaar|samenwonend|geregistreerd partnerschap|alleenstaand|getrouwd',
    religion:
      'christel*|katholiek|moslim|islam*|joods|boeddhis*|hindoe*|protestant|atheist*|geen religie',
  },
  search:
    'zoek|zoeken|zoekterm|vinden|filter|filteren|filters|sorteren|sorteer|trefwoord|trefwoorden|vertrek|bestemming|volg pakket',
};
