import type { FieldWords } from './words.ts';

export const fi: FieldWords = {
  asks: {
    email: 'email|e mail|sahkoposti|sahkopostiosoite|sahkopostisi|sposti|s posti',
    phone:
      'puhelin|puhelinnumero|puhelinnumerosi|matkapuhelin|matkapuhelinnumero|kannykka|puh|puh nro|gsm',
    name: 'nimi|nimesi|etunimi|etunimet|sukunimi|koko nimi|etu ja sukunimi|kutsumanimi|yhteyshenkilo|yhteyshenkilon nimi',
    address:
      'osoite|osoitteesi|katuosoite|lahiosoite|kotiosoite|toimitusosoite|laskutusosoite|postitoimipaikka|=kaupunki|paikkakunta|kotikunta|asuinpaikka|katu',
    'postal-code': 'postinumero|postinro',
    'birth-date':
      'syntymaaika|syntymapaiva|syntymavuosi|syntymakuukausi|syntynyt|milloin olet syntynyt',
    age: '=ika|ikasi|ikaryhma|ika vuosina|ika vuotta|kuinka vanha olet|lapsen ika|potilaan ika|ikahaarukka',
    sex: 'sukupuoli|sukupuolesi|sukupuoli identiteetti|lapsen sukupuoli|juridinen sukupuoli',
    child:
      'lapsi|lapsen|lapset|lasten|poika|pojan|tytar|tyttaren|alaikai*|oppilas|oppilaan|vauva|vauvan|alle 13|alle 15|alle 16|yli 13|yli 16|vahintaan 13|vahintaan 16',
    'marital-status': 'siviilisaaty|perhesuhteet|parisuhdestatus|perhetilanne',
    occupation:
      'ammatti|ammattisi|ammattinimike|tyonantaja|tehtavanimike|toimi|tyotilanne|=tyo|tyosuhde',
    income:
      'tulot|tulosi|kuukausitulot|vuositulot|palkka|palkkasi|bruttopalkka|nettopalkka|palkkatoive|kuinka paljon ansaitset|ansiotulot|varallisuus|bruttotulot|nettotulot',
    'payment-card':
      'kortin numero|korttinumero|luottokortti|luottokortin|pankkikortti|maksukortti|kortinhaltija|kortin haltija|nimi kortissa|cvv|cvc|turvakoodi|kortin voimassaolo*|kortin viimeinen voimassaolo*',
    'bank-account':
      'iban|tilinumero|pankkitili|pankkitilin numero|tilinhaltija|tilinomistaja|bic|pankkiyhteys',
    'national-id':
      'henkilotunnus|hetu|henkilotunnuksesi|sosiaaliturvatunnus|ajokortti|ajokortin numero|henkilokortti|henkilokortin numero|kela kortti|henkilollisyystodistus',
    passport: 'passi|passin numero|passinumero',
    health:
      'diagnoosi|diagnoosit|laake|laakkeet|laakitys|allergia|allergiat|*allergia|*allergiat|yliherkkyy*|veriryhma|vamma|vammaisuus|vammat|toimintarajoite|raskaana|raskaus|sairaus|sairaudet|sairauks*|perussairaudet|oire|oireet|oireesi|terveydentila|terveystiedot|terveysongelm*|rokotu*|tupakoitko|tupakointi|kehon paino|painosi',
    religion:
      'uskonto|uskontokunta|uskonnollinen*|uskonnollisuus|uskontosi|vakaumus|kirkkokunta|uskonnolli*',
    politics:
      'poliitti*|politiikka|puolue|puoluekanta|puolueen jasenyys|keta aanestat|keta aanestaisit|mita puoluetta|mille puolueelle',
    ethnicity:
      'etninen|etnisyys|etninen tausta|=rotu|rotu tai etnisyys|ihonvari|syntypera|etninen alkupera',
    orientation: 'seksuaalinen suuntautuminen|seksuaalisuus|seksuaalinen*|seksuaali*',
    union: 'ammattiliitto|ammattiliiton|ammattiliiton jasenyys|ammattiyhdisty*|liiton jasenyys',
    'purchase-reason':
      'oston syy|ostoksen syy|syy ostoon|syy ostokselle|oston tarkoitus|ostoksen tarkoitus|lainan tarkoitus|lainan kayttotarkoitus|kayttotarkoitus|miksi ostat|miksi haluat ostaa|miksi tarvitset|mihin tarvitset|tilauksen syy|hankinnan syy|hankinnan tarkoitus|syy tilaukselle',
    'shopping-preferences':
      'lempimerk*|suosikkimerk*|lempivari*|suosikkivari|lempikauppa*|suosikkikauppa*|suosikkituot*|suosikkibrandi*|ostotottumuks*|ostosmieltymyks*|ostostottumuks*|kiinnostuksen kohte*|kiinnostukset|harrastukset|kengankoko|kengan koko|vaatekoko|vaatteiden koko|kokosi|tyylimieltymyks*|mieluisimmat brandit',
  },
  beside: {
    email: 'aihe|otsikko|malli|peruuta|tiheys|taajuus|muoto|allekirjoitus',
    phone: 'kuori|kuoret|malli|merkki|liittyma|korjaus|lisavarus*|tyyppi|puhelimen',
    name: 'kayttaja*|yrityksen|yritys|tiedoston|kansion|projektin|tuotteen|tuote|joukkueen|tapahtuman|lemmiki*|koiran|kissan|hevosen|listan|soittolistan|palvelimen|ryhman|kanavan|pelin|koulun|kirjan|elokuvan|kappaleen|reseptin|ravintolan|hotellin|veneen|ajoneuvon|auton|mallin|merkin|pankin|kaupungin|kadun|maan|luokan|organisaation|yhdistyksen|kaiverrus|tilin|profiilin|kaupan|laitteen|lempinimi|verkkotunnu*',
    address:
      'sahkoposti*|email|ip|verkko*|web|url|www|lahto*|saapumis*|kohde|haku|hae|palvelim*|sivun|mac|syntymapaikka|internet',
    'birth-date': 'kakku|kortti|lahja|juhla*|onnittelu*|syntymapaikka|kutsu',
    age: 'ajoneuvon|auton|koiran|kissan|rakennuksen|talon|tilin',
    sex: 'elokuva*|musiikki|kirja*|koiran|kissan|elaimen|lemmiki*',
    child:
      'vanhem*|huoltaja*|aiti|aidin|isa|isan|istuin|lelu*|vaatteet|kengat|lippu|alennus|lukumaara|maara|kirjat',
    occupation: 'haku|hae|hakusana*|avainsana*',
    income: 'laskuri|laske|vahimmais*',
    'payment-card': 'lahja*|jasen*|asiakas|kanta*|kirjasto*|sim|muisti*|peli*|posti*|kaynti*',
    'bank-account': 'asiakas*|kayttaja*|pisteet',
    'national-id': 'tilaus*|asiakas*|tuote*|lasku*|yritys*',
    passport: 'kuva|kotelo',
    health:
      'koira*|kissa*|elain*|elaim*|lemmiki*|kasvi*|auto*|ajoneuvo*|laite*|laitte*|akku*|akun|jarjestelma*|paketti|tietokone*',
    religion: 'kirja*|musiikki|osio|uutiskirje|aihe|taide',
    politics: 'kartta|osio|uutiskirje|uutiset|tietosuoja|evaste*|juhla*|palautus*',
    ethnicity: 'koira*|kissa*|ruoka|ravintola|hevo*',
    'purchase-reason': 'palautu*|perumi*|hyvitys|irtisanomi*|yhteydenotto|kaynnin',
    'shopping-preferences': 'korko',
  },
  choices: {
    sex: 'mies|nainen|muu|muunsukupuolinen|en halua kertoa',
    'marital-status':
      'naimaton|naimisissa|eronnut|leski|avoliitossa|avoliitto|rekisteroity parisuhde',
    religion:
      'evankelisluterilainen|luterilainen|ortodoksi|katolinen|muslimi|juutalainen|buddhalainen|uskonnoton|kristitty|hindu',
  },
  search:
    'haku|hae|etsi|suodata|suodatin|suodattimet|jarjesta|lajittele|hakusana|avainsana|lahtopaikka|maaranpaa|seuraa lahetysta',
};
