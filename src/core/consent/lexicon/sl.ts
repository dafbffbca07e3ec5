import type { Lexicon } from './lexicon.ts';

export const sl: Lexicon = {
  language: 'sl',
  words: {
    accept:
      'sprejmi|sprejmem|sprejmite|sprejmi vse|sprejemam|sprejeti|sprejem|sprejetja|strinjam|soglašam|soglasje dam|dovoli|dovolim|dovolite|dovoljujem|omogoči|odobri|vklopi|privolim|potrjujem soglasje|privolite',
    reject:
      'zavrni|zavrnem|zavračam|zavrnitev|zavrnite|zavrniti|prepovej|onemogoči|izklopi|blokiraj|odkloni|odklanjam',
    not: 'ne|brez|noben|nikoli|nobenih',
    all: 'vse|vsi|vseh|vsem|vsemi',
    only: 'samo|le|zgolj|izključno',
    needed:
      'nujn*|obvezn*|potrebn*|tehničn*|osnovn*|strogo|bistven*|nujno potrebne|neobhodn*|zahtevan*',
    optional: 'neobvezn*|izbirn*|dodatn*|nepotrebn*|opcijsk*|ostale|preostale|nenujne|ne nujne',
    part: 'analitičn*|statističn*|marketinš*|oglašev*|oglasn*|prilagojen*|funkcional*|družben*|trženj*|trženjsk*|zmogljivost*',
    cookie: 'cookie|cookies|piškotk*|piškotki|piškotke|piškotkov|piškote|tehnologije|piškotkih',
    privacy:
      'soglasj*|zasebnost*|podatki|podatkov|podatke|sledenj*|obdelav*|nameni|partnerji|gdpr|uporab*|privolitev|privolitve|osebnih|storitve|varstvo podatkov|uporabo',
    selected: 'izbran*|izbir*|označen*|moj izbor|izbor|izbiro|izbire|izbrano',
    save: 'shrani|shranim|potrdi|potrdim|potrjujem|uporabi izbrane|pošlji|potrditev|shranite|posodobi',
    settings:
      'nastavit*|upravljaj|upravljanje|prilagodi|prilagoditev|možnost*|spremeni|izberi|uredi|preferenc*|konfigur*|odpri|napredn*|nastavi|upravljajte|prilagodite|želim izbrati|podrobne',
    continue: 'nadaljuj|nadaljujem|nadaljujte|nadaljevanje|uporabljaj|pojdi|beri|brskanje|obišči',
    close: 'zapri|skrij|zapusti|zaprite',
    except: 'razen|ampak|vendar|nekatere',
    pay: 'naroči se|naročnin*|plačaj|kupi|brez oglasov|premium|naročite|brez oglasov',
    login: 'prijava|prijavi|registracija|registriraj|račun|že imam|prijavite',
    info: 'več|informacij*|izvedi|izvedite|podrobnosti|politika|pravilnik|prikaži|poglej|preberi|seznam|ponudniki|o|podrobneje|preberite|pogoji|izjava|obvestilo',
    acknowledge: 'ok|v redu|razumem|dobro|hvala|okej|jasno|okay|velja|prav',
    next: 'naprej|nazaj|preskoči|naslednji',
    yes: 'da|seveda',
    withdraw: 'prekliči|preklic|umakni|ponastavi|izbriši|umik',
    filler:
      'jaz|mi|se|in|ali|na|v|s|z|za|od|do|po|iz|moje|moj|mojo|svoje|vaše|vaš|naše|ta|to|te|tega|spletno|spletna|spletne|spletnem|stran|strani|prosim|zdaj|tukaj|okno|gumb|pasica|ki|vrste|brezplačno|sem|mestu|mesto|želim|priporočene|bi|jih|obvestilo o|ter|vsemi temi|uporabo teh',
  },
  phrases: {
    'accept-all':
      'sprejmi|sprejmem|sprejmi vse|sprejmem vse|sprejemam|strinjam se|dovoli vse|da sprejmem|soglašam|omogoči vse|se strinjam|strinjam se z vsemi|sprejemam vse|sprejmi in nadaljuj|sprejmi in zapri|izberi vse|sprejmi vse piškotke|dovoli vse piškotke|v redu sprejmem|sprejmite vse',
    'reject-all':
      'ne hvala|zavrni|zavrni vse|zavrnem|zavračam|ne sprejmem|ne strinjam se|se ne strinjam|samo nujni|samo nujne|le nujni|samo nujni piškotki|samo nujne piškotke|sprejmi samo nujne|sprejmem le nujne|dovoli samo nujne|nadaljuj brez sprejetja|nadaljuj brez soglasja|zavrni neobvezne|ne dovolim|samo obvezni|samo potrebni|zavrni vse razen nujnih|le obvezni piškotki|uporabi samo nujne piškotke|sprejmi nujne|samo tehnični piškotki|zavrnem vse|ne sprejmem piškotkov|brez piškotkov|onemogoči vse|le nujni piškotki|zavrni nenujne|zavrnite vse|nadaljuj z nujnimi piškotki',
    settings:
      'nastavitve|možnosti|več možnosti|prilagodi|prilagodi nastavitve|upravljaj možnosti|nastavitve piškotkov|upravljanje piškotkov|prikaži nastavitve|spremeni nastavitve|prikaži namene|izberi piškotke|dodatne možnosti|nastavi|uredi nastavitve|upravljaj nastavitve|nastavitve zasebnosti|po meri|prilagodi izbiro|upravljaj piškotke|nastavi piškotke|napredne nastavitve|upravljaj soglasje|katere piškotke|prikaži možnosti|preference|ogled nastavitev|več nastavitev',
    save: 'shrani|shrani nastavitve|shrani izbiro|potrdi|potrdi izbiro|potrdi moje izbire|dovoli izbrane|dovoli izbor|sprejmi izbrane|shrani in zapri|shrani izbrane|potrdi izbrane|končano|shrani spremembe|sprejmi izbrano|dovoli izbiro|sprejmem izbrane|potrdi nastavitve|shrani in nadaljuj|potrdi izbor|shrani moje izbire|dovoli izbrano|shrani in sprejmi',
    close: 'zapri|prekliči|ne zdaj|pozneje|kasneje|zapri okno|morda kasneje|spomni me kasneje',
    acknowledge:
      'razumem|v redu|ok|ne prikaži več|nadaljuj na stran|ok razumem|pojdi na stran|da razumem',
    pay: 'naroči se|zavrni in se naroči|brez oglasov|plačaj|sklenite naročnino|zavrni in plačaj|beri brez oglasov|kupi naročnino',
    'more-info':
      'več informacij|več o tem|izvedi več|več|podrobnosti|prikaži podrobnosti|skrij podrobnosti|partnerji|naši partnerji|seznam partnerjev|ponudniki|prikaži partnerje|politika zasebnosti|politika piškotkov|preberi več|o piškotkih|izvedite več|več o piškotkih|pravilnik o piškotkih|pravilnik o zasebnosti|zakoniti interes|preberite več|več podrobnosti|varstvo podatkov',
    login: 'prijava|prijavi se|že imam naročnino',
  },
  topics: {
    use: 'uporablja piškotke|uporabljamo piškotke|uporabljamo|uporablja|piškotki|piškotke|piškotkov|piškotkih|uporaba piškotkov|nastavitve piškotkov|nujni piškotki|podobne tehnologije|vsi piškotki|z uporabo|uporabo piškotkov|te piškotke|cookies',
    data: 'osebne podatke|osebnih podatkov|naši partnerji|našimi partnerji|shranjevanj*|shranjujemo|zakoniti interes|prilagojen*|personaliz*|merjenj*|raziskav*|identifikator*|naprav*|zasebnost*|varstv*|gdpr|obdel*|tretje osebe|tretjih oseb|tretj*|statisti*|analiz*|analitič*|oglas*|oglaš*|soglasj*|izkušnj*|promet*|profil*|nameni|namene|marketin*|nastavit*|sleden*|partner*|google analytics|izboljš*|obisk*',
    ask: 'vaše soglasje|soglasje|soglašate|strinjate|kadar koli|kadarkoli|lahko|s klikom|kliknite|klikom|sprejm*|zavrn*|prekličete|umaknete|spremenite|nastavit*|izber*|nujn*|z nadaljevanjem|dovol*|upravlja*|prilagodi*|ugovarjate|privolit*',
    other:
      'novic*|e novic*|e poštni naslov|elektronski naslov|vaš e naslov|prijavite se na|odjav*|popust*|koda za popust|kupon*|prvi nakup|18 let|polnolet*|starost*|datum rojstva|alkohol*|tobak|splošni pogoji|splošnimi pogoji|pogoji uporabe|geslo|uporabniško ime|košaric*|dostav*|naročil*|vaša lokacija|vašo lokacijo|lokacij*|v bližini|obvestila|potisna|prenesite aplikacijo|namesti*|aplikacij*|app store|klepet*|kako vam lahko|anket*|vprašalnik|povratne informacije|ocenite|priporočili|recept*|moka|moke|sladkor*|maslo|čokolad*|testo|pečic*|speci|sestavine|min branja|objavljeno|v tem članku|mikrofon*|kamer*|izberite državo|izberite jezik|nagradn*|doniraj*|izbriši piškotke|javascript|vzdrževanj*|ponudb*|telefon*|piškoti',
    wall: 'naročnin*|naroči*|brez oglasov|mesečno|mesec|plača*|brezplačno|z oglasi|kupi',
  },
  purposes: {
    selling: 'prodaj*|deljenje s partnerji',
    social: 'družben*|družab*|komentar*|socialn*',
    advertising:
      'oglas*|oglaš*|marketin*|trženj*|ciljani*|ciljno oglaš*|ciljno trženj*|reklam*|promocij*',
    analytics:
      'anali*|statisti*|zmogljiv*|merj*|meren*|občinst*|obisk*|promet*|uspešnos*|učinkovitos*|izboljš*|razvoj*|razvijanj*|razumevanj*|optimiz*|raziskav*',
    personalisation:
      'personaliz*|posameznikom|profil*|priporočil*|izbira vsebin*|izbor vsebin*|izbiro vsebin*|prilagoj*|prilagaj*|osebno*',
    functional:
      'funkcional*|funkcij*|preferen*|nastavit*|udobj*|podpor*|klepet*|vide*|zemljevid*|zunanj*|vdelan*|izkušnj*|medij*|tretj*|jezik*',
    special: 'geolokac*|lokacij*|značilnost*|lastnost*',
    needed:
      'nujn*|obvezn*|potrebn*|tehničn*|osnovn*|strogo|bistven*|varnos*|vedno aktivn*|vedno vklop*|goljuf*|prevar*|neobhodn*|zahtevan*',
  },
  withdraw:
    'nastavitve piškotkov|upravljanje piškotkov|nastavitve zasebnosti|spremeni nastavitve piškotkov|preklic soglasja|piškotki|prekliči soglasje|upravljanje soglasij|upravljaj soglasje|spremeni soglasje|urejanje piškotkov|nastavitve o piškotkih|upravljaj piškotke|ne prodajajte mojih osebnih podatkov|cookie nastavitve',
};
